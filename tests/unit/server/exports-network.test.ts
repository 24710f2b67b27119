import { describe, expect, it } from 'vitest';
import { spellsOf } from '../../../server/features/exports/network/spells.ts';
import { cypher } from '../../../server/features/exports/network/write-cypher.ts';
import { gexf } from '../../../server/features/exports/network/write-gexf.ts';
import { graphMl } from '../../../server/features/exports/network/write-graphml.ts';
import { readFile } from '../../../server/import/read/read-file.ts';
import { HOSTILE, INVENTED } from '../../exported-network.ts';

const textOf = (parts: Iterable<string>): string => [...parts].join('');

describe.each([
  ['GraphML', graphMl],
  ['GEXF', gexf],
])('a network as %s', (_name, write) => {
  it('keeps every sign of a name, and no sign ends the file', async () => {
    const [nodes] = (await readFile(new TextEncoder().encode(textOf(write(INVENTED))))).tables;
    const labels: unknown[] = [];
    for await (const { cells } of nodes?.rows() ?? []) labels.push(cells.label);
    expect(labels).toEqual([HOSTILE, 'Invented beech']);
  });

  it('has no character that XML does not allow', () => {
    const [first, ...others] = INVENTED.organizations;
    const broken = {
      ...INVENTED,
      organizations: first ? [{ ...first, name: 'a\u0000b\ud800c' }, ...others] : [],
    };
    expect(textOf(write(broken))).toContain('a\ufffdb\ufffdc');
  });
});

it('GEXF has a spell for each time a tie held, and the last day of each is in it', () => {
  expect(textOf(gexf(INVENTED))).toContain(
    '<spells><spell start="2020-06-01" end="2021-05-31"/><spell start="2026-06-01"/></spells>',
  );
});

it('Cypher has every text on one line, so that none ends a statement', () => {
  const lines = textOf(cypher(INVENTED))
    .split('\n')
    .filter((line) => line.includes('DETACH'));
  expect(lines).toHaveLength(5);
  for (const line of lines) expect(line).toMatch(/^\{.*\},?$/);
});

describe('spells', () => {
  it('that meet or overlap are one, and one without an end ends the list', () => {
    const [a, b] = ['2020-01-01', '2021-01-01'];
    expect(
      spellsOf([
        { since: b, until: '2022-01-01' },
        { since: a, until: b },
        { since: '2023-01-01', until: null },
        { since: '2024-01-01', until: '2025-01-01' },
      ]),
    ).toEqual([
      { since: a, until: '2022-01-01' },
      { since: '2023-01-01', until: null },
    ]);
  });
});
