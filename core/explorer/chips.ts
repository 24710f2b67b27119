import { THRESHOLDS } from '../thresholds.ts';
import { type Group, groupOf, type TrayView } from './groups.ts';
import type { ExploredModel, ExplorerNode } from './inputs.ts';

/** One chip of a tray: an organization, or where there are too many, all of a role. */
export interface Chip {
  /** `org:` or `role:` and an id. */
  readonly id: string;
  readonly name: string;
  readonly state: ExplorerNode['state'];
  readonly sector: ExplorerNode['sector'];
  readonly group: string;
  readonly nodes: readonly string[];
}

const STATES: readonly ExplorerNode['state'][] = ['confirmed', 'on record', 'named'];

const chipOf = (node: ExplorerNode, group: string): Chip => ({
  ...{
    id: `org:${node.id}`,
    name: node.name,
    state: node.state,
    sector: node.sector,
    group,
    nodes: [node.id],
  },
});

export const chipsAreRoles = (nodes: readonly ExplorerNode[]): boolean =>
  nodes.length > THRESHOLDS.chipsInPicture.value;

/** The chips of each tray, in role order. */
export function chipsOf(
  view: TrayView,
  groups: readonly Group[],
  model: ExploredModel,
): ReadonlyMap<string, readonly Chip[]> {
  const byRole = chipsAreRoles(groups.flatMap(({ nodes }) => nodes));
  const names = new Map(model.roles.map(({ id, shortName }) => [id, shortName]));
  return new Map(
    groups.map(({ id, nodes }) => [
      id,
      byRole ? roleChips(nodes, id, names) : nodes.map((node) => chipOf(node, groupOf(view, node))),
    ]),
  );
}

function roleChips(
  nodes: readonly ExplorerNode[],
  group: string,
  names: ReadonlyMap<string, string>,
): Chip[] {
  const roles = new Map<string, ExplorerNode[]>();
  for (const node of nodes) {
    const role = node.roles[0] ?? '';
    const known = roles.get(role);
    if (known) known.push(node);
    else roles.set(role, [node]);
  }
  return [...roles].map(([role, inRole]) => ({
    id: `role:${group}:${role}`,
    name: `${names.get(role) ?? 'No role'} ${inRole.length}`,
    state: STATES.find((state) => inRole.some((node) => node.state === state)) ?? 'named',
    sector: inRole[0]?.sector ?? 'other parties',
    group,
    nodes: inRole.map(({ id }) => id),
  }));
}
