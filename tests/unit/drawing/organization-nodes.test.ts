import { expect, it } from 'vitest';
import type { DrawnModel, DrawnNetwork, DrawnOrganization } from '../../../core/drawing/inputs.ts';
import { nodesOf, officeNode } from '../../../core/drawing/organization-nodes.ts';
import type { Ring, RingRole } from '../../../core/drawing/ring-data.ts';

const role = (id: string, degrees: number | null, more: Partial<RingRole> = {}): RingRole => ({
  ...{
    id,
    code: id.toUpperCase(),
    name: `Role ${id}`,
    sector: 'police',
    degrees,
    state: 'unknown',
    reason: null,
  },
  ...{ organizations: [], waiting: 0, known: '' },
  ...more,
});
const ring: Ring = {
  roles: [
    role('hub', null, { sector: 'justice' }),
    ...[
      role('north', 0),
      role('east', 90),
      role('south', 180),
      role('west', 270, { state: 'not applicable' }),
    ],
  ],
  ties: [],
};
type Row = DrawnModel['roles'][number];
const row = (id: string, slot: Row['slot'], slotDegrees: number | null, sector: Row['sector']): Row => ({
  ...{ id, slot, slotDegrees, sector, code: id.toUpperCase(), shortName: `Short ${id}` },
});
const model: DrawnModel = {
  roles: [
    ...[row('hub', 'hub', null, 'justice'), row('odd', 'none', null, 'labor')],
    ...[
      row('north', 'rim', 0, 'police'),
      row('east', 'rim', 90, 'police'),
      row('south', 'rim', 180, 'police'),
    ],
  ],
  ties: [],
};
const organization = (id: string, ...roles: string[]): DrawnOrganization => ({
  ...{ id, name: id, shortName: null, roles: roles.map((one) => ({ role: one, lastSeen: null })) },
});
const network = (...organizations: DrawnOrganization[]): DrawnNetwork => ({
  ...{ asOf: '2026-11-24', organizations, evidence: [], ties: [] },
});

const office = organization('usao', 'hub');

it('the office that fills the role in the hub sits there, with the name of the role', () => {
  expect(officeNode(ring, network(organization('x', 'north'), office))).toMatchObject({
    ...{ id: 'org:usao', code: 'USAO', sector: 'justice', degrees: 0, roleNames: ['Role hub'] },
  });
  expect(officeNode(ring, network(organization('x', 'north')))).toBeNull();
});

it('an organization sits at the first of its roles that has a slot, and names all of them', () => {
  const nodes = nodesOf(ring, network(office, organization('x', 'odd', 'south', 'east')), model);
  expect(nodes.find(({ id }) => id === 'org:x')).toMatchObject({
    ...{ code: 'EAST', sector: 'police', degrees: 90, role: { id: 'east' } },
    roleNames: ['Short odd', 'Short east', 'Short south'],
  });
  expect(nodes.map(({ id }) => id)).not.toContain('org:usao');
});

it('one whose roles have no slot sits behind its sector, and one without a role behind all', () => {
  const nodes = nodesOf(ring, network(organization('y', 'odd'), organization('z')), model);
  expect(nodes.find(({ id }) => id === 'org:y')).toMatchObject({
    degrees: 193,
    sector: 'labor',
    code: 'ODD',
    role: null,
  });
  expect(nodes.find(({ id }) => id === 'org:z')).toMatchObject({
    ...{ degrees: 340, sector: 'other parties', code: '', roleNames: [] },
  });
});

it('a role that no one fills keeps its place, clockwise among the others; one that does not apply has none', () => {
  const nodes = nodesOf(ring, network(office, organization('x', 'east')), model);
  expect(nodes.map(({ id }) => id)).toEqual(['north', 'org:x', 'south']);
  expect(nodes[0]).toMatchObject({
    organization: null,
    code: 'NORTH',
    degrees: 0,
    roleNames: ['Role north'],
  });
});
