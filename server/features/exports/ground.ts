import type { Viewer } from '../../access/viewer.ts';
import { type Facts, readFacts, visible } from '../../changes/facts/read.ts';
import { redactFacts } from '../../changes/redact.ts';
import { type Context, contextOf } from '../../explain/context.ts';
import { namesOf } from '../../explain/names.ts';
import { hasEnded, holds, type Period } from '../../gap-model/days.ts';
import type { Run } from '../../graph/graph.ts';
import type { AssessedDistrict } from '../../network/assessments.ts';
import { districtsOf } from '../../network/queries.ts';
import { readStable } from '../../network/read-stable.ts';
import type { Tieline } from '../../tieline.ts';

/** What tables are made from: the district on a day, assessed and in words, and the facts that the viewer may see. */
export interface ExportGround {
  readonly assessed: AssessedDistrict;
  readonly context: Context;
  readonly facts: Facts;
  /** A person's name, empty for who may not see it. */
  readonly person: (id: string) => string;
  /** Does a fact hold on the day? */
  readonly isOn: (period: Period) => boolean;
  readonly hasEnded: (period: Period) => boolean;
}

/** As of one revision; null where no district has this id. @throws AppError 503 when it is edited all the time. */
export function exportGround(
  tieline: Tieline,
  viewer: Viewer,
  districtId: string,
  asOf: string,
): Promise<ExportGround | null> {
  const revision = () => tieline.graph.read((run) => run(districtsOf, { districtIds: [districtId] }));
  return readStable(revision, () => groundNow(tieline, viewer, districtId, asOf));
}

async function groundNow(
  { graph, model, assessments }: Tieline,
  viewer: Viewer,
  districtId: string,
  asOf: string,
): Promise<ExportGround | null> {
  const assessed = await assessments.district(districtId, asOf);
  const facts = assessed && (await graph.read((run) => factsSeen(run, viewer, districtId)));
  if (!assessed || !facts) return null;
  const names = new Map(facts.people.map(({ id, name }) => [id, name]));
  return {
    assessed,
    facts,
    context: contextOf(namesOf(model, assessed.reading), assessed.assessment),
    person: (id) => names.get(id) ?? '',
    isOn: (period) => holds(period, asOf),
    hasEnded: (period) => hasEnded(period, asOf),
  };
}

/** The same rule as for every other answer (changes/redact.ts); a column that the viewer may not see is null. */
async function factsSeen(run: Run, viewer: Viewer, districtId: string): Promise<Facts | null> {
  const reading = await readFacts(run, districtId);
  if (!reading) return null;
  const facts = visible(reading.facts);
  const redact = await redactFacts(run, viewer, districtId, facts);
  const list = <Kind extends 'people' | 'employment' | 'fills'>(kind: Kind) =>
    facts[kind].map((row) => redact(kind, { ...row })) as unknown as Facts[Kind]; // rows of one kind, some columns null
  return { ...facts, people: list('people'), employment: list('employment'), fills: list('fills') };
}
