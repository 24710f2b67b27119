import type { z } from 'zod';
import { holds } from '../../../core/days.ts';
import { groupBy } from '../../../core/group-by.ts';
import { idOfNode, isPersonNode } from '../../../core/introductions/knowing.ts';
import { newestFirst } from '../../../core/order.ts';
import type { getIntroductions } from './contract.ts';
import type { Acquainted } from './read-acquainted.ts';

export type OnPath = z.input<typeof getIntroductions.response>['nearest'][number];
type Shown = Omit<OnPath, 'words' | 'isYou'>;

/**
 * Describes people on a path as a viewer may see them. Hidden people of one organization all get identical
 * descriptions.
 */
export function describeWith({ facts, seenIn }: Acquainted, asOf: string): (node: string) => Shown {
  const nameOf = new Map(facts.organizations.map(({ id, name }) => [id, name]));
  const people = new Map(facts.people.map(({ id, name }) => [id, name]));
  const placeOf = placesOf({ facts }, asOf);
  return (node) => {
    const id = idOfNode(node);
    const isPerson = isPersonNode(node);
    const place = isPerson ? placeOf(id) : { organizationId: id, title: null };
    const isSeen = isPerson && seenIn(id) !== null;
    const seesTitle = isSeen && place && seenIn(id, place.organizationId) !== null;
    return {
      ...{ isPerson, personId: isSeen ? id : null, name: isSeen ? (people.get(id) ?? null) : null },
      title: seesTitle ? place.title : null,
      organizationId: place?.organizationId ?? null,
      organization: place ? (nameOf.get(place.organizationId) ?? null) : null,
    };
  };
}

interface Place {
  readonly organizationId: string;
  readonly title: string | null;
}

/**
 * Returns where a person works: where they hold a role, or else their newest current job, or else where they maintained
 * or signed evidence.
 */
function placesOf({ facts }: Pick<Acquainted, 'facts'>, asOf: string): (personId: string) => Place | null {
  const byPerson = <Row extends { personId: string }>(rows: readonly Row[]) =>
    groupBy(rows, ({ personId }) => personId);
  const [holdersOf, jobsOf] = [byPerson(facts.holders), byPerson(facts.employment)];
  const standsOf = byPerson([...facts.maintainers, ...facts.signers]);
  return (personId) => {
    const jobs = jobsOf(personId);
    const newest = newestFirst(jobs);
    const job = newest.find((row) => holds(row, asOf));
    const held = holdersOf(personId).find((row) => holds(row, asOf));
    const row = held ?? job ?? newest[0] ?? standsOf(personId)[0];
    const here = row && jobs.find((one) => one.organizationId === row.organizationId && holds(one, asOf));
    return row ? { organizationId: row.organizationId, title: here?.title ?? null } : null;
  };
}

/** A key that is equal for people who look the same to a viewer, so that paths through them are shown only once. */
export const shownKey = ({ personId, isPerson, organizationId }: Shown): string =>
  personId ?? `${isPerson ? 'someone' : 'office'} ${organizationId}`;

/** Puts the people on a path into words. The second hidden person of one organization is “someone else”. */
export function inWords(shown: readonly Shown[], own?: 'you' | 'your office'): OnPath[] {
  const said = new Set<string>();
  return shown.map((one, index) => {
    const { name, organization, isPerson } = one;
    const isYou = index === 0 && own === 'you';
    const place = organization ?? 'an office that is not on record';
    const hidden = `someone${said.has(place) ? ' else' : ''} at ${place}`;
    if (isPerson && name === null) said.add(place);
    const words = index === 0 && own ? own : isPerson ? (name ?? hidden) : place;
    return { words, isYou, ...one };
  });
}
