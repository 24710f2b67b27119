import { duplicateFinder, type Named } from '../../core/likely-duplicates.ts';
import { initialsOf, nameKey } from '../../core/plain-name.ts';
import { sameName } from './same-name.ts';
import { textKey } from './text-key.ts';

/** Finds organizations by name, among a hundred thousand. */
interface KnownNames<Row extends Named> {
  /** Returns organizations with exactly this name or other name, in this state if both states are known. */
  readonly exactly: (name: string, state: string | null) => readonly Row[];
  /** Returns likely duplicates with another spelling. */
  readonly likelyDuplicatesOf: (one: Named) => readonly Row[];
  readonly add: (row: Row) => void;
}

/** Rows by text key; most keys have one row, which is stored without a list. */
type Rows<Row> = Map<number, Row | Row[]>;

function put<Row>(into: Rows<Row>, text: string, row: Row, most = Number.POSITIVE_INFINITY): void {
  const key = textKey(text);
  const found = into.get(key);
  if (Array.isArray(found)) {
    if (found.length < most) found.push(row);
  } else into.set(key, found === undefined ? row : [found, row]);
}

const rowsAt = <Row>(rows: Rows<Row>, text: string): Row[] => {
  const found = rows.get(textKey(text));
  return Array.isArray(found) ? found : found === undefined ? [] : [found];
};

const exactNames = ({ name, aliases }: Named): string[] => [name, ...aliases].map(sameName);

/** A prefix, suffix or abbreviation shared by this many names does not distinguish any of them. */
const COMMON = 50;

export function knownNames<Row extends Named>(rows: readonly Row[]): KnownNames<Row> {
  const exact: Rows<Row> = new Map();
  const whole: Rows<Row> = new Map();
  const parts: Rows<Row> = new Map();
  const find = duplicateFinder();
  const add = (row: Row): void => {
    for (const name of new Set(exactNames(row))) put(exact, name, row);
    for (const key of [row.name, row.shortName ?? '', ...row.aliases].map(nameKey).filter(Boolean)) {
      put(whole, key, row);
      for (const half of halvesOf(key, [0])) put(parts, half, row, COMMON + 1);
    }
    for (const initials of initialsOf(row.name)) put(parts, `i ${initials}`, row, COMMON + 1);
  };
  for (const row of rows) add(row);
  const candidates = (one: Named): Row[] => {
    const keys = [one.name, ...one.aliases].map(nameKey).filter(Boolean);
    const halves = keys.flatMap((key) => halvesOf(key, [-1, 0, 1]));
    const alike = [...halves, `i ${one.name.replace(/[&.]/g, '')}`].map((part) => rowsAt(parts, part));
    const same = keys.map((key) => rowsAt(whole, key));
    return [...new Set([...same, ...alike.filter(({ length }) => length <= COMMON)].flat())];
  };
  return {
    add,
    exactly: (name, state) =>
      rowsAt(exact, sameName(name)).filter(
        (row) => (!state || !row.state || row.state === state) && exactNames(row).includes(sameName(name)),
      ),
    likelyDuplicatesOf: (one) => find(one, candidates(one)),
  };
}

/**
 * Returns the first and second half of a name's key: two names that differ in one letter share one half. They can differ in
 * length by one, so the halves for those lengths are included.
 */
function halvesOf(key: string, longer: readonly number[]): string[] {
  const halves = new Set(
    longer.map((by) => Math.floor((key.length + by) / 2) - 1).filter((half) => half > 2),
  );
  return [...halves].flatMap((half) => [`s ${key.slice(0, half)}`, `e ${key.slice(-half)}`]);
}
