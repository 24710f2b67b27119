import type { z } from 'zod';
import type { Model } from '../../../core/model/model.ts';
import { isPosition } from '../../../core/model/positions.ts';
import { first } from '../../../core/order.ts';
import type { NetworkNames } from '../../names/network-names.ts';
import type { ReferenceFiles } from '../../reference/files.ts';
import { isFilledOn } from '../../store/on-record.ts';
import type { HIT_KINDS, Hit as HitShape } from './contract.ts';
import type { Coverage, Fill } from './coverage.ts';
import type { Sight } from './sight.ts';

export type Hit = z.input<typeof HitShape>;
export type Kind = (typeof HIT_KINDS)[number];

/** Everything needed to describe a hit. */
export interface Scene {
  readonly names: NetworkNames | null;
  readonly sight: Sight | null;
  readonly coverage: Coverage | null;
  readonly files: ReferenceFiles;
  readonly model: Model;
  readonly states: ReadonlyMap<string, string>;
  readonly distance: (districtId: string) => number;
  readonly inCity: (id: string) => readonly string[];
  /** The viewer's district. */
  readonly districtId: string | null;
  readonly asOf: string;
}

const counties = new WeakMap<ReferenceFiles, ReadonlyMap<string, ReferenceFiles['counties'][number]>>();

/** Returns the counties by FIPS code; indexed, because there are thousands. */
export function countiesOf(files: ReferenceFiles) {
  const known = counties.get(files) ?? new Map(files.counties.map((county) => [county.fips, county]));
  counties.set(files, known);
  return known;
}

/** An item in words; `known` has other texts by which it may have been found. */
export type Described = Omit<Hit, 'kind' | 'id' | 'marks' | 'also'> & { readonly known?: readonly string[] };
/** Without contact details or a district. */
export const BARE = { districtId: null, organizationId: null, phone: null, mailbox: null };

export const nearest = ({ distance }: Scene, districtIds: readonly string[]): string | null =>
  first(districtIds, (x, y) => distance(x) - distance(y));
/**
 * Returns the district in which most organizations of a city work; statewide ones work in all of them, so the nearest
 * wins.
 */
export function districtOfCity(scene: Scene, id: string): string | null {
  const counts = new Map<string, number>();
  for (const organizationId of scene.inCity(id))
    for (const districtId of scene.sight?.organization(organizationId) ?? [])
      counts.set(districtId, (counts.get(districtId) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return nearest(
    scene,
    [...counts].flatMap(([districtId, count]) => (count === most ? districtId : [])),
  );
}

export const short = ({ files }: Scene, districtId: string): string =>
  files.districts.find(({ id }) => id === districtId)?.abbreviation ?? districtId;
export const roleShort = ({ model }: Scene, role: string): string =>
  model.roles.find(({ id }) => id === role)?.shortName ?? role;

/** Returns the roles that an organization fills in a district on that date. */
export const fillsIn = ({ names, asOf }: Scene, organizationId: string, districtId: string | null): Fill[] =>
  (names?.districts.get(districtId ?? '')?.fillsOf(organizationId) ?? []).filter((fill) =>
    isFilledOn(fill, asOf),
  );

/**
 * Returns the first office phone and mailbox that the viewer may see. The email of a position is a person's, not a
 * mailbox.
 */
export function reachOf({ sight }: Scene, fills: readonly Fill[]) {
  const all = fills.map((fill) => ({ ...sight?.reach(fill), role: fill.role }));
  return {
    phone: all.find(({ phone }) => phone)?.phone ?? null,
    mailbox: all.find(({ mailbox, role }) => mailbox && !isPosition(role))?.mailbox ?? null,
  };
}
