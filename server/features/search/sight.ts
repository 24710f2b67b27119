import { personalColumns } from '../../../core/facts/index.ts';
import type { RecordedFacts } from '../../../core/facts/public-record.ts';
import { distinct } from '../../../core/order.ts';
import { can, canForSome } from '../../../core/powers.ts';
import type { Viewer } from '../../access/viewer.ts';
import { belonging } from '../../changes/people-districts.ts';
import { type CanSeePerson, canSeePersonBy, redactFor } from '../../changes/redact.ts';
import type { NetworkNames } from '../../names/network-names.ts';

type Fill = RecordedFacts['fills'][number];

/** What a viewer may see of the network, and where it is. */
export interface Sight {
  /** The districts that the viewer may read in which the item is; empty if it must not be found. */
  readonly organization: (id: string) => readonly string[];
  readonly evidence: (id: string) => readonly string[];
  /** The districts in which the viewer may see who the person is. */
  readonly person: (id: string) => readonly string[];
  /** A cheap first check for many people: whether the person could be in any of some districts. */
  readonly mayBeIn: (personId: string, isIn: (districtId: string) => boolean) => boolean;
  readonly maySee: CanSeePerson;
  /** Office phone and official email of a role, as the viewer may see them. */
  readonly reach: (fill: Fill) => { readonly phone: string | null; readonly mailbox: string | null };
  /** True if it is in no district and the viewer may read all districts. */
  readonly isEveryones: (organizationId: string) => boolean;
  readonly readsAll: boolean;
}

export function sightOf(viewer: Viewer, names: NetworkNames): Sight {
  const readsAll = can(viewer, 'read districts');
  const read = (ids: readonly string[]) =>
    readsAll ? ids : ids.filter((districtId) => can(viewer, 'read districts', { districtId }));
  const seenIn = seenBy(viewer);
  const seesSome = viewer.grants.some(({ power }) => power === 'see people');
  const known = new Map<string, readonly string[]>();
  const person = (id: string): readonly string[] => {
    const found = known.get(id) ?? read(placesSeen(viewer, names, id, seenIn));
    known.set(id, found);
    return found;
  };
  return {
    organization: (id) => read(placesOf(names, id)),
    evidence: (id) => read(names.seen.of(id)),
    person,
    mayBeIn: (id, isIn) => {
      if (!seesSome) return false;
      const isSeenIn = (districtId: string): boolean => seenIn(districtId) !== 'none' && isIn(districtId);
      return (
        names.standing.of(id).some(isSeenIn) ||
        (names.people.get(id)?.jobs ?? []).some(
          ({ organizationId }) =>
            names.filling.of(organizationId).some(isSeenIn) || names.named.of(organizationId).some(isSeenIn),
        )
      );
    },
    maySee: (id, at) => seesAt(viewer, names, id)(id, at),
    reach: (fill) => {
      const { phone, mailbox } = redactFor(viewer, fill.districtId, personalColumns)('fills', fill);
      return { phone: textOr(phone), mailbox: textOr(mailbox) };
    },
    isEveryones: (id) => readsAll && placesOf(names, id).length === 0,
    readsAll,
  };
}

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Returns where an organization fills a role or, if it fills none, where it is named. */
function placesOf(names: NetworkNames, id: string): readonly string[] {
  const filling = names.filling.of(id);
  return filling.length > 0 ? filling : names.named.of(id);
}

/** Returns a function that tells how much a viewer sees of the people of a district. */
function seenBy(viewer: Viewer): (districtId: string) => 'all' | 'some' | 'none' {
  const known = new Map<string, 'all' | 'some' | 'none'>();
  return (districtId) => {
    const found = known.get(districtId);
    if (found) return found;
    const some = canForSome(viewer, 'see people', districtId) ? 'some' : 'none';
    const seen = can(viewer, 'see people', { districtId }) ? 'all' : some;
    known.set(districtId, seen);
    return seen;
  };
}

/** Applies the same rule as for the people of one district (`server/changes/people-districts.ts`), from memory. */
function belongsIn(names: NetworkNames, id: string): readonly string[] {
  const employers = (names.people.get(id)?.jobs ?? []).map(({ organizationId }) => organizationId);
  const work = allOf(employers.map(names.filling.of));
  const atWork = work.length > 0 ? work : allOf(employers.map(names.named.of));
  return belonging(names.standing.of(id), work, atWork).seenIn;
}

/** Removes repeats; skips the work for the usual case, a person with one employer. */
const allOf = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.length === 1 && lists[0] ? lists[0] : distinct(lists.flat());

const seesAt = (viewer: Viewer, names: NetworkNames, id: string, seenIn = belongsIn(names, id)) =>
  canSeePersonBy(viewer, { employment: names.people.get(id)?.jobs ?? [] }, () => ({ seenIn }));

/** Checks people one by one only where it depends on their employer: a word may find tens of thousands. */
function placesSeen(
  viewer: Viewer,
  names: NetworkNames,
  id: string,
  seenIn: ReturnType<typeof seenBy>,
): readonly string[] {
  return belongsIn(names, id).filter((districtId) => {
    const seen = seenIn(districtId);
    return seen === 'all' || (seen === 'some' && seesAt(viewer, names, id, [districtId])(id));
  });
}
