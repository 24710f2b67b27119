import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../core/drawing/key-shapes.ts';
import { type Ring, ringOf, tiesOf } from '../../../core/drawing/ring-data.ts';
import { drawRing } from '../../../core/drawing/ring-shapes.ts';
import { isLine, type Shape } from '../../../core/drawing/shapes.ts';
import { assessmentOf, example, MODEL, NO_NETWORK } from './ring-example.ts';

const ringWith = (id: string): Ring => ringOf(MODEL, assessmentOf(example(id)), NO_NETWORK);
const shapesOf = (ring: Ring): readonly Shape[] =>
  drawRing(ring, { width: 860, ties: 'all', selection: null, marked: [] }).shapes;

describe('the ties of a ring', () => {
  it('of a vacant position are hollow where paper stands, else not drawn, and the key says the same', () => {
    const assessed = assessmentOf(example('101-4'));
    const roles = assessed.roles.map((row) =>
      row.role === 'usao-coordinator' ? { ...row, state: 'vacant' as const } : row,
    );
    const ties = assessed.ties.map((row) =>
      row.a === 'usao-coordinator' ? { ...row, state: 'met' as const } : row,
    );
    const signed = ties.find(({ a }) => a === 'usao-coordinator')?.id ?? '';
    const evidence = [{ id: 'm1', kind: 'mou', status: 'current', parties: [] }];
    const pairs = [{ a: 'x', b: 'y', evidence: [{ id: 'm1', status: 'current' }] }];
    const network = { ...NO_NETWORK, evidence, ties: [{ id: signed, pairs }] };
    const vacated = ringOf(MODEL, { ...assessed, gaps: [], roles, ties }, network);
    const lines = shapesOf(vacated).filter(isLine);
    const ofHub = lines.filter(({ from, to }) => from === 'usao-coordinator' || to === 'usao-coordinator');
    expect(ofHub.map(({ id }) => id)).toEqual([signed, `${signed}:core`]);
    const key = keyOf(vacated, tiesOf(vacated, 'all'));
    expect(key.ties.filter(({ words }) => words.startsWith('On paper only'))).toHaveLength(1);
    expect(keyOf(ringWith('101-4'), tiesOf(ringWith('101-4'), 'all')).ties.map(({ id }) => id)).not.toContain(
      'paper',
    );
  });
});
