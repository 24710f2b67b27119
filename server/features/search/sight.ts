import { personalColumns } from '../../../core/facts/index.ts';
import type { RecordedFacts } from '../../../core/facts/public-record.ts';
import { distinct } from '../../../core/order.ts';
import { can } from '../../../core/powers.ts';
import type { Viewer } from '../../access/viewer.ts';
import { belonging } from '../../changes/people-districts.ts';
import { type CanSeePerson, canSeePersonBy, redactFor } from '../../changes/redact.ts';
import type { NetworkNames } from '../../names/network-names.ts';

type Fill = RecordedFacts['fills'][number];

/** What of the network a viewer may be shown, and where it is. */
export interface Sight {
  /** In which districts that the viewer may read the thing is; none for what is not to be found. */
  readonly organization: (id: string) => readonly string[];
  readonly evidence: (id: string) => readonly string[];
  /** Those in which the viewer may see who the person is. */
  readonly person: (id: string) => readonly string[];
  readonly maySee: CanSeePerson;
  /** Office phone and official email of a role, as the viewer may see them. */
  readonly reach: (fill: Fill) => { readonly phone: string | null; readonly mailbox: string | null };
  /** Is it in no district at all, and the viewer may read of all? */
  readonly isEveryones: (organizationId: string) => boolean;
  readonly readsAll: boolean;
}

export function sightOf(viewer: Viewer, names: NetworkNames): Sight {
  const readsAll = can(viewer, 'read districts');
  const read = (ids: readonly string[]) =>
    readsAll ? ids : ids.filter((districtId) => can(viewer, 'read districts', { districtId }));
  const isSeenIn = seenBy(viewer);
  const known = new Map<string, readonly string[]>();
  const person = (id: string): readonly string[] => {
    const found = known.get(id) ?? read(placesSeen(viewer, names, id, isSeenIn));
    known.set(id, found);
    return found;
  };
  return {
    organization: (id) => read(placesOf(names, id)),
    evidence: (id) => read(names.seen.of(id)),
    person,
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

/** Where an organization fills a role, or, where it fills none, is named. */
function placesOf(names: NetworkNames, id: string): readonly string[] {
  const filling = names.filling.of(id);
  return filling.length > 0 ? filling : names.named.of(id);
}

/** In which districts a viewer sees at least some persons. */
function seenBy(viewer: Viewer): (districtId: string) => boolean {
  const reaches = viewer.grants.flatMap(({ power, districts }) =>
    power === 'see people' ? [districts] : [],
  );
  if (reaches.includes('all')) return () => true;
  const ids = new Set(reaches.flat());
  return (districtId) => ids.has(districtId);
}

/** The same rule as for the people of one district (`server/changes/people-districts.ts`), by all that is kept in memory. */
function belongsIn(names: NetworkNames, id: string): readonly string[] {
  const employers = (names.people.get(id)?.jobs ?? []).map(({ organizationId }) => organizationId);
  const work = allOf(employers.map(names.filling.of));
  const atWork = work.length > 0 ? work : allOf(employers.map(names.named.of));
  return belonging(names.standing.of(id), work, atWork).seenIn;
}

/** Each once; nearly all people work for one organization. */
const allOf = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.length === 1 && lists[0] ? lists[0] : distinct(lists.flat());

const seesAt = (viewer: Viewer, names: NetworkNames, id: string, seenIn = belongsIn(names, id)) =>
  canSeePersonBy(viewer, { employment: names.people.get(id)?.jobs ?? [] }, () => ({ seenIn }));

function placesSeen(
  viewer: Viewer,
  names: NetworkNames,
  id: string,
  isSeenIn: (districtId: string) => boolean,
): readonly string[] {
  const seen = belongsIn(names, id).filter(isSeenIn);
  return seen.filter((districtId) => seesAt(viewer, names, id, [districtId])(id));
}
