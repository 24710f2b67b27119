import type { z } from 'zod';
import { holds } from '../../../core/days.ts';
import type { Facts } from '../../../core/facts/index.ts';
import { distinct } from '../../../core/order.ts';
import type { Viewer } from '../../access/viewer.ts';
import { keptRows } from '../../changes/kept-rows.ts';
import { badField, noDistrict } from '../../http/errors.ts';
import type { Services } from '../../services.ts';
import { readFacts, visible } from '../../store/read-facts.ts';
import type { listDuplicates } from './contract.ts';
import { type Candidate, findDuplicatePairs } from './duplicate-pairs.ts';
import { type Pair, planMerge } from './plan-merge.ts';

type Answer = z.input<typeof listDuplicates.response>;

/** Returns the likely duplicates of a district that no one has dismissed, and those dismissed. @throws AppError 404. */
export function proposals(tieline: Services, districtId: string): Promise<Answer> {
  return tieline.graph.read(async (run) => {
    const reading = await readFacts(run, districtId, [], keptRows(tieline.graph));
    if (!reading) throw noDistrict(districtId);
    const facts = visible(reading.facts);
    const candidates = candidatesOf(facts, tieline);
    const isDismissed = new Set(
      facts.dismissedDuplicates.map(({ firstId, secondId }) => pairOf(firstId, secondId)),
    );
    const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    const items = findDuplicatePairs(candidates).flatMap(({ keepId, mergeId, score, reasons }) => {
      const [keep, merge] = [byId.get(keepId), byId.get(mergeId)];
      if (!keep || !merge || isDismissed.has(pairOf(keepId, mergeId))) return [];
      return [{ keep, merge, score, reasons: [...reasons] }];
    });
    return {
      ...{ districtId, revision: reading.district.revision, items },
      dismissed: facts.dismissedDuplicates.map((row) => ({
        ...{ first: row.firstId, second: row.secondId, factId: row.id },
        ...{ on: row.enteredOn, by: row.enteredBy, why: row.why },
      })),
    };
  });
}

/** Compares two organizations side by side and previews a merge of them. @throws AppError like a merge. */
export async function previewMerge(tieline: Services, viewer: Viewer, districtId: string, pair: Pair) {
  const { effect, alongside, district } = await planMerge(tieline, viewer, districtId, pair);
  return tieline.graph.read(async (run) => {
    const reading = await readFacts(run, districtId, [pair.keepId], keptRows(tieline.graph));
    if (!reading) throw noDistrict(districtId);
    const facts = visible(reading.facts);
    const organizations = [...facts.organizations, ...reading.otherOrganizations];
    const candidates = candidatesOf({ ...facts, organizations }, tieline);
    const [keep, merge] = [pair.keepId, pair.mergeId].map((id) => candidates.find((row) => row.id === id));
    if (!keep || !merge) throw badField('mergeId', 'was removed just now');
    return { districtId, revision: district.revision, keep, merge, goes: alongside !== undefined, effect };
  });
}

/** Returns the same key for two organizations in either order. */
const pairOf = (x: string, y: string): string => distinct([x, y]).join(' ');

type Row = Candidate & { roles: string[] };

/** Returns the organizations that the district names or has entered. */
function candidatesOf(facts: Facts, { model, today }: Pick<Services, 'model' | 'today'>): Row[] {
  const naming = new Map<string, number>();
  const count = (id: string | null): void => {
    if (id !== null) naming.set(id, (naming.get(id) ?? 0) + 1);
  };
  for (const row of [
    ...facts.countyCoverage,
    ...facts.fills,
    ...facts.holders,
    ...facts.parties,
    ...facts.statements,
  ])
    count(row.organizationId);
  for (const { fromId, aboutId } of facts.reports) for (const id of [fromId, aboutId]) count(id);
  const roleNames = new Map(model.roles.map(({ id, name }) => [id, name]));
  return facts.organizations.map((row) => {
    const filled = facts.fills.filter(
      (fill) => fill.organizationId === row.id && holds(fill, today()) && roleNames.has(fill.role),
    );
    const roles = distinct(filled.map(({ role }) => role));
    const named = naming.get(row.id) ?? 0;
    return { ...row, roles, roleNames: roles.map((role) => roleNames.get(role) ?? role), facts: named };
  });
}
