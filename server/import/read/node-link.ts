import { isObject, type JsonObject, objectsIn, plainText } from './json.ts';

/** Objects of Cytoscape are inside `data`. */
const within = (object: JsonObject): JsonObject => (isObject(object.data) ? object.data : object);

/** Fields of nodes and ties that are ids or belong to the drawing. */
const asNode = (object: JsonObject, at: number): JsonObject => {
  const { key, ...node } = within(object);
  return { ...node, id: plainText(node.id) || plainText(key) || String(at) };
};

const asTie = (object: JsonObject, direction: string): JsonObject => {
  const { source, target, key: _key, ...tie } = within(object);
  return { from: source, to: target, ...tie, direction };
};

/**
 * Returns a network with nodes and links (NetworkX, D3, vis.js, Graphology, Cytoscape) in the form of a Kumu blueprint; null
 * for other JSON. The ends of a link are ids or names of nodes, or their positions.
 */
export function nodeLinkIn(json: unknown): JsonObject | null {
  if (!isObject(json)) return null;
  const { nodes, links, edges = links } = isObject(json.elements) ? json.elements : json;
  if (!Array.isArray(nodes) || !Array.isArray(edges)) return null;
  const direction = json.directed === false ? 'undirected' : 'directed';
  return {
    elements: objectsIn(nodes).map(asNode),
    connections: objectsIn(edges).map((edge) => asTie(edge, direction)),
  };
}
