import { type DistrictBuilder, pairOf } from './district-builder.ts';
import { origin } from './invented.ts';
import type { Range } from './random.ts';

/** Somebody says, on a day within a range of offsets from the anchor day, that an organization fills a role. */
export function sayConfirmed(
  scene: DistrictBuilder,
  role: string,
  organizationId: string,
  when: Range,
): void {
  state(scene, { role, kind: 'confirmed', organizationId }, when);
}

/** Somebody says that nobody fills a role. */
export function sayNobody(scene: DistrictBuilder, role: string, when: Range): void {
  state(scene, { role, kind: 'unfilled', organizationId: null }, when);
}

type Said = Omit<DistrictBuilder['draft']['statements'][number], 'id' | 'districtId' | 'at' | 'origin'>;

function state({ districtId, draft, dayIn, newId }: DistrictBuilder, said: Said, when: Range): void {
  draft.statements.push({ id: newId('statement'), districtId, at: dayIn(when), ...said, ...origin });
}

/** An organization says how strong its work with another is, from 0, none, to 4, the same team. */
export function report(scene: DistrictBuilder, fromId: string, aboutId: string, level: number): void {
  const { districtId, draft, known, dayIn, newId } = scene;
  known.add(pairOf(fromId, aboutId));
  const at = dayIn([-200, -3]);
  draft.reports.push({ id: newId('report'), districtId, fromId, aboutId, level, at, ...origin });
}
