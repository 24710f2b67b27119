import { saysOrganization } from '../words.ts';
import { folded, type GridRow } from './grid.ts';
import { namesColumn } from './header.ts';

/** Where the ends of a tie and what else is said of it may be: `A, B`, `A, B, 3`, `A, MOU, B`. */
const ORDERS: readonly (readonly [from: number, to: number, other: number])[] = [
  [0, 1, 2],
  [0, 2, 1],
];
const WIDTH = 3;

const isNumber = (cell: string): boolean => cell !== '' && !Number.isNaN(Number(cell));
const isName = (cell: string | undefined): boolean =>
  /\p{L}{2}/u.test(cell ?? '') && !/[@/]/.test(cell ?? '');

/** Names what stands beside the ends: a number in each row, or a few words that recur. */
function otherOf(values: readonly string[]): 'weight' | 'type' | 'none' | null {
  if (values.every((value) => value === '')) return 'none';
  if (values.every(isNumber)) return 'weight';
  return new Set(values).size < values.length && values.some((value) => /\p{L}/u.test(value)) ? 'type' : null;
}

/** Returns true if the first row is a tie too: a name of it occurs again, or is of an organization and of no column. */
function beginsWithTie(ends: readonly (readonly [string, string])[]): boolean {
  const [first = ['', ''], ...others] = ends;
  const below = new Set(others.flat());
  return first.some((name) => below.has(name)) || (!first.some(namesColumn) && first.some(saysOrganization));
}

/**
 * Returns the names of the columns of a list of ties without a header: two columns of names, of which some are in both, and at
 * most one more column; null for other tables.
 */
export function edgeListColumns(sample: readonly GridRow[]): string[] | null {
  if (sample.length < 2 || sample.some(({ cells }) => cells.slice(WIDTH).some(Boolean))) return null;
  for (const [from, to, other] of ORDERS) {
    const what = otherOf(sample.map(({ cells }) => cells[other] ?? ''));
    if (what === null || !sample.every(({ cells }) => isName(cells[from]) && isName(cells[to]))) continue;
    const ends = sample.map(({ cells }) => [folded(cells[from] ?? ''), folded(cells[to] ?? '')] as const);
    const left = new Set(ends.map(([name]) => name));
    // Two columns that always say the same are a name and its label.
    const others = ends.filter(([one, other]) => one !== other);
    if (others.length === 0 || !ends.some(([, name]) => left.has(name)) || !beginsWithTie(ends)) continue;
    const names = what === 'none' ? ['', ''] : ['', '', ''];
    names[from] = 'from';
    names[to] = 'to';
    if (what !== 'none') names[other] = what;
    return names;
  }
  return null;
}
