import { describe, expect, it } from 'vitest';
import { explorerNetwork, together } from '../../../core/explorer/network.ts';
import { EXPLORED_MODEL, network, organization, pair, piece } from './example.ts';

describe('the network of the explorer', () => {
  it('keeps the state of an expected tie whose roles are filled and of which no pair is on record', () => {
    const { lines } = explorerNetwork(
      network({
        organizations: [organization('fbi', ['fbi']), organization('pd', ['lead-police'])],
        ties: [{ id: 'fbi--lead-police', state: 'ended', pairs: [] }],
      }),
      EXPLORED_MODEL,
      new Set(),
    );
    expect(lines.map(({ id, state, meaning }) => [id, state, meaning])).toEqual([['fbi+pd', 'ended', 'fix']]);
  });

  it('leaves out parties of evidence that have no record here', () => {
    const { lines } = explorerNetwork(
      network({
        organizations: [organization('fbi', ['fbi']), organization('pd', ['lead-police'])],
        evidence: [piece('m', ['fbi', 'elsewhere', 'pd'])],
      }),
      EXPLORED_MODEL,
      new Set(),
    );
    expect(lines.map(({ id }) => id)).toEqual(['fbi+pd']);
  });

  it('counts what was only reported as a level, and no evidence that has ended', () => {
    const levelOf = (level: number, status: 'current' | 'ended') =>
      explorerNetwork(
        network({
          organizations: [organization('fbi', ['fbi']), organization('center', ['shelter'])],
          evidence: [piece('m', ['fbi', 'center'], status, { kind: 'mou' })],
          ties: [
            {
              ...{ id: 'fbi--shelter', state: 'reported' },
              pairs: [pair('fbi', 'center', 'reported', { reports: [{ level }, { level: 1 }] })],
            },
          ],
        }),
        EXPLORED_MODEL,
        new Set(),
      ).lines[0]?.level;
    expect([levelOf(2, 'ended'), levelOf(2, 'current'), levelOf(4, 'current')]).toEqual([2, 3, 4]);
  });

  it('calls an organization confirmed if one of its roles is', () => {
    const states = (['on record', 'confirmed'] as const).map((state) => ({
      ...{ role: state === 'confirmed' ? 'fbi' : 'hsi', state, part: false, since: null },
    }));
    const { nodes } = explorerNetwork(
      network({ organizations: [organization('one', [], { roles: states })] }),
      EXPLORED_MODEL,
      new Set(),
    );
    expect(nodes[0]).toMatchObject({ state: 'confirmed', roles: ['fbi', 'hsi'] });
  });

  it('takes federal and state offices to cover the district unless a part or counties are on record', () => {
    const of = (id: string, more: Parameters<typeof organization>[2]) => organization(id, ['fbi'], more);
    const part = { roles: [{ role: 'fbi', state: 'on record' as const, part: true, since: null }] };
    const { nodes } = explorerNetwork(
      network({
        organizations: [
          of('federal', { level: 'federal' }),
          of('state', { level: 'state' }),
          of('local', {}),
          of('part', { level: 'federal', ...part }),
          of('counties', { level: 'federal', counties: ['Lucas'] }),
        ],
      }),
      EXPLORED_MODEL,
      new Set(),
    );
    expect(nodes.filter(({ everywhere }) => everywhere).map(({ id }) => id)).toEqual(['federal', 'state']);
  });

  it('joins districts with the roles of both, and of two lines the one that rests on more', () => {
    const of = (roles: string[], evidence: string[]) =>
      explorerNetwork(
        network({
          organizations: [organization('center', roles), organization('fbi', ['fbi'])],
          evidence: evidence.map((id) => piece(id, ['fbi', 'center'])),
        }),
        EXPLORED_MODEL,
        new Set(),
      );
    const [few, more] = [of([], ['m1']), of(['shelter'], ['m2', 'm3'])];
    for (const both of [together([few, more], EXPLORED_MODEL), together([more, few], EXPLORED_MODEL)]) {
      expect(both.lines.map(({ evidence }) => evidence)).toEqual([['m2', 'm3']]);
      expect(both.nodes.find(({ id }) => id === 'center')).toMatchObject({
        ...{ roles: ['shelter'], sector: 'services', state: 'on record' },
      });
    }
  });
});
