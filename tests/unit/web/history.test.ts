import { describe, expect, it } from 'vitest';
import { addDays, addMonths, age, isDay } from '../../../core/days.ts';
import { type Ring, ringOf, tiesOf } from '../../../core/drawing/ring-data.ts';
import { isCircle, isLine } from '../../../core/drawing/shapes.ts';
import { formatMoment, formatMomentDay, formatMove } from '../../../core/words/format.ts';
import { movesInWords } from '../../../web/history/change-causes.ts';
import { drawChanges } from '../../../web/history/change-ring.ts';
import { kindOfChange } from '../../../web/history/differences.ts';
import { assessmentOf, example, MODEL, NO_NETWORK } from './ring-example.ts';

describe('days of the slider', () => {
  it('move by days across months, leap years and the turn of the year', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(age('2024-01-01', '2025-01-01')).toBe(366);
  });

  it('move by months, to the last day where the month is shorter', () => {
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(addMonths('2024-02-29', -12)).toBe('2023-02-28');
  });

  it('are told apart from what is no day', () => {
    expect(isDay('2026-11-24')).toBe(true);
    for (const text of ['', '2026', 'yesterday', '2026-13-01', '2026-02-30']) expect(isDay(text)).toBe(false);
  });

  it('of a change are shown with their time in the zone of the reader', () => {
    expect(formatMoment('2026-11-24T09:05:59.000Z', 'America/Chicago')).toBe('Nov 24, 2026, 3:05 a.m. CST');
    // What was entered in the evening in Ohio is not of tomorrow.
    expect(formatMomentDay('2026-11-25T02:05:00.000Z', 'America/New_York')).toBe('November 24, 2026');
  });
});

describe('what a change did to a fact', () => {
  it('is said in a word', () => {
    expect(kindOfChange({ before: null, after: {} })).toBe('Added');
    expect(kindOfChange({ before: {}, after: null })).toBe('Removed from the record');
    expect(kindOfChange({ before: {}, after: {} })).toBe('Changed');
  });
});

describe('the ring of two days', () => {
  const ring: Ring = ringOf(MODEL, assessmentOf(example('101-4')), NO_NETWORK);
  const withTie = (id: string, state: Ring['ties'][number]['state']): Ring => ({
    ...ring,
    ties: ring.ties.map((tie) => ({ ...tie, state: tie.id === id ? state : 'met' })),
  });
  const outside = ring.ties.find(({ backbone }) => !backbone)?.id ?? '';

  const none = { roles: [], ties: [] };
  const same = { changed: none, newlyKnown: none, corrected: none };
  const move = { tie: 'fbi--hsi', before: 'met' as const, after: 'ended' as const };
  const role = { role: 'fbi', before: 'unknown' as const, after: 'confirmed' as const };
  const glowsOf = (drawn: Ring, comparison: Parameters<typeof drawChanges>[1]) =>
    drawChanges(drawn, comparison, 860)
      .shapes.filter(isLine)
      .filter(({ id }) => id.endsWith(':glow'));

  it('draws the glow of its cause behind a tie that reads otherwise, also outside the backbone, and behind no other', () => {
    const met = { tie: outside, before: 'unknown' as const, after: 'met' as const };
    const comparison = {
      ...same,
      changed: { roles: [], ties: [{ ...met, how: 'better' as const }] },
      newlyKnown: { roles: [], ties: [{ ...move, gapFound: false }] },
    };
    const drawn = withTie(outside, 'met');
    const glows = glowsOf(drawn, comparison).map(({ subject, stroke }) => [subject, stroke.color]);
    expect(new Map(glows as [string, string][])).toEqual(
      new Map([
        [outside, '#ffe58f'],
        ['fbi--hsi', '#bcd6f5'],
      ]),
    );
    expect(drawChanges(drawn, comparison, 860).shapes.filter(isLine)).toHaveLength(
      tiesOf(ring, 'backbone').length + 3,
    );
  });

  it('draws outside the backbone a gap that was found, and no tie that was only confirmed', () => {
    const known = (gapFound: boolean) => ({
      ...same,
      newlyKnown: { roles: [], ties: [{ ...move, tie: outside, gapFound }] },
    });
    expect(glowsOf(withTie(outside, 'met'), known(true)).length).toBeGreaterThan(0);
    expect(glowsOf(withTie(outside, 'met'), known(false))).toEqual([]);
  });

  it('draws no glow behind what was only corrected', () => {
    expect(glowsOf(ring, { ...same, corrected: { roles: [], ties: [move] } })).toEqual([]);
  });

  it('shows what changed where a tie became known and changed as well', () => {
    const both = {
      ...same,
      changed: { roles: [], ties: [{ ...move, how: 'ended' as const }] },
      newlyKnown: { roles: [], ties: [{ ...move, gapFound: false }] },
    };
    expect(glowsOf(ring, both).map(({ stroke }) => stroke.color)).toEqual(['#ffe58f']);
  });

  it('still draws a tie that ended where no partner is left on the later day', () => {
    const ended = { ...move, after: 'no partner' as const, how: 'ended' as const };
    const drawn = glowsOf(withTie('fbi--hsi', 'no partner'), {
      ...same,
      changed: { roles: [], ties: [ended] },
    });
    expect(drawn.map(({ subject }) => subject)).toEqual(['fbi--hsi']);
  });

  it('marks the roles that read otherwise in the color of the cause', () => {
    const comparison = { ...same, newlyKnown: { roles: [{ ...role, gapFound: false }], ties: [] } };
    const marks = drawChanges(ring, comparison, 860)
      .shapes.filter(isCircle)
      .filter(({ id }) => id.endsWith(':mark'));
    expect(marks.map(({ id, fill }) => [id, fill])).toEqual([['fbi:mark', '#bcd6f5']]);
  });

  it('is summed up in words', () => {
    const changed = { roles: [], ties: [{ ...move, how: 'ended' as const }] };
    expect(movesInWords({ ...same, changed })).toBe('1 changed');
    expect(movesInWords(same)).toBe('no changes');
  });
});

describe('points that moved', () => {
  it('carry their sign, and none when they did not move', () => {
    expect(formatMove(4.2)).toBe('+4.2');
    expect(formatMove(-1)).toBe('−1.0');
    expect(formatMove(0.00001)).toBe('0.0');
    expect(formatMove(-0.04)).toBe('0.0');
  });
});
