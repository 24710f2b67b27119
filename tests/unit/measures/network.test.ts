import { describe, expect, it } from 'vitest';
import { Network } from '../../../core/measures/network.ts';
import { readLine } from '../../../core/read-line.ts';

const rows = {
  id: 'one',
  nodes: [
    { id: 'a', sector: 'justice' },
    { id: 'b', sector: 'police' },
  ],
  ties: [{ a: 'a', b: 'b' }],
};
const problemOf = (changed: object): string | null => {
  const read = readLine(JSON.stringify({ ...rows, ...changed }), Network);
  return read.ok ? null : read.problem;
};

describe('a network on a line', () => {
  it('has ties of weight 1 and no reports where it does not say so', () => {
    const read = readLine(JSON.stringify(rows), Network);
    expect(read).toEqual({
      ok: true,
      value: { ...rows, ties: [{ a: 'a', b: 'b', weight: 1 }], reports: [] },
    });
  });

  it.each([
    ['a tie of a node with itself', { ties: [{ a: 'a', b: 'a' }] }, 'ties[0]: goes from "a" to itself'],
    [
      'a tie that is repeated the other way round',
      { ties: [...rows.ties, { a: 'b', b: 'a' }] },
      'ties[1]: "b" and "a" already have a tie',
    ],
    ['a tie of an unknown id', { ties: [{ a: 'a', b: 'x' }] }, 'ties[0]: "x" is not a node of this network'],
    [
      'a report about an unknown id',
      { reports: [{ from: 'a', about: 'x' }] },
      'reports[0]: "x" is not a node of this network',
    ],
    [
      'a report about oneself',
      { reports: [{ from: 'a', about: 'a' }] },
      'reports[0]: goes from "a" to itself',
    ],
    [
      'two nodes of one id',
      { nodes: [...rows.nodes, { id: 'a', sector: 'labor' }] },
      'nodes[2]: there are two nodes "a"',
    ],
    ['an unknown key', { color: 'red' }, 'color: unknown key'],
  ])('is refused with %s, with the place', (_, changed, problem) => {
    expect(problemOf(changed)).toBe(problem);
  });

  it('is refused without the sector of a node', () => {
    expect(problemOf({ nodes: [{ id: 'a' }], ties: [] })).toMatch(/^nodes\[0\]\.sector: /);
  });

  it('may repeat a report, which counts once', () => {
    const report = { from: 'a', about: 'b' };
    expect(problemOf({ reports: [report, report] })).toBeNull();
  });
});
