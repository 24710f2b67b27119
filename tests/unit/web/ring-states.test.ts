import { describe, expect, it } from 'vitest';
import { emphasisOf } from '../../../core/drawing/emphasis.ts';
import { type Ring, ringOf, tiesOf } from '../../../core/drawing/ring-data.ts';
import { drawRing, type RingView } from '../../../core/drawing/ring-shapes.ts';
import { isCircle, isLabel, isLine, type Shape } from '../../../core/drawing/shapes.ts';
import { SLOT_STYLES, tieStroke } from '../../../core/drawing/slot-styles.ts';
import type { RoleState, TieState } from '../../../core/drawing/states.ts';
import { assessmentOf, example, MODEL, NO_NETWORK } from './ring-example.ts';

const ringWith = (id: string): Ring => ringOf(MODEL, assessmentOf(example(id)), NO_NETWORK);

/** A ring in which every role has one organization and every tie is in one state, unless told otherwise. */
function ringIn(roles: Record<string, RoleState>, ties: Record<string, TieState> = {}): Ring {
  const ring = ringWith('101-4');
  return {
    roles: ring.roles.map((role) => ({
      ...role,
      state: roles[role.id] ?? 'confirmed',
      organizations: [{ id: 'x', name: 'X' }],
    })),
    ties: ring.ties.map((tie) => ({ ...tie, state: ties[tie.id] ?? 'met' })),
  };
}

const shapesOf = (ring: Ring, view: Partial<RingView> = {}): readonly Shape[] =>
  drawRing(ring, { width: 860, ties: 'all', selection: null, marked: [], ...view }).shapes;
const circleOf = (shapes: readonly Shape[], id: string) =>
  shapes.filter(isCircle).find((shape) => shape.id === id);
const words = (shapes: readonly Shape[], role: string): string[] =>
  shapes
    .filter(isLabel)
    .find(({ subject }) => subject === role)
    ?.lines.map(({ text }) => text) ?? [];

describe('the ties of a ring', () => {
  it('are drawn with every gap, whichever tie it is on', () => {
    const ring = ringWith('101-0');
    const drawn = tiesOf(ring, 'backbone');
    const gaps = ring.ties.filter(({ gap }) => gap);
    expect(gaps.filter(({ backbone }) => !backbone).length).toBeGreaterThan(0);
    for (const tie of gaps) expect(drawn).toContain(tie);
  });

  it('are 23 in the backbone and 62 in all, or 22 and 58 where there is no tribal land', () => {
    const counts = (ring: Ring) => [
      ring.ties.filter(({ backbone }) => backbone).length,
      tiesOf(ring, 'all').length,
    ];
    expect(counts(ringWith('101-4'))).toEqual([23, 62]);
    expect(counts(ringWith('101-0'))).toEqual([22, 58]);
  });

  it('are drawn as the table of encodings says', () => {
    expect(tieStroke('met')).toEqual({ color: '#1a4480', width: 3, dash: [] });
    expect(tieStroke('below expected')).toEqual({ color: '#8a4b00', width: 3, dash: [14, 4] });
    expect(tieStroke('ended')).toEqual({ color: '#5b3a8e', width: 3, dash: [6, 4] });
    expect(tieStroke('no contact')).toEqual({ color: '#b50909', width: 3.5, dash: [3, 4] });
    expect(tieStroke('unknown')).toEqual({ color: '#71767a', width: 1.5, dash: [1.5, 4] });
  });

  it('share one thin dotted line for all questions, darker where something is known', () => {
    for (const state of ['on record', 'reported', 'partly on record'] as const)
      expect(tieStroke(state)).toEqual({ color: '#3d4551', width: 2, dash: [1.5, 4] });
  });

  it('are not drawn without a partner', () => {
    const ring = ringIn({ shelter: 'unfilled' }, { 'shelter--victim-services': 'no partner' });
    const ids = shapesOf(ring)
      .filter(isLine)
      .map(({ id }) => id);
    expect(ids).not.toContain('shelter--victim-services');
    expect(ids).toHaveLength(61);
  });

  it('paint gaps over met ties', () => {
    const ring = ringIn({}, { 'usao-coordinator--fbi': 'no contact' });
    expect(shapesOf(ring).filter(isLine).at(-1)?.id).toBe('usao-coordinator--fbi');
  });

  it('bear no question mark where the dotted slot already says that nothing is known', () => {
    const ring = ringIn(
      { shelter: 'unknown' },
      { 'shelter--victim-services': 'unknown', 'fbi--hsi': 'unknown' },
    );
    const badges = shapesOf(ring)
      .filter(({ kind }) => kind === 'badge')
      .map(({ id }) => id);
    expect(badges).toEqual(['fbi--hsi:badge']);
  });

  it('that are open are the entries of the lists of gaps and questions', () => {
    const assessment = assessmentOf(example('101-17'));
    const listed = new Set([
      ...assessment.gaps.flatMap(({ items }) => items),
      ...assessment.questions.map(({ id }) => id),
    ]);
    const ring = ringWith('101-17');
    expect(tiesOf(ring, 'open').map(({ id }) => id)).toEqual(
      ring.ties.map(({ id }) => id).filter((id) => listed.has(id)),
    );
  });
});

