import type { Draft, RowFound, Rows } from './found.ts';

type Facts = readonly Omit<Draft, 'key'>[];
const NONE: RowFound['questions'] = [];

/**
 * Stores the rows of a file compactly. Most rows of a list have facts of the same kinds about one organization and no
 * questions: for these, only four values are kept, and the row is rebuilt when needed.
 */
export function rowKeeper(): { readonly add: (row: RowFound) => number; readonly all: () => Rows } {
  const others = new Map<number, RowFound>();
  const [numbers, sheets, keys, kinds]: [number[], (string | null)[], string[], Facts[]] = [[], [], [], []];
  const known = new Map<string, Facts>();
  const factsOf = (drafts: readonly Draft[]): Facts => {
    const name = drafts.map(({ fact, of, role }) => `${fact} ${of} ${role ?? ''}`).join();
    const facts = known.get(name) ?? drafts.map(({ key: _, ...rest }) => rest);
    known.set(name, facts);
    return facts;
  };
  const at = (index: number): RowFound | undefined => {
    const [key, facts] = [keys[index], kinds[index]];
    const row = others.get(index);
    if (row || key === undefined || facts === undefined) return row;
    const where = { row: numbers[index] ?? 0, sheet: sheets[index] ?? null };
    const drafts = facts.map(({ fact, of, role }) =>
      role === undefined ? { fact, of, key } : { fact, of, key, role },
    );
    return { where, drafts, questions: NONE, refused: null, names: [key], isRepeated: false };
  };
  return {
    add: (row) => {
      const key = keyOfPlain(row);
      if (key === null) others.set(numbers.length, row);
      keys.push(key ?? '');
      sheets.push(row.where.sheet);
      kinds.push(key === null ? [] : factsOf(row.drafts));
      return numbers.push(row.where.row);
    },
    all: () => ({
      length: numbers.length,
      *[Symbol.iterator]() {
        for (const index of numbers.keys()) {
          const row = at(index);
          if (row) yield row;
        }
      },
    }),
  };
}

/** Returns the organization of a row that can be stored compactly; null for any other row. */
function keyOfPlain({ drafts, names, questions, refused, isRepeated }: RowFound): string | null {
  const [key, more] = names;
  if (key === undefined || more !== undefined || refused || isRepeated || questions.length > 0) return null;
  return drafts.every((draft) => draft.key === key) ? key : null;
}
