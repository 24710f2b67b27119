import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';
import { GraphError } from './graph-error.ts';
import { isMap, type Params } from './params.ts';

/** Converts whole numbers to integers: the driver would send 3 as 3.0, which LIMIT rejects and `/` divides differently. */
export function toNeo4j(params: Params): Record<string, unknown> {
  return mapValues(params, (value) => into(value));
}

/** Returns a row by column, with plain numbers, and dates and times as ISO 8601 text. */
export function fromNeo4j(record: Neo4jRecord): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const key of record.keys) row[String(key)] = out(record.get(key));
  return row;
}

function into(value: unknown): unknown {
  if (Number.isInteger(value)) return neo4j.int(value as number); // isInteger is true only for numbers
  if (Array.isArray(value)) return mapItems(value, into);
  return isMap(value) ? mapValues(value, into) : value;
}

/** Converts one value. Most are text and are returned unchanged. */
function out(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) return outOf(value);
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new GraphError(
      'query',
      'A whole number beyond 2^53 came back and would be rounded; return it as text.',
    );
  return value;
}

function outOf(value: object): unknown {
  if (Array.isArray(value)) return mapItems(value, out);
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value))
    return isoText(value.toString());
  return isMap(value) ? mapValues(value, out) : value;
}

/** Formats fractions of a second without trailing zeros, as the embedded engine does. */
function isoText(text: string): string {
  return text.replace(/\.(\d*?)0+(?=\D|$)/, (_, digits: string) => (digits === '' ? '' : `.${digits}`));
}

/** Copies only what changes: most rows of an import are text alone. */
function mapValues(map: object, change: (value: unknown) => unknown): Record<string, unknown> {
  let copy: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(map)) {
    const changed = change(value);
    if (changed === value) continue;
    copy ??= { ...map };
    copy[key] = changed;
  }
  return copy ?? (map as Record<string, unknown>); // a map has values by key
}

function mapItems(list: readonly unknown[], change: (value: unknown) => unknown): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const changed = change(list[index]);
    if (changed === list[index]) continue;
    copy ??= [...list];
    copy[index] = changed;
  }
  return copy ?? list;
}