describe('the slots of a ring', () => {
  it('are filled when confirmed, outlined on record, dashed red when no one fills them or vacant, dotted when unknown', () => {
    expect(SLOT_STYLES.confirmed.fill).toBe('#162e51');
    expect(SLOT_STYLES['on record'].stroke).toEqual({ color: '#162e51', width: 3, dash: [] });
    expect(SLOT_STYLES.unfilled.stroke).toMatchObject({ color: '#b50909', width: 2.5 });
    expect(SLOT_STYLES.vacant).toEqual(SLOT_STYLES.unfilled);
    expect(SLOT_STYLES.unknown.stroke).toMatchObject({ color: '#71767a', width: 2 });
  });

  it('say their state in words, and how many ties wait', () => {
    const ring = ringIn({ fbi: 'on record', hsi: 'unknown', 'usao-victim-witness': 'vacant' });
    const waiting = ring.roles.map((role) =>
      role.id === 'usao-victim-witness' ? { ...role, waiting: 1 } : role,
    );
    const shapes = shapesOf({ ...ring, roles: waiting });
    expect(words(shapes, 'fbi').at(-1)).toBe('not confirmed');
    expect(words(shapes, 'hsi').at(-1)).toBe('no one on record: ask');
    expect(words(shapes, 'usao-victim-witness').at(-1)).toBe('Vacant: 1 expected tie waiting');
    expect(words(shapes, 'dol-whd').at(-1)).toBe('X');
  });

  it('say since when a post is vacant, under the hub too', () => {
    const ring = ringIn({ 'usao-coordinator': 'vacant', 'usao-victim-witness': 'vacant' });
    const roles = ring.roles.map((role) => ({ ...role, known: 'Vacant since March 3, 2026.' }));
    const shapes = shapesOf({ ...ring, roles });
    expect(words(shapes, 'usao-victim-witness').at(-1)).toBe('Vacant since March 3, 2026');
    expect(words(shapes, 'usao-coordinator')).toEqual(['Vacant since March 3, 2026']);
  });

  it('name the person before the office, and say where no one is named', () => {
    const ring = ringIn({});
    const called = (name: string | null, onFile: boolean) =>
      ring.roles.map((role) => ({
        ...role,
        organizations: [{ id: 'x', name: 'X', person: { role: role.id, organizationId: 'x', onFile, name } }],
      }));
    const lines = (name: string | null, onFile: boolean, role: string) =>
      words(shapesOf({ ...ring, roles: called(name, onFile) }), role);
    expect(lines('Ana Sample', true, 'fbi')).toEqual(['FBI', 'Ana Sample, X']);
    expect(lines('Ana Sample', true, 'usao-victim-witness')).toEqual([
      'Victim-witness specialist',
      'Ana Sample',
    ]);
    expect(lines(null, true, 'fbi')).toEqual(['FBI', 'X']);
    expect(lines(null, false, 'fbi')).toEqual(['FBI', 'X', 'no name yet']);
  });

  it('show at most two organizations by name, and up to two circles behind', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id.toUpperCase() }));
    const ring = ringIn({});
    const roles = ring.roles.map((role) => (role.id === 'fbi' ? { ...role, organizations: many } : role));
    const shapes = shapesOf({ ...ring, roles });
    expect(words(shapes, 'fbi')).toEqual(['FBI', 'A', 'and 3 more offices']);
    expect(shapes.filter(isCircle).filter(({ id }) => id.startsWith('fbi:behind'))).toHaveLength(2);
  });

  it('are "n/a" without a circle where the role does not apply, with the reason', () => {
    const shapes = shapesOf(ringWith('101-0'));
    expect(circleOf(shapes, 'tribal')).toMatchObject({ text: 'n/a', fill: 'none' });
    expect(words(shapes, 'tribal').join(' ')).toContain('no tribal land in the district');
  });
});

