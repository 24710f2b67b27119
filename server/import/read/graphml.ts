import type { Encoding, ReadFile } from './file.ts';
import { type Draft, networkTables, nodeItem, tieItem } from './network.ts';
import type { Source } from './source.ts';
import { readXml, type XmlElement } from './xml.ts';

interface Key {
  readonly id: string;
  readonly name: string;
  /** The elements that can have it: `node`, `edge`, `all` or others. */
  readonly of: string;
  fallback: string;
}

interface Item extends Draft {
  readonly element: XmlElement;
  readonly data: Map<string, string>;
  /** The label that yEd draws; other programs store it as an attribute. */
  drawn: string;
}

/** The state of the reader. */
interface Reading {
  readonly keys: Map<string, Key>;
  readonly nodes: Item[];
  readonly ties: Item[];
  /** Nodes and ties whose elements are still open, such as a group while its nodes are read. */
  readonly open: Item[];
  hyperedges: number;
  isDirected?: boolean;
}

function keyOf({ id = '', for: of = 'all', ...attributes }: Readonly<Record<string, string>>): Key {
  return { id, of, name: attributes['attr.name'] ?? id, fallback: '' };
}

function opened(reading: Reading, element: XmlElement): void {
  const { name, attributes } = element;
  const parent = reading.open.at(-1)?.own.id;
  const begin = (own: Draft['own'], items: Item[]): void => {
    const item = { element, own, attributes: [], data: new Map(), drawn: '' };
    items.push(item);
    reading.open.push(item);
  };
  if (name === 'key') reading.keys.set(attributes.id ?? '', keyOf(attributes));
  if (name === 'graph') reading.isDirected ??= attributes.edgedefault !== 'undirected';
  if (name === 'node') begin({ id: attributes.id, parent }, reading.nodes);
  if (name === 'edge') begin({ from: attributes.source, to: attributes.target }, reading.ties);
  if (name === 'hyperedge') reading.hyperedges += 1;
}

function closed(reading: Reading, element: XmlElement, holder: XmlElement | undefined): void {
  const item = reading.open.at(-1);
  if (element.name === 'default') {
    const key = reading.keys.get(holder?.attributes.id ?? '');
    if (key) key.fallback = element.text;
  }
  if (!item) return;
  if (element.name === 'data' && holder === item.element)
    item.data.set(element.attributes.key ?? '', element.text);
  if (/^(Node|Edge)Label$/.test(element.name)) item.drawn ||= element.text.trim();
  if (element === item.element) reading.open.pop();
}

/** Resolves the names of keys at the end, because they can be declared after the nodes that use them. */
function nameAttributes(item: Item, keys: readonly Key[]): Item {
  for (const { id, name, of, fallback } of keys)
    if (of === 'all' || of === item.element.name) item.attributes.push([name, item.data.get(id) ?? fallback]);
  return item;
}

const hyperedgeNote = (count: number): string[] =>
  count === 0 ? [] : [`Ties among more than two nodes are left out: ${count}.`];

/** Reads GraphML, as NetworkX, igraph, Gephi and yEd write it. A node that contains a graph is the parent of its nodes. */
export async function readGraphMl(source: Source, encoding: Encoding): Promise<ReadFile> {
  const reading: Reading = { keys: new Map(), nodes: [], ties: [], open: [], hyperedges: 0 };
  await readXml(source, encoding, {
    opened: (element) => opened(reading, element),
    closed: (element, path) => closed(reading, element, path.at(-2)),
  });
  const keys = [...reading.keys.values()];
  const network = {
    nodes: reading.nodes.map((item, at) => nodeItem(nameAttributes(item, keys), at + 1, item.drawn)),
    ties: reading.ties.map((item, at) => {
      const { own, attributes, drawn } = nameAttributes(item, keys);
      const hasLabel = attributes.some(([name, value]) => /^label$/i.test(name) && value !== '');
      return tieItem({ own, attributes: hasLabel ? attributes : [...attributes, ['label', drawn]] }, at + 1);
    }),
    notes: hyperedgeNote(reading.hyperedges),
    isDrawn: reading.nodes.some(({ drawn }) => drawn !== ''),
  };
  return {
    format: 'graphml',
    encoding,
    tables: networkTables(network, null),
    isDirected: reading.isDirected ?? true,
  };
}
