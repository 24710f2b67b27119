import { z } from 'zod';
import { columnOf, type FactKind, personalColumns } from './index.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** What stands where the name of a person was who has been forgotten. */
export const REMOVED = 'Person removed';

/** Who is on the list of those who will be forgotten goes this many days later at the earliest, whatever was entered late. */
export const NOTICE_DAYS = 30;

/** The person that a row is of; undefined for one of no one, such as the filling of a role with its official email. */
export function personOf(fact: FactKind, row: AnyRow): string | undefined {
  const id = fact === 'people' ? row.id : row.personId;
  return typeof id === 'string' ? id : undefined;
}

/** A row without what only a person who was forgotten had: names become words that say so, what may be missing is. */
export const withoutPerson = <Row extends AnyRow>(fact: FactKind, row: Row): Row => ({
  ...row,
  ...Object.fromEntries(
    personalColumns(fact)
      .filter((column) => typeof row[column] === 'string')
      .map((column) => [column, removedIn(fact, column)]),
  ),
});

/** The value of a personal column once it was removed. */
export const removedIn = (fact: FactKind, column: string): string | null =>
  columnOf(fact, column)?.shape instanceof z.ZodNullable ? null : REMOVED;
