import { holds } from '../../../core/days.ts';
import { isPosition } from '../../../core/model/model.ts';
import type { Snapshot } from '../../../core/model/snapshot.ts';
import { referenceFacts } from '../../../server/reference/facts.ts';
import type { ReferenceFiles } from '../../../server/reference/files.ts';
import type { sampleNetwork } from '../../../server/sample/network.ts';
import { type DistrictRows, inOrder } from '../../../server/store/district-rows.ts';
import type { LoadedFacts } from '../../../server/store/load.ts';
import { organizationsIn, peopleIn } from '../../../server/store/named.ts';
import { toSnapshot } from '../../../server/store/to-snapshot.ts';

type Sample = ReturnType<typeof sampleNetwork>;

/** The district networks that a graph would give for a day if it held the reference data and a sample, without a graph. */
export function snapshotsOf(files: ReferenceFiles, sample: Sample, asOf: string): Snapshot[] {
  const { mailboxes, ...invented } = sample;
  const facts = together(referenceFacts(files), invented);
  const rowsOf = rowsByDistrict(facts, mailboxes);
  const districtsOf = districtsByOrganization(facts, asOf);
  const jobs = new Map(facts.employment.map((row) => [row.personId, row])); // in a sample everybody has one
  return inOrder(facts.districts).map(({ id: districtId, usaoId, tribalLand }) => {
    const district = { districtId, usaoId, tribalLand, revision: 0 };
    const rows = rowsOf(districtId);
    const here = new Set(organizationsIn(district, rows));
    const organizations = inOrder(facts.organizations.filter(({ id }) => here.has(id))).map((row) => ({
      ...row,
      parent: null,
      parentName: null,
      districts: districtsOf.get(row.id)?.size ?? 1,
    }));
    const employment = peopleIn(rows).flatMap((personId) => jobs.get(personId) ?? []);
    return toSnapshot(district, rows, organizations, employment, asOf);
  });
}

/** Each kind of fact with the rows of both. */
function together(reference: LoadedFacts, sample: LoadedFacts): Required<LoadedFacts> {
  const kinds = Object.keys({ ...reference, ...sample }) as (keyof LoadedFacts)[]; // LoadedFacts has no other keys
  return Object.fromEntries(
    kinds.map((kind) => [kind, [...(reference[kind] ?? []), ...(sample[kind] ?? [])]]),
  ) as unknown as Required<LoadedFacts>; // a kind that neither has is not asked for
}

function rowsByDistrict(
  facts: Required<LoadedFacts>,
  mailboxes: Sample['mailboxes'],
): (districtId: string) => DistrictRows {
  const withMailbox = new Set(mailboxes.map(({ fillId }) => fillId));
  return (districtId) => {
    const evidence = facts.evidence.filter(({ districtIds }) => districtIds.includes(districtId));
    const ids = new Set(evidence.map(({ id }) => id));
    const of = <Row extends { id: string; evidenceId: string }>(rows: readonly Row[]) =>
      inOrder(rows.filter(({ evidenceId }) => ids.has(evidenceId))).map((row) => ({ ...row, districtId }));
    const at = <Row extends { id: string; districtId: string }>(rows: readonly Row[]) =>
      inOrder(rows.filter((row) => row.districtId === districtId));
    return {
      fills: at(facts.fills).map((row) => ({ ...row, hasMailbox: withMailbox.has(row.id) })),
      holders: at(facts.holders),
      statements: at(facts.statements),
      reports: at(facts.reports),
      evidence: inOrder(evidence).map((row) => ({ ...row, districtId })),
      parties: of(facts.parties),
      maintainers: of(facts.maintainers),
      signers: of(facts.signers),
      activityDates: of(facts.activityDates),
    };
  };
}

/** In which districts each organization fills a role on a day; posts are the office's alone. */
function districtsByOrganization(
  { fills, districts }: Required<LoadedFacts>,
  asOf: string,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, districtId: string) => found.set(id, (found.get(id) ?? new Set()).add(districtId));
  for (const { id, usaoId } of districts) add(usaoId, id);
  for (const fill of fills)
    if (holds(fill, asOf) && !isPosition(fill.role)) add(fill.organizationId, fill.districtId);
  return found;
}
