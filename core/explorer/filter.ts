import type { ExplorerLine, ExplorerNetwork, ExplorerNode } from './inputs.ts';

/** The filter in the page address; an empty value selects everything. Lists are separated by commas. */
export interface Filter {
  readonly sector: string;
  readonly role: string;
  /** A county, or a half of the district such as `north`. */
  readonly place: string;
  readonly tie: string;
  readonly kind: string;
  readonly level: string;
  readonly fresh: string;
  readonly source: string;
  /** Seen on this day or later. */
  readonly seen: string;
}

export const NO_FILTER: Filter = {
  ...{ sector: '', role: '', place: '', tie: '', kind: '', level: '', fresh: '', source: '', seen: '' },
};

/** Returns the counties that a place in the filter stands for. */
export type CountiesOf = (place: string) => readonly string[];

const oneOf = (asked: string, values: readonly string[]): boolean =>
  asked === '' || asked.split(',').some((value) => values.includes(value));

const isAt = (node: ExplorerNode, place: string, countiesOf: CountiesOf): boolean =>
  place === '' || node.everywhere || countiesOf(place).some((county) => node.counties.includes(county));

const asksForNode = (node: ExplorerNode, filter: Filter, countiesOf: CountiesOf): boolean =>
  oneOf(filter.sector, [node.sector]) &&
  oneOf(filter.role, node.roles) &&
  isAt(node, filter.place, countiesOf);

const asksForLine = (line: ExplorerLine, filter: Filter): boolean =>
  oneOf(filter.tie, [line.meaning]) &&
  oneOf(filter.kind, line.kinds) &&
  line.level >= Number(filter.level) &&
  oneOf(filter.fresh, [line.status ?? 'none']) &&
  oneOf(filter.source, line.sources) &&
  (filter.seen === '' || (line.seen ?? '') >= filter.seen);

/** Applies a filter to a network: to organizations by their properties, to lines by their evidence. */
export function filtered(network: ExplorerNetwork, filter: Filter, countiesOf: CountiesOf): ExplorerNetwork {
  const nodes = network.nodes.filter((node) => asksForNode(node, filter, countiesOf));
  return withLines(network, nodes, (line) => asksForLine(line, filter));
}

/** Returns these organizations and the lines between them. */
export function withLines(
  { lines }: ExplorerNetwork,
  nodes: readonly ExplorerNode[],
  wanted: (line: ExplorerLine) => boolean = () => true,
): ExplorerNetwork {
  const here = new Set(nodes.map(({ id }) => id));
  return { nodes, lines: lines.filter((line) => here.has(line.a) && here.has(line.b) && wanted(line)) };
}

/** Returns the organizations that a place filter leaves out only because no county is on record for them. */
export const withoutPlace = ({ nodes }: ExplorerNetwork): ExplorerNetwork['nodes'] =>
  nodes.filter(({ everywhere, counties }) => !everywhere && counties.length === 0);

/** Lower case, without accents and punctuation. */
const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean);

/** Returns the organizations that match a search text: each word of it starts a word of the name, in any order. */
export function found(nodes: readonly ExplorerNode[], typed: string): ExplorerNode[] {
  const wanted = words(typed);
  if (wanted.length === 0) return [];
  return nodes.filter(({ name, fullName }) => {
    const named = words(`${name} ${fullName}`);
    return wanted.every((word) => named.some((one) => one.startsWith(word)));
  });
}
