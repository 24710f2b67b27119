import { z } from 'zod';
import { sortedJson } from '../changes/canonical.ts';
import { ARCHIVED, kindOf, RELATIONSHIPS } from './contents.ts';
import { Marks, NodeRow, RelationshipRow } from './queries.ts';

/** The layout of the lines (docs/archive.md); raise it when one changes. */
const LAYOUT = 1;

const Label = z
  .string()
  .refine((label) => ARCHIVED.includes(label), 'is not a label that this release archives');

const Head = z.strictObject({
  tieline: z.literal('archive'),
  layout: z.int(),
  accounts: z.boolean(),
  graph: Marks,
});
const Node = NodeRow.extend({ node: Label }).strict();
const Relationship = RelationshipRow.extend({ relationship: z.string(), from: z.string(), to: z.string() })
  .strict()
  .refine((one) => RELATIONSHIPS.includes(kindOf(one)), 'is not a relationship that this release archives');
const End = z.strictObject({ nodes: z.int(), relationships: z.int() });

export type ArchiveHead = z.output<typeof Head>;
export type ArchiveEnd = z.output<typeof End>;
export type ArchivedNode = z.output<typeof Node>;
export type ArchivedRelationship = z.output<typeof Relationship>;

/** The reason why an archive cannot be restored, as a sentence for the person restoring it. */
export class ArchiveError extends Error {}

export const headLine = (head: Omit<ArchiveHead, 'tieline' | 'layout'>): string =>
  sortedJson({ tieline: 'archive', layout: LAYOUT, ...head } satisfies ArchiveHead);
export const nodeLine = (node: ArchivedNode): string => sortedJson(node);
export const relationshipLine = (relationship: ArchivedRelationship): string => sortedJson(relationship);
export const endLine = (end: ArchiveEnd): string => sortedJson(end);

/** Parses the first line. @throws ArchiveError. */
export function readHead(line: string): ArchiveHead {
  const head = Head.safeParse(parsed(line, 1));
  if (!head.success)
    throw new ArchiveError('This is not a Tieline archive: its first line does not identify it as one.');
  if (head.data.layout > LAYOUT)
    throw new ArchiveError('A newer version of Tieline wrote this archive; restore it with that version.');
  return head.data;
}

/** Parses any other line; its keys tell what it is. @throws ArchiveError. */
export function readLine(line: string, number: number): ArchivedNode | ArchivedRelationship | ArchiveEnd {
  const value = parsed(line, number);
  const has = (key: string): boolean => typeof value === 'object' && value !== null && key in value;
  const shape = has('node') ? Node : has('relationship') ? Relationship : End;
  const found = shape.safeParse(value);
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  throw new ArchiveError(
    `Line ${number} of the archive cannot be read: ${issue?.path.join('.')} ${issue?.message}.`,
  );
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new ArchiveError(`Line ${number} of the archive is not JSON.`);
  }
}
