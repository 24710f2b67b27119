import { expect, it } from 'vitest';
import { chipsOf } from '../../../core/explorer/chips.ts';
import type { Group } from '../../../core/explorer/groups.ts';
import { NO_SECTOR } from '../../../core/explorer/inputs.ts';
import { explorerNetwork } from '../../../core/explorer/network.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { EXPLORED_MODEL, network, organization } from './example.ts';

const confirmed = { roles: [{ role: 'hsi', state: 'confirmed' as const, part: false, since: null }] };
const police = Array.from({ length: THRESHOLDS.chipsInPicture.value }, (_, at) => `pd-${at}`);
const { nodes } = explorerNetwork(
  network({
    organizations: [
      ...police.map((id) => organization(id, ['lead-police'])),
      organization('hsi-north', ['hsi']),
      organization('hsi-south', ['hsi'], confirmed),
      organization('named', []),
    ],
  }),
  EXPLORED_MODEL,
  new Set(),
);
const group: Group = { id: 'all', name: 'All', nodes };
const chipOf = (id: string) =>
  chipsOf([group], EXPLORED_MODEL)
    .get('all')
    ?.find((chip) => chip.id === id);

it('a chip of a role stands for its organizations, in the state of the one best known', () => {
  expect(chipOf('role:all:hsi')).toEqual({
    ...{
      id: 'role:all:hsi',
      name: 'Homeland Security Investigations 2',
      state: 'confirmed',
      sector: 'police',
      group: 'all',
    },
    nodes: ['hsi-north', 'hsi-south'],
  });
  expect(chipOf('role:all:lead-police')).toMatchObject({ state: 'on record', nodes: police });
});

it('organizations without a role share a chip that says so', () => {
  expect(chipOf('role:all:')).toMatchObject({
    ...{ name: 'No role 1', state: 'named', sector: NO_SECTOR, nodes: ['named'] },
  });
});

it('up to the most that are drawn, each organization has a chip of its own', () => {
  const few = nodes.filter(({ roles }) => !roles.includes('lead-police'));
  expect(chipsOf([{ ...group, nodes: few }], EXPLORED_MODEL).get('all')).toEqual(
    few.map(({ id, name, state, sector }) => ({
      ...{ id: `org:${id}`, name, state, sector, group: 'all', nodes: [id] },
    })),
  );
});
