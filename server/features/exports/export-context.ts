import { hasEnded, holds, type Period } from '../../../core/days.ts';
import { type Facts, personalColumns } from '../../../core/facts/index.ts';
import { type Context, contextOf } from '../../../core/words/context.ts';
import { namesOf } from '../../../core/words/names.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { AssessedDistrict, Days } from '../../assessments/assessments.ts';
import { keptRows } from '../../changes/kept-rows.ts';
import { factsKnownOn } from '../../changes/known-on.ts';
import { canSeePersonBy, personPlacesIn, redactFor } from '../../changes/redact.ts';
import type { Graph } from '../../graph/graph.ts';
import { countiesCovered } from '../../reference/counties-covered.ts';
import type { Services } from '../../services.ts';
import { districtsOf } from '../../store/place-queries.ts';
import { readAtOneRevision } from '../../store/read-at-one-revision.ts';
import { readFacts, visible } from '../../store/read-facts.ts';

/**
 * What tables are built from: a district on a date, its assessment with names, and the facts that the viewer may see.
 */
export interface ExportContext {
  readonly assessed: AssessedDistrict;
  readonly context: Context;
  readonly facts: Facts;
  /** The date whose state of knowledge this is. */
  readonly knownOn: string;
  /** The date of the reference data edition. */
  readonly publicRecordDay: string;
  /** True if the network is invented. */
  readonly sample: boolean;
  /** Returns a person's name; empty if the viewer may not see it. */
  readonly person: (id: string) => string;
  /** True if a person belongs to this district. */
  readonly isOfDistrict: (personId: string) => boolean;
  /** Returns the names of the counties that an organization covers. */
  readonly countiesOf: (organizationId: string) => readonly string[];
  /** True if a fact holds on that date. */
  readonly isOn: (period: Period) => boolean;
  readonly hasEnded: (period: Period) => boolean;
}

/**
 * Reads everything at one revision; null if no district has this id.
 * @throws AppError 503 if the district is being edited all the time.
 */
export function exportContext(
  tieline: Services,
  viewer: Viewer,
  districtId: string,
  days: Days,
): Promise<ExportContext | null> {
  const revision = () => tieline.graph.read((run) => run(districtsOf, { districtIds: [districtId] }));
  return readAtOneRevision(revision, () => contextNow(tieline, viewer, districtId, days));
}

async function contextNow(
  { graph, assessments, files, sample, today }: Services,
  viewer: Viewer,
  districtId: string,
  { asOf, knownOn }: Days,
): Promise<ExportContext | null> {
  const assessed = await assessments.district(districtId, asOf, knownOn);
  const seen = assessed && (await factsSeen(graph, viewer, districtId, knownOn));
  if (!assessed || !seen) return null;
  const { facts, isOfDistrict } = seen;
  const names = new Map(facts.people.map(({ id, name }) => [id, name]));
  return {
    assessed,
    facts,
    isOfDistrict,
    sample,
    knownOn: knownOn ?? today(),
    publicRecordDay: assessed.publicRecordDay ?? files.edition.day,
    countiesOf: countiesCovered(files, facts.countyCoverage),
    context: contextOf(namesOf(assessed.model, assessed.reading), assessed.assessment),
    person: (id) => names.get(id) ?? '',
    isOn: (period) => holds(period, asOf),
    hasEnded: (period) => hasEnded(period, asOf),
  };
}

/** Applies the same rule as every other response (changes/redact.ts). Columns that the viewer may not see are null. */
async function factsSeen(graph: Graph, viewer: Viewer, districtId: string, knownOn: string | undefined) {
  return graph.read(async (run) => {
    const now = await readFacts(run, districtId, [], keptRows(graph));
    const [known] = now && knownOn ? await factsKnownOn(run, [now], knownOn) : [now];
    if (!known) return null;
    const facts = visible(known.facts);
    const placesOf = await personPlacesIn(run, districtId, facts);
    const maySee = canSeePersonBy(viewer, facts, placesOf);
    const redact = redactFor(viewer, districtId, personalColumns, maySee);
    const list = <Kind extends 'people' | 'employment' | 'fills'>(kind: Kind) =>
      facts[kind].map((row) => redact(kind, { ...row })) as unknown as Facts[Kind]; // rows of one kind, with some columns null
    return {
      facts: { ...facts, people: list('people'), employment: list('employment'), fills: list('fills') },
      isOfDistrict: (id: string): boolean => placesOf(id).seenIn.includes(districtId),
    };
  });
}
