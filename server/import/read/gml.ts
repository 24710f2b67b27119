import { wholeText } from './encoding.ts';
import { type Encoding, type ReadFile, UnreadableFile } from './file.ts';
import { type GmlList, parseGml } from './gml-lists.ts';
import { type Draft, type NetworkItem, networkTables, nodeItem, tieItem } from './network.ts';
import type { Source } from './source.ts';

/** Drawing properties, which are not attributes. */
const DRAWING = /^(graphics|LabelGraphics|edgeAnchor)$/i;
const OWN = /^(id|source|target)$/;

/** Returns the attributes of a list; nested ones as `address.city`. */
function attributesIn(list: GmlList, before = ''): [string, string][] {
  return list.flatMap(([key, value]): [string, string][] => {
    const name = before + key;
    if (DRAWING.test(key) || OWN.test(name)) return [];
    return typeof value === 'string' ? [[name, value]] : attributesIn(value, `${name}.`);
  });
}

const textOf = (list: GmlList, key: string): string | undefined => {
  const value = list.find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : undefined;
};

const listsOf = (list: GmlList, key: string): GmlList[] =>
  list.flatMap(([name, value]) => (name === key && typeof value !== 'string' ? [value] : []));

/** In yEd’s files, `gid` is the group of a node. */
function nodeOf(list: GmlList, row: number): NetworkItem {
  const own: Draft['own'] = { id: textOf(list, 'id'), parent: textOf(list, 'gid') };
  const attributes = attributesIn(list).filter(([name]) => name !== 'gid' && name !== 'isGroup');
  return nodeItem({ own, attributes }, row);
}

function tieOf(list: GmlList, row: number): NetworkItem {
  const own = { from: textOf(list, 'source'), to: textOf(list, 'target') };
  const attributes = attributesIn(list);
  const hasWeight = attributes.some(([name]) => name.toLowerCase() === 'weight');
  // Many GML files call the weight `value`.
  const named = attributes.map(([name, value]): [string, string] => [
    name === 'value' && !hasWeight ? 'weight' : name,
    value,
  ]);
  return tieItem({ own, attributes: named }, row);
}

/** Reads GML, the Graph Modelling Language, as NetworkX, igraph, Gephi and yEd write it. */
export async function readGml(source: Source, encoding: Encoding): Promise<ReadFile> {
  const graph = listsOf(parseGml(await wholeText(source, encoding)), 'graph')[0];
  if (!graph) throw new UnreadableFile('The file starts like GML but has no list named “graph”.');
  const network = {
    nodes: listsOf(graph, 'node').map((list, at) => nodeOf(list, at + 1)),
    ties: listsOf(graph, 'edge').map((list, at) => tieOf(list, at + 1)),
    notes: [],
  };
  const isDirected = textOf(graph, 'directed') === '1';
  return { format: 'gml', encoding, tables: networkTables(network, null), isDirected };
}
