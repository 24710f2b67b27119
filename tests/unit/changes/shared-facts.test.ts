import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facts, NO_FACTS } from '../../../core/facts/index.ts';
import type { Mutation } from '../../../core/facts/mutation.ts';
import { applyMutations } from '../../../server/changes/apply.ts';
import { danglingIn } from '../../../server/changes/references.ts';
import { sharedFacts } from '../../../server/changes/shared-facts.ts';
import { employment, fill, organization, person, statement } from '../../facts.ts';

const ROWS = {
  organizations: (id: string, _: string, value: number) =>
    organization(id, { name: `Invented name ${value}` }),
  fills: (id: string, names: string, value: number) =>
    fill(names, 'ohnd', 'shelter', { id, source: `List ${value}` }),
  statements: (id: string, names: string, value: number) =>
    statement(id, 'ohnd', 'shelter', names, `2026-01-${10 + value}`),
} as const;

const anOrganization = fc.constantFrom('alder', 'birch', 'cedar');
/** What becomes of a fact; `remove` withdraws it where it is there. */
const aWrite = fc.oneof(
  fc.record({ fact: fc.constant('organizations' as const), id: anOrganization }),
  fc.record({
    fact: fc.constantFrom('fills' as const, 'statements' as const),
    id: fc.constantFrom('x', 'y'),
  }),
);
const anEdit = fc.array(
  fc.record({ of: aWrite, names: anOrganization, value: fc.nat(4), remove: fc.boolean() }),
  { minLength: 1, maxLength: 3 },
);
type Edit = typeof anEdit extends fc.Arbitrary<infer Value> ? Value : never;

const rowIn = (facts: Facts, { fact, id }: Pick<Mutation, 'fact' | 'id'>): object | null =>
  facts[fact].find((row) => row.id === id) ?? null;

/** The mutations of an edit on some facts, each fact once; `mark` tells the values of one editor from those of another. */
function mutationsOf(facts: Facts, edit: Edit, mark: number): Mutation[] {
  const byFact = new Map(edit.map((write) => [`${write.of.fact} ${write.of.id}`, write]));
  return [...byFact.values()].flatMap(({ of: { fact, id }, names, value, remove }) => {
    const before = rowIn(facts, { fact, id });
    const after = remove ? null : ROWS[fact](id, names, value + mark);
    return before || after ? [{ fact, id, before, after } as unknown as Mutation] : [];
  });
}

/** The facts after an edit; null where it would leave something hanging, for which it is refused. */
function factsAfter(facts: Facts | null, edit: readonly Mutation[]): Facts | null {
  if (!facts) return null;
  const now = edit.map((one) => ({ ...one, before: rowIn(facts, one) }) as Mutation);
  const changed = applyMutations(facts, now);
  return danglingIn(now, changed, () => '').length === 0 ? changed : null;
}

const anyTwoEdits = fc
  .record({ ground: anEdit, mine: anEdit, theirs: anEdit })
  .map(({ ground, ...edits }) => {
    const organizations = ['alder', 'birch', 'cedar'].map((id) => organization(id));
    const facts = { ...NO_FACTS, organizations };
    const begun = factsAfter(facts, mutationsOf(facts, ground, 0)) ?? facts;
    return { begun, mine: mutationsOf(begun, edits.mine, 0), theirs: mutationsOf(begun, edits.theirs, 9) };
  });

describe('two edits of the same facts', () => {
  it('give the same in either order, and neither is refused for the other, where they share no fact', () => {
    let shareNone = 0;
    fc.assert(
      fc.property(anyTwoEdits, ({ begun, mine, theirs }) => {
        fc.pre(factsAfter(begun, mine) !== null && factsAfter(begun, theirs) !== null);
        if (sharedFacts(mine, theirs).length > 0) return;
        shareNone++;
        const mineLast = factsAfter(factsAfter(begun, theirs), mine);
        expect(mineLast).not.toBeNull();
        expect(mineLast).toEqual(factsAfter(factsAfter(begun, mine), theirs));
      }),
      { numRuns: 500 },
    );
    expect(shareNone).toBeGreaterThan(50);
  });

  it('share each fact that both change, of which the last one would overwrite the other unseen', () => {
    fc.assert(
      fc.property(anyTwoEdits, ({ begun, mine, theirs }) => {
        const keys = new Set(theirs.map(({ fact, id }) => `${fact} ${id}`));
        const both = mine.filter(({ fact, id }) => keys.has(`${fact} ${id}`));
        const shared = sharedFacts(mine, theirs);
        for (const { fact, id } of both) expect(shared).toContainEqual({ fact, id });
        const differ = both.some(
          ({ fact, id, after: row }) => row || rowIn(applyMutations(begun, theirs), { fact, id }),
        );
        if (differ)
          expect(applyMutations(applyMutations(begun, mine), theirs)).not.toEqual(
            applyMutations(applyMutations(begun, theirs), mine),
          );
      }),
    );
  });
});

const entered = (fact: Mutation['fact'], row: { id: string }) => ({
  fact,
  id: row.id,
  before: null,
  after: row,
});
const removed = (fact: Mutation['fact'], row: { id: string }) => ({
  fact,
  id: row.id,
  before: row,
  after: null,
});
const alder = organization('alder');

describe('an edit', () => {
  it.each([
    [
      'names what was changed since',
      entered('statements', statement('s', 'ohnd', 'shelter', 'alder', '2026-01-01')),
      entered('organizations', alder),
      'alder',
    ],
    [
      'removes what was named since',
      removed('organizations', alder),
      entered('statements', statement('s', 'ohnd', 'shelter', 'alder', '2026-01-01')),
      's',
    ],
    [
      'marks an item that was changed since',
      entered('handoffMarks', { id: 'm', itemId: 'role:nia-holds' } as { id: string }),
      entered('holders', { id: 'nia-holds' }),
      'nia-holds',
    ],
    [
      'enters what was entered since under another id',
      entered('fills', fill('alder', 'ohnd', 'shelter', { id: 'mine' })),
      entered('fills', fill('alder', 'ohnd', 'shelter', { id: 'theirs' })),
      'theirs',
    ],
  ])('that %s shares that fact', (_, mine, theirs, id) => {
    expect(sharedFacts([mine], [theirs])).toEqual([{ fact: theirs.fact, id }]);
  });

  it.each([
    [
      'corrects what was named since',
      entered('organizations', alder),
      entered('statements', statement('s', 'ohnd', 'shelter', 'alder', '2026-01-01')),
    ],
    [
      'says of an organization what others said too',
      entered('statements', statement('a', 'ohnd', 'shelter', 'alder', '2026-01-01')),
      entered('statements', statement('b', 'ohnd', 'shelter', 'alder', '2026-01-01')),
    ],
    [
      'enters another role of the same organization',
      entered('fills', fill('alder', 'ohnd', 'shelter')),
      entered('fills', fill('alder', 'ohnd', 'fbi', { id: 'b' })),
    ],
    [
      'adds a second post of a person elsewhere',
      entered('employment', employment('a', 'nia', 'alder')),
      entered('employment', employment('b', 'nia', 'birch')),
    ],
    [
      'is of another person',
      entered('people', person('nia', 'Invented Nia')),
      entered('people', person('ned', 'Invented Ned')),
    ],
  ])('that %s shares nothing', (_, mine, theirs) => {
    expect(sharedFacts([mine], [theirs])).toEqual([]);
  });
});
