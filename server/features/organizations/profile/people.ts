import type { z } from 'zod';
import { holds, newest } from '../../../../core/days.ts';
import {
  byCodePoint,
  distinct,
  newestFirst,
  type Order,
  reversed,
  sorted,
  thenBy,
} from '../../../../core/order.ts';
import { type Names, roleName } from '../../../../core/words/phrases.ts';
import type { Viewed } from '../../../contacts/viewed.ts';
import type { getOrganizationProfile } from './contract.ts';

type Shown = NonNullable<z.input<typeof getOrganizationProfile.response>['shown']>;
type Staff = Shown['people'][number];
type RoleNames = Pick<Names, 'model' | 'asOf'>;

/**
 * Returns current staff of an organization first, then former staff; names and titles only for viewers who may see
 * them.
 */
export function staffOf(
  { facts, maySee }: Pick<Viewed, 'facts' | 'maySee'>,
  names: RoleNames,
  organizationId: string,
): Staff[] {
  const isHere = (row: { organizationId: string }): boolean => row.organizationId === organizationId;
  const [jobs, holders] = [facts.employment.filter(isHere), facts.holders.filter(isHere)];
  const nameOf = new Map(facts.people.map(({ id, name }) => [id, name]));
  const staff = distinct([...jobs, ...holders].map(({ personId }) => personId)).map((personId): Staff => {
    const isSeen = maySee(personId, organizationId);
    const isOf = (row: { personId: string }): boolean => row.personId === personId;
    return {
      personId,
      name: isSeen ? (nameOf.get(personId) ?? null) : null,
      jobs: newestFirst(jobs.filter(isOf)).map(({ title, since, until }) => ({
        ...{ title: isSeen ? title : null, since, until },
      })),
      roles: newestFirst(holders.filter(isOf)).map(({ role, acting, deputy, since, until }) => ({
        ...{ role, name: roleName(names, role), acting, deputy, since, until },
      })),
    };
  });
  return sorted(staff, ofDayFirst(names.asOf));
}

/** Never sorts by name: the order would reveal something about hidden names. */
const ofDayFirst = (day: string): Order<Staff> => {
  const isCurrent = ({ jobs, roles }: Staff): boolean => [...jobs, ...roles].some((row) => holds(row, day));
  const begun = ({ jobs, roles }: Staff): string =>
    newest([...jobs, ...roles].map(({ since }) => since)) ?? '';
  return thenBy(
    (x, y) => Number(isCurrent(y)) - Number(isCurrent(x)),
    (x, y) => y.roles.length - x.roles.length,
    reversed((x, y) => byCodePoint(begun(x), begun(y))),
    (x, y) => byCodePoint(x.personId, y.personId),
  );
};
