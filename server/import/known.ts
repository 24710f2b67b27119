import { type Named, twinFinder } from '../../core/likely-twins.ts';
import { initialsOf, nameKey } from '../../core/plain-name.ts';
import { sameName } from './words.ts';

/** Organizations by their names, to find one among a hundred thousand. */
interface KnownNames<Row extends Named> {
  /** Those of exactly this name or other name, in this state as far as both are known. */
  readonly exactly: (name: string, state: string | null) => readonly Row[];
  /** Those that it may well be, under another spelling. */
  readonly twinsOf: (one: Named) => readonly Row[];
  readonly add: (row: Row) => void;
}

/** A beginning, an end or first letters that so many names have tell none of them from another. */
const COMMON = 50;

export function knownNames<Row extends Named>(rows: readonly Row[]): KnownNames<Row> {
  const exact = new Map<string, Row[]>();
  const whole = new Map<string, Row[]>();
  const parts = new Map<string, Row[]>();
  const find = twinFinder();
  const put = (into: Map<string, Row[]>, key: string, row: Row): void => {
    const found = into.get(key);
    if (found) found.push(row);
    else into.set(key, [row]);
  };
  const add = (row: Row): void => {
    for (const name of new Set([row.name, ...row.aliases].map(sameName))) put(exact, name, row);
    for (const key of [row.name, row.shortName ?? '', ...row.aliases].map(nameKey).filter(Boolean)) {
      put(whole, key, row);
      for (const half of halvesOf(key, [0])) put(parts, half, row);
    }
    for (const initials of initialsOf(row.name)) put(parts, `i ${initials}`, row);
  };
  for (const row of rows) add(row);
  const candidates = (one: Named): Row[] => {
    const keys = [one.name, ...one.aliases].map(nameKey).filter(Boolean);
    const halves = keys.flatMap((key) => halvesOf(key, [-1, 0, 1]));
    const alike = [...halves, `i ${one.name.replace(/[&.]/g, '')}`].map((part) => parts.get(part) ?? []);
    const same = keys.map((key) => whole.get(key) ?? []);
    return [...new Set([...same, ...alike.filter(({ length }) => length <= COMMON)].flat())];
  };
  return {
    add,
    exactly: (name, state) =>
      (exact.get(sameName(name)) ?? []).filter((row) => !state || !row.state || row.state === state),
    twinsOf: (one) => find(one, candidates(one)),
  };
}

/**
 * The beginning and the end of the key of a name: two names that differ in one letter agree in one half. They may differ in
 * length by one, so that those of such lengths are looked for as well.
 */
function halvesOf(key: string, longer: readonly number[]): string[] {
  const halves = new Set(
    longer.map((by) => Math.floor((key.length + by) / 2) - 1).filter((half) => half > 2),
  );
  return [...halves].flatMap((half) => [`s ${key.slice(0, half)}`, `e ${key.slice(-half)}`]);
}
