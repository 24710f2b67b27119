import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type FactKind, type Facts, forEachKind, NO_FACTS } from '../../../core/facts/index.ts';
import { applyMutations } from '../../../server/changes/apply.ts';
import { undoWritten, type WrittenRow } from '../../../server/changes/undo-written.ts';
import { fill, organization, statement } from '../../facts.ts';

type Mutation = Parameters<typeof applyMutations>[1][number];
const ROWS = {
  organizations: (id: string, value: number) => organization(id, { name: `Invented name ${value}` }),
  fills: (id: string, value: number) => fill('alder', 'ohnd', 'shelter', { id, source: `List ${value}` }),
  statements: (id: string, value: number) => statement(id, 'ohnd', 'shelter', 'alder', `2026-01-0${value}`),
} as const;

/** Writes of one day: which fact, and what it becomes; undefined removes it. */
const aWrite = fc.record({
  kind: fc.constantFrom('organizations', 'fills', 'statements'),
  id: fc.constantFrom('x', 'y', 'z'),
  value: fc.option(fc.integer({ min: 1, max: 9 })),
});
const days = fc.array(fc.array(aWrite, { maxLength: 5 }), { minLength: 1, maxLength: 6 });

const rowsOf = (facts: Facts, kind: FactKind): readonly { readonly id: string }[] => facts[kind];
const rowIn = (facts: Facts, kind: FactKind, id: string): object | null =>
  facts[kind].find((row) => row.id === id) ?? null;

/** The facts that were there and are not any more, as the graph keeps them. */
const removedFrom = (facts: Facts, all: readonly Facts[]): Facts =>
  forEachKind((kind) => {
    const rows = new Map(all.flatMap((one) => rowsOf(one, kind)).map((row) => [row.id, row]));
    return [...rows.values()].filter(({ id }) => rowIn(facts, kind, id) === null);
  }) as unknown as Facts;

it('gives the facts of each day, whatever was entered, corrected, removed and restored since', () => {
  fc.assert(
    fc.property(days, (writes) => {
      const atEndOf: Facts[] = [NO_FACTS];
      const written: WrittenRow[][] = [];
      for (const day of writes) {
        let facts = atEndOf.at(-1) ?? NO_FACTS;
        const ofDay: WrittenRow[] = [];
        for (const { kind, id, value } of day) {
          const before = rowIn(facts, kind, id);
          const after = value === null ? null : ROWS[kind](id, value);
          ofDay.push({ fact: kind, id, before });
          facts = applyMutations(facts, [{ fact: kind, id, before, after } as unknown as Mutation]);
        }
        atEndOf.push(facts);
        written.push(ofDay);
      }
      const facts = atEndOf.at(-1) ?? NO_FACTS;
      const found = [{ facts, withdrawn: removedFrom(facts, atEndOf) }];
      for (const [day, expected] of atEndOf.entries())
        expect(undoWritten(found, written.slice(day).flat())).toEqual(expected);
    }),
  );
});

it('keeps out what another district wrote of its own facts in the same change', () => {
  const own = fill('alder', 'ohnd', 'shelter');
  const found = [{ facts: { ...NO_FACTS, fills: [own] }, withdrawn: NO_FACTS }];
  const theirs = fill('alder', 'ohsd', 'shelter');
  const undone = undoWritten(found, [{ fact: 'fills', id: theirs.id, before: theirs }]);
  expect(undone.fills).toEqual([own]);
});

it('keeps what reference data alone says of a fact beside the columns that people changed', () => {
  const row = { ...fill('alder', 'ohnd', 'shelter'), grade: 'statute' };
  const found = [{ facts: { ...NO_FACTS, fills: [{ ...row, part: true }] }, withdrawn: NO_FACTS }];
  const { grade, ...before } = row;
  const undone = undoWritten(found, [{ fact: 'fills', id: row.id, before }]);
  expect(undone.fills).toEqual([{ ...row, grade, part: false }]);
});

it('keeps what an earlier edition said of a fact that people had corrected before', () => {
  const first = { ...fill('alder', 'ohnd', 'shelter'), grade: 'award' };
  const found = [
    { facts: { ...NO_FACTS, fills: [{ ...first, part: true, grade: 'statute' }] }, withdrawn: NO_FACTS },
  ];
  const { grade, ...before } = first;
  const written = [
    { fact: 'fills' as const, id: first.id, before },
    { fact: 'fills' as const, id: first.id, before: { ...first, part: true } },
  ];
  expect(undoWritten(found, written).fills).toEqual([{ ...first, grade, part: false }]);
});
