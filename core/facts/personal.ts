import { z } from 'zod';
import { columnOf, type FactKind, personalColumns } from './index.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** Replaces the name of a person who has been forgotten. */
export const REMOVED = 'Person removed';

/**
 * A person listed to be forgotten is removed at least this many days later, even if the departure was entered
 * late.
 */
export const NOTICE_DAYS = 30;

/**
 * Returns the person a row is about; undefined if there is none, such as for an organization in a role with its
 * official email.
 */
export function personOf(fact: FactKind, row: AnyRow): string | undefined {
  const id = fact === 'people' ? row.id : row.personId;
  return typeof id === 'string' ? id : undefined;
}

/**
 * Returns a row without personal data of a forgotten person: names become a placeholder, optional columns
 * become null.
 */
export const withoutPerson = <Row extends AnyRow>(fact: FactKind, row: Row): Row => ({
  ...row,
  ...Object.fromEntries(
    personalColumns(fact)
      .filter((column) => typeof row[column] === 'string')
      .map((column) => [column, removedIn(fact, column)]),
  ),
});

/** Returns the value of a personal column after removal. */
export const removedIn = (fact: FactKind, column: string): string | null =>
  takesNull(columnOf(fact, column)?.shape) ? null : REMOVED;

const takesNull = (shape: z.core.$ZodType | undefined): boolean =>
  shape instanceof z.ZodDefault ? takesNull(shape.unwrap()) : shape instanceof z.ZodNullable;
