import { describe, expect, it } from 'vitest';
import { keyOf, rowWidth } from '../../../core/drawing/key-shapes.ts';
import { type Ring, ringOf, tiesOf } from '../../../core/drawing/ring-data.ts';
import type { RoleState, TieState } from '../../../core/drawing/states.ts';
import { textWidth } from '../../../core/drawing/text-width.ts';
import { assessmentOf, example, MODEL, NO_NETWORK } from './ring-example.ts';

const whole = ringOf(MODEL, assessmentOf(example('101-4')), NO_NETWORK);

/** A ring in which every role is confirmed and every tie met, unless told otherwise. */
const ringIn = (roles: Record<string, RoleState>, ties: Record<string, TieState>): Ring => ({
  roles: whole.roles.map((role) => ({ ...role, state: roles[role.id] ?? 'confirmed' })),
  ties: whole.ties.map((tie) => ({ ...tie, state: ties[tie.id] ?? 'met' })),
});

describe('the key', () => {
  it('holds the states that are drawn and no others', () => {
    const ring = ringIn({ fbi: 'unknown' }, { 'fbi--hsi': 'ended', 'hsi--dol-whd': 'no partner' });
    const key = keyOf(ring, tiesOf(ring, 'backbone'));
    expect(key.ties.map(({ id }) => id)).toEqual(['met', 'ended']);
    expect(key.roles.map(({ id }) => id)).toEqual(['confirmed', 'unknown']);
  });

  it('says a state that roles and ties share once, with the signs of both', () => {
    const ring = ringIn({ fbi: 'unknown' }, { 'fbi--hsi': 'unknown' });
    const key = keyOf(ring, tiesOf(ring, 'all'));
    const shared = key.ties.find(({ id }) => id === 'unknown');
    expect(shared?.shapes.map(({ kind }) => kind)).toEqual(['line', 'badge', 'circle']);
    const [line, badge, circle] = shared?.shapes ?? [];
    if (!shared || line?.kind !== 'line' || badge?.kind !== 'badge' || circle?.kind !== 'circle')
      throw new Error('The entry lacks a sign');
    expect(line.start.x).toBeCloseTo(-shared.width / 2);
    expect(badge.at.x).toBeCloseTo((line.start.x + line.end.x) / 2);
    expect(circle.at.x - circle.radius).toBeGreaterThan(line.end.x);
    expect(circle.at.x + circle.radius).toBeLessThanOrEqual(shared.width / 2);
    expect([line.start.y, line.end.y, badge.at.y, circle.at.y]).toEqual([0, 0, 0, 0]);
    expect(key.roles.map(({ id }) => id)).toEqual(['confirmed']);
  });

  it('says vacant and unfilled, which look the same, in one entry where both are there', () => {
    const wordsOf = (roles: Record<string, RoleState>) =>
      keyOf(ringIn(roles, {}), []).roles.map(({ words }) => words);
    expect(wordsOf({ fbi: 'vacant' })).toEqual(['Vacant', 'Confirmed']);
    expect(wordsOf({ fbi: 'unfilled' })).toEqual(['Unfilled', 'Confirmed']);
    expect(wordsOf({ fbi: 'unfilled', hsi: 'vacant' })).toEqual(['Vacant or unfilled', 'Confirmed']);
  });

  it('is as wide in a row as its signs, its words and the space between', () => {
    const [one, other] = ['Met', 'Unknown'].map((words) => ({ id: words, words, shapes: [], width: 44 }));
    if (!one || !other) throw new Error('No entries');
    expect(rowWidth([one])).toBeCloseTo(44 + 4 + textWidth('Met', 12));
    expect(rowWidth([one, other])).toBeCloseTo(rowWidth([one]) + 8 + rowWidth([other]));
  });

  it.each([878, 952])(
    'fits into one row of %i px when every state is drawn, and each still has its sign',
    (room) => {
      const ring = ofEveryState();
      const key = keyOf(ring, tiesOf(ring, 'all'), room);
      const entries = [...key.ties, ...key.roles];
      expect(rowWidth(entries)).toBeLessThanOrEqual(room);
      const signs = new Set(entries.flatMap(({ shapes }) => shapes.map(({ id }) => id)));
      for (const state of TIES) expect(signs).toContain(state);
      for (const sign of ['paper:0', 'confirmed', 'vacant', 'on record', 'unknown'])
        expect(signs).toContain(sign);
      expect(new Set(entries.map(({ words }) => words)).size).toBe(entries.length);
    },
  );
});

const TIES: readonly TieState[] = [
  ...(['met', 'below expected', 'ended', 'no contact', 'on record'] as const),
  ...(['reported', 'partly on record', 'unknown'] as const),
];
const ROLES: readonly RoleState[] = ['vacant', 'unfilled', 'confirmed', 'on record', 'unknown'];

/** A ring with a tie and a role in each state, and a tie on paper only. */
function ofEveryState(): Ring {
  return {
    roles: whole.roles.map((role, at) => ({ ...role, state: ROLES[at] ?? 'confirmed' })),
    ties: whole.ties.map((tie, at) => ({ ...tie, state: TIES[at] ?? 'met', paperOnly: at === TIES.length })),
  };
}
