import { likelyTwins, type Named } from '../../core/likely-twins.ts';
import { initialsOf, nameKey } from '../../core/plain-name.ts';
import { sameName } from './words.ts';

/** Organizations by their names, to find one among a hundred thousand. */
export interface KnownNames<Row extends Named> {
  /** Those of exactly this name or other name, in this state as far as both are known. */
  readonly exactly: (name: string, state: string | null) => readonly Row[];
  /** Those that it may well be, under another spelling. */
  readonly twinsOf: (one: Named) => readonly Row[];
  readonly add: (row: Row) => void;
}

/** Two names that differ in one letter agree in their first letters or in their last ones. */
const LETTERS = 4;

export function knownNames<Row extends Named>(rows: readonly Row[]): KnownNames<Row> {
  const exact = new Map<string, Row[]>();
  const near = new Map<string, Set<Row>>();
  const put = (key: string, row: Row): void => {
    const found = near.get(key);
    if (found) found.add(row);
    else near.set(key, new Set([row]));
  };
  const add = (row: Row): void => {
    for (const name of new Set([row.name, ...row.aliases].map(sameName)))
      exact.set(name, [...(exact.get(name) ?? []), row]);
    for (const name of [row.name, row.shortName ?? '', ...row.aliases])
      for (const key of keysOf(name)) put(key, row);
    for (const initials of initialsOf(row.name)) put(`i ${initials}`, row);
  };
  for (const row of rows) add(row);
  const candidates = (one: Named): Row[] => {
    const keys = [one.name, ...one.aliases].flatMap(keysOf);
    keys.push(`i ${one.name.replace(/[&.]/g, '')}`);
    return [...new Set(keys.flatMap((key) => [...(near.get(key) ?? [])]))];
  };
  return {
    add,
    exactly: (name, state) =>
      (exact.get(sameName(name)) ?? []).filter((row) => !state || !row.state || row.state === state),
    twinsOf: (one) => likelyTwins(one, candidates(one)),
  };
}

function keysOf(name: string): string[] {
  const key = nameKey(name);
  if (key === '') return [];
  return key.length < 2 * LETTERS ? [key] : [key, `s ${key.slice(0, LETTERS)}`, `e ${key.slice(-LETTERS)}`];
}
