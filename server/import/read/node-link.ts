import { isObject, type JsonObject, objectsIn, plainText } from './json.ts';

/** Objects of Cytoscape are inside `data`; what Neo4j knows of an object is in `properties`. */
function within(object: JsonObject): JsonObject {
  const { properties, ...own } = isObject(object.data) ? object.data : object;
  return isObject(properties) ? { ...properties, ...own } : own;
}

/** Fields of nodes and ties that are ids or belong to the drawing. */
const asNode = (object: JsonObject, at: number): JsonObject & { readonly id: string } => {
  const { key, label, ...node } = within(object);
  // A list of labels is of the types of the node, as in Neo4j.
  const labeled = label === undefined ? {} : { [Array.isArray(label) ? 'labels' : 'label']: label };
  return { ...node, ...labeled, id: plainText(node.id) || plainText(key) || String(at) };
};

const asTie = (object: JsonObject, direction: string): JsonObject => {
  const { source, target, startNode = source, endNode = target, key: _key, ...tie } = within(object);
  return { from: startNode, to: endNode, ...tie, direction };
};

/** D3 refers to nodes by position, also where they have ids. */
function byPosition(ties: readonly JsonObject[], nodes: readonly { readonly id: string }[]): JsonObject[] {
  const ids = new Set(nodes.flatMap((node) => Object.values(node).map(plainText)));
  const ends = ties.flatMap(({ from, to }) => [from, to]);
  const isPosition = (end: unknown): end is number =>
    Number.isInteger(end) && nodes[Number(end)] !== undefined;
  if (!ends.every(isPosition) || ends.some((end) => ids.has(String(end)))) return [...ties];
  const idAt = (end: unknown): unknown => (isPosition(end) ? nodes[end]?.id : end);
  return ties.map(({ from, to, ...tie }) => ({ from: idAt(from), to: idAt(to), ...tie }));
}

/**
 * Returns a network with nodes and links (NetworkX, D3, vis.js, Graphology, Cytoscape) in the form of a Kumu blueprint; null
 * for other JSON. The ends of a link are ids or names of nodes, or their positions.
 */
export function nodeLinkIn(json: unknown): JsonObject | null {
  if (!isObject(json)) return null;
  const {
    nodes,
    links,
    relationships = links,
    edges = relationships,
  } = isObject(json.elements) ? json.elements : json;
  if (!Array.isArray(nodes) || !Array.isArray(edges)) return null;
  const direction = json.directed === false ? 'undirected' : 'directed';
  const elements = objectsIn(nodes).map(asNode);
  const ties = objectsIn(edges).map((edge) => asTie(edge, direction));
  return { elements, connections: byPosition(ties, elements) };
}
