import { z } from 'zod';
import { DistrictId } from '../../core/shapes.ts';
import { type Query, query } from '../graph/query.ts';
import { keyOf } from './contents.ts';

const text = z.string();
const nothing = z.object({});
const Values = z.record(
  text,
  z.union([text, z.number(), z.boolean(), z.array(text), z.array(z.number()), z.array(z.boolean())]),
);

/** What the graph says of itself, and an archive of it in its first line. */
export const Marks = z.object({
  format: z.int(),
  referenceVersion: text.nullable(),
  sampleAnchor: text.nullable(),
  sampleComplete: z.boolean().nullable(),
});
export const NodeRow = z.object({ id: text, values: Values });
export const RelationshipRow = z.object({ fromId: text, toId: text, values: Values });
const written = z.object({ written: z.int() });

/** A query that writes rows, and counts them. */
export type Writes<Row> = Query<{ rows: Row[] }, z.output<typeof written>>;

export const marks = query('archive/marks', { params: nothing, row: Marks });
export const labels = query('archive/labels', { params: nothing, row: z.object({ label: text }) });
export const holdDistricts = query('archive/hold-districts', {
  params: z.object({ districtIds: z.array(DistrictId) }),
  row: z.object({ held: z.int() }),
});
export const beginRestore = query('archive/begin-restore', { params: nothing, row: nothing });
export const endRestore = query('archive/end-restore', { params: Marks, row: nothing });
export const deleteSome = query('archive/delete-some', {
  params: nothing,
  row: z.object({ deleted: z.int() }),
});

const ids = query('archive/ids', { params: nothing, row: z.object({ id: text }) });
const readNodes = query('archive/read-nodes', {
  params: z.object({ ids: z.array(text) }),
  row: z.object({ id: text, properties: Values }),
});
const readRelationships = query('archive/read-relationships', {
  params: z.object({ ids: z.array(text) }),
  row: z.object({ fromId: text, type: text, toLabels: z.array(text), toId: text, properties: Values }),
});
const writeNodes = query('archive/write-nodes', {
  params: z.object({ rows: z.array(NodeRow) }),
  row: written,
});
const writeRelationships = query('archive/write-relationships', {
  params: z.object({ rows: z.array(RelationshipRow) }),
  row: written,
});

export const idsOf = (label: string) => named(ids, { Organization: label });
export const readNodesOf = (label: string) => named(readNodes, { Organization: label });
export const readRelationshipsFrom = (label: string) => named(readRelationships, { Organization: label });
export const writeNodesOf = (label: string) => named(writeNodes, { Organization: label });
export const writeRelationshipsOf = (from: string, type: string, to: string) =>
  named(writeRelationships, { Organization: from, FILLS: type, District: to });

/**
 * The same query for other labels and another type. On neither engine they can be parameters, so an archive, which has them
 * all, takes these files for any; what is no plain name is refused.
 */
function named<P, R>(of: Query<P, R>, names: Readonly<Record<string, string>>): Query<P, R> {
  const changed = of.text.replace(/:([A-Za-z_]+)( \{id)?/g, (_, name: string, key = '') => {
    const other = names[name] ?? name;
    if (!/^[A-Za-z_]+$/.test(other)) throw new RangeError(`No label or type is called ${other}.`);
    return `:${other}${key && ` {${keyOf(other)}`}`;
  });
  return { ...of, text: changed };
}
