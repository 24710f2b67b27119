import type { FoundPerson, RowFound, Rows } from './found.ts';

/** Adds questions to rows of people for whom no row says where they work. */
export const askingForWork = (rows: Rows, people: ReadonlyMap<string, FoundPerson>): Rows => ({
  length: rows.length,
  *[Symbol.iterator]() {
    for (const row of rows) yield asked(row, people);
  },
});

function asked(row: RowFound, people: ReadonlyMap<string, FoundPerson>): RowFound {
  const person = row.drafts.find(({ fact }) => fact === 'people');
  const found = person && people.get(person.key);
  if (!found || found.organizationKey !== null || row.questions.length > 0) return row;
  const text = `For which organization does ${found.name} work? The file does not say`;
  return { ...row, questions: [{ about: 'people', text }] };
}
