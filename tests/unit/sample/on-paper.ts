import { holds } from '../../../core/days.ts';
import { type Facts, forEachKind, NO_FACTS } from '../../../core/facts/index.ts';
import type { RecordedFacts } from '../../../core/facts/public-record.ts';
import { isPosition } from '../../../core/model/model.ts';
import type { Snapshot } from '../../../core/model/snapshot.ts';
import { byCodePoint, sorted } from '../../../core/order.ts';
import { referenceFacts } from '../../../server/reference/facts.ts';
import type { ReferenceFiles } from '../../../server/reference/files.ts';
import type { sampleNetwork } from '../../../server/sample/network.ts';
import type { DistrictsOf } from '../../../server/store/elsewhere.ts';
import type { LoadedFacts } from '../../../server/store/load.ts';
import { onRecord } from '../../../server/store/on-record.ts';
import { snapshotOf } from '../../../server/store/to-snapshot.ts';

type Sample = ReturnType<typeof sampleNetwork>;
type Districts = NonNullable<LoadedFacts['districts']>;

const inOrder = <Row extends { id: string }>(rows: readonly Row[]): Row[] =>
  sorted(rows, (x, y) => byCodePoint(x.id, y.id));

/** The district networks that a graph would give for a day if it held the reference data and a sample, without a graph. */
export function snapshotsOf(files: ReferenceFiles, sample: Sample, asOf: string): Snapshot[] {
  const { contacts, ...invented } = sample;
  const { districts = [], ...reference } = referenceFacts(files);
  const facts = together(reference, invented);
  const mailboxOf = new Map(contacts.map(({ fillId, mailbox }) => [fillId, mailbox]));
  const fills = facts.fills.map((row) => ({ ...row, mailbox: mailboxOf.get(row.id) ?? row.mailbox }));
  const districtsOf = districtsByOrganization(facts, districts, asOf);
  return inOrder(districts).map(({ id: districtId, usaoId }) => {
    const district = { districtId, usaoId, tribalLand: null, revision: 0 };
    const here = factsIn({ ...facts, fills }, districtId) as RecordedFacts; // rows of the files say how old their source is
    return snapshotOf(district, onRecord(here, asOf).facts, districtsOf, asOf);
  });
}

/** Each kind of fact with the rows of both, in the order of ids. */
const together = (reference: LoadedFacts, sample: LoadedFacts): Facts =>
  forEachKind((kind) => inOrder([...(reference[kind] ?? []), ...(sample[kind] ?? [])])) as unknown as Facts; // rows of each kind

/** What is assessed of a district; of organizations and employment there is more, which it does not name. */
function factsIn(facts: Facts, districtId: string): Facts {
  const evidence = facts.evidence.filter(({ districtIds }) => districtIds.includes(districtId));
  const ids = new Set(evidence.map(({ id }) => id));
  const of = <Row extends { evidenceId: string }>(rows: readonly Row[]) =>
    rows.filter(({ evidenceId }) => ids.has(evidenceId));
  const at = <Row extends { districtId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.districtId === districtId);
  return {
    ...NO_FACTS,
    organizations: facts.organizations,
    employment: facts.employment,
    fills: at(facts.fills),
    holders: at(facts.holders),
    statements: at(facts.statements),
    reports: at(facts.reports),
    tribalLand: at(facts.tribalLand),
    evidence,
    parties: of(facts.parties),
    maintainers: of(facts.maintainers),
    signers: of(facts.signers),
    activityDates: of(facts.activityDates),
  };
}

/**
 * In which districts each organization fills a role on a day; posts are the office's alone. What other districts confirmed is not
 * looked at: a filling counts elsewhere from the day on which it is on record.
 */
function districtsByOrganization({ fills }: Facts, districts: Districts, asOf: string): DistrictsOf {
  const found = new Map<string, Set<string>>();
  const add = (id: string, districtId: string) => found.set(id, (found.get(id) ?? new Set()).add(districtId));
  for (const { id, usaoId } of districts) add(usaoId, id);
  for (const fill of fills as RecordedFacts['fills']) // rows of the files, as above
    if ((fill.since ?? fill.onRecordFrom ?? asOf) <= asOf && holds(fill, asOf) && !isPosition(fill.role))
      add(fill.organizationId, fill.districtId);
  return (id) => found.get(id) ?? new Set();
}
