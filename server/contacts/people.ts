import { holds, newest } from '../../core/days.ts';
import type { FactRow, Facts } from '../../core/facts/index.ts';
import type { Viewed } from './viewed.ts';

/** Whom to call in an organization, and the deputy; names and title are null for viewers who may not see them. */
export interface ContactPeople {
  readonly holder: FactRow<'holders'> | undefined;
  readonly name: string | null;
  readonly title: string | null;
  readonly deputy: FactRow<'holders'> | undefined;
  readonly deputyName: string | null;
}

/** The names and jobs of the people who may be meant. */
interface StaffOf extends Pick<Facts, 'employment'> {
  readonly people: readonly Pick<FactRow<'people'>, 'id' | 'name'>[];
}

/** Returns the first holder who is not a deputy, or else the first; and the first other deputy. */
export function peopleToCall(
  { facts, maySee }: Pick<Viewed, 'maySee'> & { readonly facts: StaffOf },
  holders: readonly FactRow<'holders'>[],
  organizationId: string,
  day: string,
): ContactPeople {
  const holder = holders.find(({ deputy }) => !deputy) ?? holders[0];
  const deputy = holders.find((row) => row.deputy && row !== holder);
  const nameOf = (row: FactRow<'holders'> | undefined): string | null =>
    row && maySee(row.personId, organizationId)
      ? (facts.people.find(({ id }) => id === row.personId)?.name ?? null)
      : null;
  const name = nameOf(holder);
  const job = facts.employment.find(
    (row) => row.personId === holder?.personId && row.organizationId === organizationId && holds(row, day),
  );
  return {
    holder,
    name,
    title: name === null ? null : (job?.title ?? null),
    deputy,
    deputyName: nameOf(deputy),
  };
}

/** Returns the newest call to an organization by a date. */
export function newestCall(
  { calls }: Facts,
  organizationId: string,
  day: string,
): FactRow<'calls'> | undefined {
  const made = calls.filter((row) => row.organizationId === organizationId && row.at <= day);
  const last = newest(made.map(({ at }) => at));
  return made.findLast(({ at }) => at === last);
}
