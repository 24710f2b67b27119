import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NETWORK_MEASURES, NODE_MEASURES } from '../../../core/measures/definitions.ts';
import { measureNetwork } from '../../../core/measures/measure-network.ts';

const tie = { a: 'a', b: 'b', weight: 1 };
const nodes = [
  { id: 'a', sector: 'justice' },
  { id: 'b', sector: 'police' },
];
const { network, nodes: measured } = measureNetwork({ id: 'one', nodes, ties: [tie], reports: [] });

it('every measure that is computed is defined once, and nothing else is', () => {
  expect(NETWORK_MEASURES.map(({ key }) => key)).toEqual(Object.keys(network));
  expect(['id', ...NODE_MEASURES.map(({ key }) => key)]).toEqual(Object.keys(measured[0] ?? {}));
});

it('every measure is in the format that anyone can check', () => {
  const format = readFileSync('data/NETWORK.md', 'utf8');
  for (const { key } of [...NETWORK_MEASURES, ...NODE_MEASURES]) expect(format).toContain(`\`${key}\``);
});
