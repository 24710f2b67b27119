import { groupBy } from '../group-by.ts';
import { THRESHOLDS } from '../thresholds.ts';
import type { Group } from './groups.ts';
import { type ExploredModel, type ExplorerNode, NO_SECTOR } from './inputs.ts';

/** A chip in a tray: one organization or, if there are too many, all organizations of a role. */
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

const chipOf = ({ id, name, state, sector }: ExplorerNode, group: string): Chip => ({
  ...{ id: `org:${id}`, name, state, sector, group, nodes: [id] },
});

export const chipsAreRoles = (nodes: readonly ExplorerNode[]): boolean =>
  nodes.length > THRESHOLDS.chipsInPicture.value;

/** Returns the chips of each tray, in role order. */
export function chipsOf(
  groups: readonly Group[],
  model: ExploredModel,
): ReadonlyMap<string, readonly Chip[]> {
  const byRole = chipsAreRoles(groups.flatMap(({ nodes }) => nodes));
  const names = new Map(model.roles.map(({ id, shortName }) => [id, shortName]));
  return new Map(
    groups.map(({ id, nodes }) => [
      id,
      byRole ? roleChips(nodes, id, names) : nodes.map((node) => chipOf(node, id)),
    ]),
  );
}

function roleChips(
  nodes: readonly ExplorerNode[],
  group: string,
  names: ReadonlyMap<string, string>,
): Chip[] {
  const roleOf = ({ roles }: ExplorerNode): string => roles[0] ?? '';
  const of = groupBy(nodes, roleOf);
  return [...new Set(nodes.map(roleOf))].map((role) => {
    const inRole = of(role);
    return {
      id: `role:${group}:${role}`,
      name: `${names.get(role) ?? 'No role'} ${inRole.length}`,
      state: STATES.find((state) => inRole.some((node) => node.state === state)) ?? 'named',
      sector: inRole[0]?.sector ?? NO_SECTOR,
      group,
      nodes: inRole.map(({ id }) => id),
    };
  });
}
