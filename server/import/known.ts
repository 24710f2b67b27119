import { type Named, twinFinder } from '../../core/likely-twins.ts';
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

/** A beginning or an end that so many names have tells none of them from another. */
const COMMON = 50;

export function knownNames<Row extends Named>(rows: readonly Row[]): KnownNames<Row> {
  const exact = new Map<string, Row[]>();
  const near = new Map<string, Row[]>();
  const find = twinFinder();
  const put = (key: string, row: Row): void => {
    const found = near.get(key);
    if (!found) near.set(key, [row]);
    else if (found.length <= COMMON) found.push(row);
  };
  const add = (row: Row): void => {
    for (const name of new Set([row.name, ...row.aliases].map(sameName)))
      exact.set(name, [...(exact.get(name) ?? []), row]);
    for (const name of [row.name, row.shortName ?? '', ...row.aliases])
      for (const key of keysOf(name, [0])) put(key, row);
    for (const initials of initialsOf(row.name)) put(`i ${initials}`, row);
  };
  for (const row of rows) add(row);
  const candidates = (one: Named): Row[] => {
    const keys = [one.name, ...one.aliases].flatMap((name) => keysOf(name, [-1, 0, 1]));
    keys.push(`i ${one.name.replace(/[&.]/g, '')}`);
    const found = keys.map((key) => near.get(key) ?? []).filter(({ length }) => length <= COMMON);
    return [...new Set(found.flat())];
  };
  return {
    add,
    exactly: (name, state) =>
      (exact.get(sameName(name)) ?? []).filter((row) => !state || !row.state || row.state === state),
    twinsOf: (one) => find(one, candidates(one)),
  };
}

/**
 * The key of a name, and its beginning and its end: two names that differ in one letter agree in one half. They may differ in
 * length by one, so that those of such lengths are looked for as well.
 */
function keysOf(name: string, longer: readonly number[]): string[] {
  const key = nameKey(name);
  if (key === '') return [];
  const halves = new Set(
    longer.map((by) => Math.floor((key.length + by) / 2) - 1).filter((half) => half > 2),
  );
  return [key, ...[...halves].flatMap((half) => [`s ${key.slice(0, half)}`, `e ${key.slice(-half)}`])];
}
