import { z } from 'zod';
import { query } from '../graph/query.ts';

const text = z.string();
const nothing = z.object({});
const Values = z.record(
  text,
  z.union([text, z.number(), z.boolean(), z.array(text), z.array(z.number()), z.array(z.boolean())]),
);

/** The marks of a graph, which are also in the first line of its archive. */
export const Marks = z.object({
  format: z.int(),
  referenceVersion: text.nullable(),
  sampleAnchor: text.nullable(),
  sampleComplete: z.boolean().nullable(),
});
export const NodeRow = z.object({ id: text, values: Values });
export const RelationshipRow = z.object({ fromId: text, toId: text, values: Values });
export const marks = query('archive/marks', { params: nothing, row: Marks });
export const labels = query('archive/labels', { params: nothing, row: z.object({ label: text }) });
export const beginRestore = query('archive/begin-restore', { params: nothing, row: nothing });
export const endRestore = query('archive/end-restore', { params: Marks, row: nothing });
export const deleteSome = query('archive/delete-some', {
  params: nothing,
  row: z.object({ deleted: z.int() }),
});

export const idsOf = query('archive/ids', {
  params: z.object({ label: text }),
  row: z.object({ id: text }),
});

/**
 * Labels and types cannot be parameters, so each of these files has a branch for every one in `contents.ts`, and each row names
 * its own. Rows of all labels are sent together, because Neo4j takes seconds to plan such a file, once for lists of about the
 * same length. The files that write return a count per branch.
 */
const named = z.object({ rows: z.array(z.object({ label: text, id: text })) });
const written = z.object({ written: z.int() });
export const readNodes = query('archive/read-nodes', {
  params: named,
  row: z.object({ label: text, id: text, properties: Values }),
});
export const readRelationships = query('archive/read-relationships', {
  params: named,
  row: z.object({
    ...{ label: text, fromId: text, type: text },
    ...{ toLabels: z.array(text), toId: text, properties: Values },
  }),
});
export const writeNodes = query('archive/write-nodes', {
  params: z.object({ rows: z.array(NodeRow.extend({ label: text })) }),
  row: written,
});
export const writeRelationships = query('archive/write-relationships', {
  params: z.object({ rows: z.array(RelationshipRow.extend({ kind: text })) }),
  row: written,
});
