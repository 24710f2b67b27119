import { byPlaceIn, sorted } from '../order.ts';
import {
  type ExploredModel,
  type ExploredNetwork,
  type ExplorerLine,
  type ExplorerNetwork,
  type ExplorerNode,
  NO_SECTOR,
} from './inputs.ts';
import { linesOf } from './lines.ts';

/** Offices of these levels work in the whole district, unless on record for only a part of it or for some counties. */
const WIDE: readonly (string | null)[] = ['federal', 'state'];

type Organization = ExploredNetwork['organizations'][number];

function nodeOf(organization: Organization, model: ExploredModel): ExplorerNode {
  const { id, name, shortName, counties, level, districts } = organization;
  const filled = model.roles.filter((role) => organization.roles.some((filling) => filling.role === role.id));
  const confirmed = organization.roles.some(({ state }) => state === 'confirmed');
  return {
    ...{ id, name: shortName ?? name, fullName: name, counties, districts },
    roles: filled.map((role) => role.id),
    sector: filled[0]?.sector ?? NO_SECTOR,
    state: confirmed ? 'confirmed' : filled.length > 0 ? 'on record' : 'named',
    everywhere:
      counties.length === 0 && WIDE.includes(level) && organization.roles.every(({ part }) => !part),
  };
}

/**
 * Returns the organizations of a district on a day, in the order of their roles, and a line between any two that have a tie or
 * evidence in common.
 * @param vacant roles that are positions without a holder: their ties are met on paper only.
 */
export function explorerNetwork(
  network: ExploredNetwork,
  model: ExploredModel,
  vacant: ReadonlySet<string>,
): ExplorerNetwork {
  const nodes = network.organizations.map((organization) => nodeOf(organization, model));
  return { nodes: inRoleOrder(nodes, model), lines: linesOf(network, model, vacant) };
}

const inRoleOrder = (nodes: readonly ExplorerNode[], { roles }: ExploredModel): ExplorerNode[] =>
  sorted(
    nodes,
    byPlaceIn(
      roles.map(({ id }) => id),
      ({ roles: [home = ''] }) => home,
    ),
  );

/** Joins several districts into one network: an office of two of them appears once, with the records of both. */
export function together(networks: readonly ExplorerNetwork[], model: ExploredModel): ExplorerNetwork {
  const nodes = new Map<string, ExplorerNode>();
  const lines = new Map<string, ExplorerLine>();
  for (const network of networks) {
    for (const node of network.nodes) nodes.set(node.id, merged(nodes.get(node.id), node));
    for (const line of network.lines) lines.set(line.id, better(lines.get(line.id), line));
  }
  return { nodes: inRoleOrder([...nodes.values()], model), lines: [...lines.values()] };
}

const merged = (known: ExplorerNode | undefined, node: ExplorerNode): ExplorerNode =>
  known
    ? {
        ...(known.roles.length > 0 ? known : node),
        roles: [...new Set([...known.roles, ...node.roles])],
        counties: [...new Set([...known.counties, ...node.counties])],
      }
    : node;

/** If two districts have the same two offices, returns the line with more evidence. */
const better = (known: ExplorerLine | undefined, line: ExplorerLine): ExplorerLine =>
  known && known.evidence.length >= line.evidence.length ? known : line;
