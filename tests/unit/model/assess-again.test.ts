import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, assessAgain } from '../../../core/model/assess.ts';
import type { Snapshot } from '../../../core/model/snapshot.ts';
import { DAY, daysAgo, model } from './district.ts';
import { aDistrict } from './random-district.ts';

const LISTS = [
  'organizations',
  'fills',
  'holders',
  'employment',
  'statements',
  'evidence',
  'reports',
] as const;
/** What someone does next; the numbers choose among the rows that there are, or those of another district. */
const anEdit = fc.record({
  list: fc.constantFrom(...LISTS),
  what: fc.constantFrom('add', 'add', 'correct', 'correct', 'remove', 'tribal land'),
  which: fc.nat(),
});
type Edit = typeof anEdit extends fc.Arbitrary<infer Value> ? Value : never;

/** The district after an edit: all rows that it does not touch are the very same things. */
function edited(before: Snapshot, other: Snapshot, { list, what, which }: Edit): Snapshot {
  if (what === 'tribal land')
    return { ...before, tribalLand: ([true, false, null] as const)[which % 3] ?? null };
  const rows: readonly object[] = before[list];
  const row = other[list][which % Math.max(1, other[list].length)];
  const at = which % Math.max(1, rows.length);
  const kept = what === 'add' ? rows : rows.filter((_, place) => place !== at);
  // The office is always there, and no two pieces have one id.
  if (list === 'organizations' && what !== 'correct') return before;
  const known = rows[at];
  const id = known && 'id' in known ? known.id : undefined;
  const fresh = row && {
    ...row,
    ...(id !== undefined && { id: what === 'add' ? `${id} and one more` : id }),
  };
  const more =
    what === 'remove' || !fresh
      ? []
      : [list === 'organizations' ? { ...rows[at], districts: which % 6 } : fresh];
  const isKnown = more.some((one) =>
    kept.some((known) => 'id' in known && 'id' in one && known.id === one.id),
  );
  return { ...before, [list]: isKnown ? kept : [...kept, ...more] };
}

/** Districts, each edited several times: some seconds. */
const RUNS = 60;

test('a district judged again after any edits is to the byte what is judged from scratch', () => {
  let same = 0;
  fc.assert(
    fc.property(
      aDistrict,
      aDistrict,
      fc.array(anEdit, { minLength: 2, maxLength: 8 }),
      (first, other, edits) => {
        let snapshot = first;
        let former = assessAgain(undefined, snapshot, model, DAY);
        for (const edit of edits) {
          snapshot = edited(snapshot, other, edit);
          const again = assessAgain(former, snapshot, model, DAY);
          // What is judged from scratch is judged of copies, of which nothing is remembered.
          const anew = assess(structuredClone(snapshot), model, DAY);
          expect(JSON.stringify(again)).toBe(JSON.stringify(anew));
          expect(again.roles.map(({ confirmedBy }) => [...confirmedBy])).toEqual(
            anew.roles.map(({ confirmedBy }) => [...confirmedBy]),
          );
          same +=
            again.ties.filter((tie, at) => tie === former.ties[at]).length / again.ties.length / edits.length;
          former = again;
        }
      },
    ),
    { numRuns: RUNS },
  );
  expect(same / RUNS).toBeGreaterThan(0.5); // most ties rest on what was not edited
}, 60_000);

test('an assessment of another day or by another model is judged from scratch', () => {
  fc.assert(
    fc.property(aDistrict, (snapshot) => {
      const day = daysAgo(300);
      const anew = assess(structuredClone(snapshot), model, day);
      expect(
        JSON.stringify(assessAgain(assessAgain(undefined, snapshot, model, DAY), snapshot, model, day)),
      ).toBe(JSON.stringify(anew));
      const lenient = { ...model, evidence: model.evidence.map((rule) => ({ ...rule, level: 4 })) };
      const [mild, fresh] = [
        assessAgain(assessAgain(undefined, snapshot, model, DAY), snapshot, lenient, DAY),
        assess(structuredClone(snapshot), lenient, DAY),
      ];
      expect(JSON.stringify(mild)).toBe(JSON.stringify(fresh));
    }),
    { numRuns: 30 },
  );
});