describe('a selection', () => {
  it('of a role draws all its expected ties, whatever the switch says, and fades the rest', () => {
    const ring = ringIn({});
    const shapes = shapesOf(ring, { ties: 'backbone', selection: { kind: 'role', id: 'victim-services' } });
    const strong = shapes.filter(isLine).filter(({ opacity }) => opacity === 1);
    expect(strong).toHaveLength(14);
    expect(strong.every(({ from, to }) => [from, to].includes('victim-services'))).toBe(true);
    expect(circleOf(shapes, 'dol-oig')?.opacity).toBe(0.28);
    expect(shapes.filter(isLine).find(({ id }) => id === 'usao-coordinator--dol-oig')?.opacity).toBe(0.13);
  });

  it('of a role makes its slot a quarter larger, inside a yellow border with a dark outline', () => {
    const shapes = shapesOf(ringIn({}), { selection: { kind: 'role', id: 'fbi' } });
    const slot = circleOf(shapes, 'fbi');
    expect(2 * (slot?.radius ?? 0)).toBeCloseTo(46 * 1.25);
    expect(circleOf(shapes, 'fbi:halo')).toMatchObject({ fill: '#face00', radius: (slot?.radius ?? 0) + 5 });
    expect(circleOf(shapes, 'fbi:outline')).toMatchObject({
      fill: '#162e51',
      radius: (slot?.radius ?? 0) + 7,
    });
  });

  it('of a tie leaves that tie and its two roles', () => {
    const shapes = shapesOf(ringIn({}), {
      selection: { kind: 'tie', id: 'fbi--child-welfare' },
      ties: 'backbone',
    });
    expect(
      shapes
        .filter(isLine)
        .filter(({ opacity }) => opacity === 1)
        .map(({ id }) => id),
    ).toEqual(['fbi--child-welfare']);
    expect(circleOf(shapes, 'hsi')?.opacity).toBe(0.28);
  });

  it('of an organization takes every role that it fills', () => {
    const emphasis = emphasisOf(ringWith('101-4'), { kind: 'organization', id: 'office-of-hsi' });
    expect([...(emphasis?.chosen ?? [])]).toEqual(['hsi']);
  });

  it('of something without a slot changes nothing', () => {
    const ring = ringWith('101-4');
    expect(emphasisOf(ring, { kind: 'role', id: 'osha' })).toBeNull();
    expect(emphasisOf(ring, { kind: 'tie', id: 'osha--any-weight-3-role' })).toBeNull();
  });
});

describe('a mark', () => {
  it('on a row draws its tie even when the switch leaves it out', () => {
    const ids = shapesOf(ringIn({}), { ties: 'backbone', marked: ['fbi--child-welfare'] })
      .filter(isLine)
      .map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['fbi--child-welfare', 'fbi--child-welfare:mark']));
  });

  it('on a tie without a partner marks its two slots', () => {
    const ring = ringIn({ shelter: 'unfilled' }, { 'shelter--victim-services': 'no partner' });
    const shapes = shapesOf(ring, { marked: ['shelter--victim-services'] });
    expect(circleOf(shapes, 'shelter:mark')).toBeDefined();
    expect(circleOf(shapes, 'victim-services:mark')).toBeDefined();
  });
});
