import type { Encoding, ReadFile } from './file.ts';
import { attributesOf, isObject, type JsonObject, objectsIn, plainText } from './json.ts';
import { type NetworkItem, networkTables, nodeItem, tieItem } from './network.ts';

/** Recognizes a Kumu project by its lists of elements and connections. */
export const isKumu = (json: unknown): json is JsonObject =>
  isObject(json) && Array.isArray(json.elements) && (Array.isArray(json.connections) || 'loops' in json);

/** Kumu’s internal fields, which are not attributes. */
const OWN = new Set(['_id', 'id', 'from', 'to', 'From', 'To', 'attributes', 'reversed', 'delayed']);

/** In a backup, attributes are in a separate object; in hand-written files, beside the label. */
function attributesIn(object: JsonObject): [string, string][] {
  const own = Object.fromEntries(Object.entries(object).filter(([name]) => !OWN.has(name)));
  const given = isObject(object.attributes) ? object.attributes : {};
  return attributesOf({ ...own, ...given }).map(([name, value]) => [
    /^(element|connection) type$/i.test(name) ? 'type' : name,
    value,
  ]);
}

/** Files written by hand may have the names that Kumu’s sheets have: `From`. */
const endOf = (object: JsonObject, end: 'from' | 'to'): unknown =>
  object[end] ?? object[end === 'from' ? 'From' : 'To'];

const idOf = (object: JsonObject): string => plainText(object._id) || plainText(object.id);

function nodeOf(object: JsonObject, row: number): NetworkItem {
  const attributes = attributesIn(object);
  const label = attributes.find(([name]) => name.toLowerCase() === 'label')?.[1] ?? '';
  return nodeItem({ own: { id: idOf(object) || label }, attributes }, row);
}

/** Reads Kumu’s JSON: a backup of a project, or a blueprint whose connections refer to elements by label. */
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
      {
        own: { from: end(endOf(object, 'from')), to: end(endOf(object, 'to')) },
        attributes: attributesIn(object),
      },
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
