import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../core/days.ts';
import { type Known, sortQuestions } from '../../../core/open-questions.ts';

const TODAY = '2026-11-28';
const ago = (days: number): string => addDays(TODAY, -days);
const TIE = { id: 'fbi--hsi', verb: 'document' };
const ROLE = { id: 'shelter', verb: 'confirm' };

const NOTHING: Known = { today: TODAY, ties: [], roles: [], statements: [], notes: [] };
const reported = (...levels: number[]) => ({
  ties: [{ id: 'fbi--hsi', minimumLevel: 3, reports: levels.map((level) => ({ level })) }],
});
const confirmedOn = (at: string, organizationId = 'hope'): Partial<Known> => ({
  roles: [{ role: 'shelter', organizations: ['hope', 'harbor'] }],
  statements: [{ kind: 'confirmed', role: 'shelter', organizationId, at }],
});
const unknownOn = (...days: string[]): Partial<Known> => ({
  notes: days.map((at) => ({ question: 'shelter', kind: 'does not know', at })),
});
const sorted = (question: { id: string; verb: string }, known: Partial<Known>) =>
  sortQuestions([question], { ...NOTHING, ...known });

describe('a question about a tie', () => {
  it('leaves the round once one of the two reported what is expected: it lacks evidence alone', () => {
    expect(sorted(TIE, reported(3)).answered).toEqual([{ question: TIE, lacks: 'evidence' }]);
    expect(sorted({ ...TIE, verb: 'confirm' }, reported(2, 4)).answered).toHaveLength(1);
  });

  it('is asked on without a report, with a lower one, and while the two differ', () => {
    expect(sorted(TIE, reported()).open).toEqual([TIE]);
    expect(sorted(TIE, reported(2)).open).toEqual([TIE]);
    expect(sorted({ ...TIE, verb: 'clarify' }, reported(0, 4)).open).toHaveLength(1);
  });
});

describe('a question about a role', () => {
  it('leaves the round once an organization in it was confirmed within 365 days: it lacks a contact alone', () => {
    expect(sorted(ROLE, confirmedOn(ago(365))).answered).toEqual([{ question: ROLE, lacks: 'contact' }]);
    expect(sorted(ROLE, confirmedOn(TODAY, 'harbor')).answered).toHaveLength(1);
  });

  it('is asked again after 365 days, and of another organization than the one confirmed', () => {
    expect(sorted(ROLE, confirmedOn(ago(366))).open).toEqual([ROLE]);
    expect(sorted(ROLE, confirmedOn(addDays(TODAY, 1))).open).toEqual([ROLE]);
    expect(sorted(ROLE, confirmedOn(TODAY, 'gone')).open).toEqual([ROLE]);
    const { statements, roles } = { ...NOTHING, ...confirmedOn(TODAY) };
    const unfilled = statements.map((row) => ({ ...row, kind: 'unfilled' as const }));
    expect(sorted(ROLE, { roles, statements: unfilled }).open).toEqual([ROLE]);
  });

  it('that no one could answer returns after 30 days', () => {
    expect(sorted(ROLE, unknownOn(ago(29))).unsure).toEqual([
      { question: ROLE, asked: ago(29), again: addDays(TODAY, 1) },
    ]);
    expect(sorted(ROLE, unknownOn(ago(30))).open).toEqual([ROLE]);
    expect(sorted(ROLE, unknownOn(ago(40), ago(3))).unsure).toMatchObject([{ asked: ago(3) }]);
  });

  it('is not answered by what someone thinks', () => {
    const notes = [{ question: 'shelter', kind: 'think so', at: TODAY }];
    expect(sorted(ROLE, { notes }).open).toEqual([ROLE]);
  });
});

describe('any questions', () => {
  const anId = fc.constantFrom('shelter', 'fbi', 'fbi--hsi', 'tribal-land');
  const aDay = fc.integer({ min: -5, max: 400 }).map(ago);
  const known: fc.Arbitrary<Known> = fc.record({
    today: fc.constant(TODAY),
    ties: fc.array(
      fc.record({
        id: anId,
        minimumLevel: fc.integer({ min: 1, max: 4 }),
        reports: fc.array(fc.record({ level: fc.integer({ min: 0, max: 4 }) })),
      }),
    ),
    roles: fc.array(fc.record({ role: anId, organizations: fc.array(fc.constantFrom('x', 'y')) })),
    statements: fc.array(
      fc.record({
        kind: fc.constantFrom('confirmed' as const, 'unfilled' as const),
        role: anId,
        organizationId: fc.constantFrom('x', 'y', null),
        at: aDay,
      }),
    ),
    notes: fc.array(
      fc.record({ question: anId, kind: fc.constantFrom('does not know', 'think so'), at: aDay }),
    ),
  });
  const questions = fc.uniqueArray(
    fc.record({ id: anId, verb: fc.constantFrom('ask', 'confirm', 'clarify', 'document') }),
    { selector: ({ id }) => id },
  );

  it('are each in one list, in their order, and none is lost or made', () => {
    fc.assert(
      fc.property(questions, known, (all, what) => {
        const { open, answered, unsure } = sortQuestions(all, what);
        const lists = [
          open,
          answered.map(({ question }) => question),
          unsure.map(({ question }) => question),
        ];
        for (const list of lists) expect(list).toEqual(all.filter((question) => list.includes(question)));
        expect(new Set(lists.flat())).toEqual(new Set(all));
        expect(lists.flat()).toHaveLength(all.length);
      }),
    );
  });

  it('are all open where nothing was said, and all asked again in the end but for what is reported', () => {
    fc.assert(
      fc.property(questions, known, (all, what) => {
        expect(sortQuestions(all, NOTHING).open).toEqual(all);
        const later = sortQuestions(all, { ...what, today: addDays(TODAY, 800) });
        expect(later.unsure).toEqual([]);
        expect(later.answered.every(({ lacks }) => lacks === 'evidence')).toBe(true);
      }),
    );
  });
});
