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

/** All that a hit is described from. */
export interface Scene {
  readonly names: NetworkNames | null;
  readonly sight: Sight | null;
  readonly coverage: Coverage | null;
  readonly files: ReferenceFiles;
  readonly model: Model;
  readonly states: ReadonlyMap<string, string>;
  readonly distance: (districtId: string) => number;
  readonly inCity: (id: string) => readonly string[];
  /** Where the viewer is. */
  readonly districtId: string | null;
  readonly asOf: string;
}

const counties = new WeakMap<ReferenceFiles, ReadonlyMap<string, ReferenceFiles['counties'][number]>>();

/** The counties by their FIPS codes, of which there are thousands. */
export function countiesOf(files: ReferenceFiles) {
  const known = counties.get(files) ?? new Map(files.counties.map((county) => [county.fips, county]));
  counties.set(files, known);
  return known;
}

/** A thing in words; `known` are other texts by which it may have been found. */
export type Described = Omit<Hit, 'kind' | 'id' | 'marks' | 'also'> & { readonly known?: readonly string[] };
/** No one to call, and in no district. */
export const BARE = { districtId: null, organizationId: null, phone: null, mailbox: null };

export const nearest = ({ distance }: Scene, districtIds: readonly string[]): string | null =>
  first(districtIds, (x, y) => distance(x) - distance(y));
/** The district in which most organizations of a city work, the nearest of several: those of the whole state work in all. */
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

/** The roles that an organization fills in a district on the day. */
export const fillsIn = ({ names, asOf }: Scene, organizationId: string, districtId: string | null): Fill[] =>
  (names?.districts.get(districtId ?? '')?.fillsOf(organizationId) ?? []).filter((fill) =>
    isFilledOn(fill, asOf),
  );

/** The first office phone and official email that the viewer may see; a position has a person's email, which is no mailbox. */
export function reachOf({ sight }: Scene, fills: readonly Fill[]) {
  const all = fills.map((fill) => ({ ...sight?.reach(fill), role: fill.role }));
  return {
    phone: all.find(({ phone }) => phone)?.phone ?? null,
    mailbox: all.find(({ mailbox, role }) => mailbox && !isPosition(role))?.mailbox ?? null,
  };
}
