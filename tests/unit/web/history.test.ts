import { describe, expect, it } from 'vitest';
import { addDays, addMonths, age, isDay } from '../../../core/days.ts';
import { type Ring, ringOf, tiesOf } from '../../../core/drawing/ring-data.ts';
import { isCircle, isLine } from '../../../core/drawing/shapes.ts';
import { formatMoment } from '../../../core/words/format.ts';
import { drawChanges } from '../../../web/history/change-ring.ts';
import { CHANGE_STYLES, movesInWords } from '../../../web/history/changes-of-ties.ts';
import { kindOfChange } from '../../../web/history/differences.ts';
import { formatMove } from '../../../web/history/points.ts';
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

  it('of a change are shown with their time, the same for everybody', () => {
    expect(formatMoment('2026-11-24T09:05:59.000Z')).toBe('Nov 24, 2026, 09:05 UTC');
  });
});

describe('what a change did to a fact', () => {
  it('is said in a word', () => {
    expect(kindOfChange({ before: null, after: {} })).toBe('Added');
    expect(kindOfChange({ before: {}, after: null })).toBe('Withdrawn');
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

  it('draws a tie that moved in the look of its change, also outside the backbone, and the rest pale', () => {
    const moved = { tie: outside, before: 'unknown' as const, after: 'met' as const, change: 'new' as const };
    const { shapes } = drawChanges(withTie(outside, 'met'), { ties: [moved], roles: [] }, 860);
    const lines = shapes.filter(isLine);
    expect(lines.find(({ id }) => id === outside)?.stroke).toEqual(CHANGE_STYLES.new.stroke);
    expect(lines).toHaveLength(tiesOf(ring, 'backbone').length + 1);
    expect(new Set(lines.filter(({ id }) => id !== outside).map(({ stroke }) => stroke.color)).size).toBe(1);
    expect(lines.at(-1)?.id).toBe(outside);
  });

  it('bears a mark on every tie that moved and on no other', () => {
    const moved = {
      tie: 'fbi--hsi',
      before: 'met' as const,
      after: 'ended' as const,
      change: 'lost' as const,
    };
    const { shapes } = drawChanges(withTie('fbi--hsi', 'ended'), { ties: [moved], roles: [] }, 860);
    const badges = shapes.filter((shape) => shape.kind === 'badge');
    expect(badges).toMatchObject([{ id: 'fbi--hsi:badge', mark: 'cross', color: '#b50909' }]);
  });

  it('still draws a lost tie where no partner is left on the later day', () => {
    const moved = {
      ...{ tie: 'fbi--hsi', before: 'met' as const },
      ...{ after: 'no partner' as const, change: 'lost' as const },
    };
    const { shapes } = drawChanges(withTie('fbi--hsi', 'no partner'), { ties: [moved], roles: [] }, 860);
    expect(shapes.filter(isLine).map(({ id }) => id)).toContain('fbi--hsi');
  });

  it('marks the roles whose state moved', () => {
    const roles = [{ role: 'fbi', before: 'unknown' as const, after: 'confirmed' as const }];
    const ids = drawChanges(ring, { ties: [], roles }, 860)
      .shapes.filter(isCircle)
      .map(({ id }) => id);
    expect(ids).toContain('fbi:mark');
    expect(ids).not.toContain('hsi:mark');
  });

  it('tells the five changes apart by mark as well as by colour', () => {
    const styles = Object.values(CHANGE_STYLES);
    expect(new Set(styles.map(({ mark }) => mark)).size).toBe(5);
    expect(new Set(styles.map(({ color }) => color)).size).toBe(5);
  });

  it('is summed up in words', () => {
    const tie = { tie: 'fbi--hsi', before: 'met' as const, after: 'ended' as const };
    expect(
      movesInWords({
        ties: [
          { ...tie, change: 'lost' },
          { ...tie, change: 'new' },
        ],
      }),
    ).toBe('1 new, 1 lost');
    expect(movesInWords({ ties: [] })).toBe('none changed');
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
