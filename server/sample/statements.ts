import { type DistrictBuilder, pairOf } from './district-builder.ts';
import { origin } from './invented.ts';
import type { Range } from './random.ts';

/** Adds a confirmation that an organization fills a role, on a random day within a range of offsets from the anchor day. */
export function addConfirmation(
  builder: DistrictBuilder,
  role: string,
  organizationId: string,
  when: Range,
): void {
  add(builder, { role, kind: 'confirmed', organizationId }, when);
}

/** Adds a report that no one fills a role. */
export function addUnfilled(builder: DistrictBuilder, role: string, when: Range): void {
  add(builder, { role, kind: 'unfilled', organizationId: null }, when);
}

type Statement = Omit<DistrictBuilder['draft']['statements'][number], 'id' | 'districtId' | 'at' | 'origin'>;

function add({ districtId, draft, dayIn, newId }: DistrictBuilder, statement: Statement, when: Range): void {
  draft.statements.push({ id: newId('statement'), districtId, at: dayIn(when), ...statement, ...origin });
}

/** Adds an organization's report of its work with another, from level 0 (no contact) to 4 (same team). */
export function report(builder: DistrictBuilder, fromId: string, aboutId: string, level: number): void {
  const { districtId, usaoId, draft, known, dayIn, newId } = builder;
  known.add(pairOf(fromId, aboutId));
  const at = dayIn([-200, -3]);
  const reported = { fromId, aboutId, level, at, toldToId: usaoId, saidBy: null, since: null };
  draft.reports.push({ id: newId('report'), districtId, ...reported, ...origin });
}
