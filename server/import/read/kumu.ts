import type { Encoding, ReadFile } from './file.ts';
import { attributesOf, isObject, type JsonObject, objectsIn, plainText } from './json.ts';
import { type NetworkItem, networkTables, nodeItem, tieItem } from './network.ts';

/** A project of Kumu: lists of elements and connections, and what only draws them. */
export const isKumu = (json: unknown): json is JsonObject =>
  isObject(json) && Array.isArray(json.elements) && (Array.isArray(json.connections) || 'loops' in json);

/** Own fields of Kumu that are no attributes. */
const OWN = new Set(['_id', 'id', 'from', 'to', 'attributes', 'reversed', 'delayed']);

/** A backup has the attributes in an object of their own, what is written by hand beside the label. */
function attributesIn(object: JsonObject): [string, string][] {
  const own = Object.fromEntries(Object.entries(object).filter(([name]) => !OWN.has(name)));
  const given = isObject(object.attributes) ? object.attributes : {};
  return attributesOf({ ...own, ...given }).map(([name, value]) => [
    /^(element|connection) type$/i.test(name) ? 'type' : name,
    value,
  ]);
}

const idOf = (object: JsonObject): string => plainText(object._id) || plainText(object.id);

function nodeOf(object: JsonObject, row: number): NetworkItem {
  const attributes = attributesIn(object);
  const label = attributes.find(([name]) => name.toLowerCase() === 'label')?.[1] ?? '';
  return nodeItem({ own: { id: idOf(object) || label }, attributes }, row);
}

/** Kumu's JSON: a backup of a project, or a blueprint in which connections name elements by their labels. */
export function readKumu(json: JsonObject, encoding: Encoding): ReadFile {
  const nodes = objectsIn(json.elements).map((object, at) => nodeOf(object, at + 1));
  const ids = new Set(nodes.map(({ cells }) => cells.id));
  const byLabel = new Map(nodes.map(({ cells }) => [cells.label, cells.id]));
  const end = (value: unknown): string => {
    const given = plainText(isObject(value) ? (value._id ?? value.id ?? value.label) : value);
    return ids.has(given) ? given : (byLabel.get(given) ?? given);
  };
  const connections = objectsIn(json.connections);
  const ties = connections.map((object, at) =>
    tieItem(
      { own: { from: end(object.from), to: end(object.to) }, attributes: attributesIn(object) },
      at + 1,
    ),
  );
  const isDirected = connections.some(({ direction }) => direction === 'directed');
  return {
    format: 'kumu-json',
    encoding,
    tables: networkTables({ nodes, ties, notes: [] }, null),
    isDirected,
  };
}
