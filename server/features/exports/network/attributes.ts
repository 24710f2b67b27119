import type { Cell, Table } from '../table.ts';

/** A column of a table as GraphML and GEXF declare it. */
export interface Attribute {
  readonly id: string;
  readonly name: string;
  readonly type: 'integer' | 'string';
  /** The place of its cells in the rows. */
  readonly at: number;
}

/** The columns with these names, with an id that no other kind of thing has. */
export const attributesOf = (
  { columns }: Pick<Table, 'columns'>,
  prefix: string,
  names: readonly string[],
): Attribute[] =>
  names.map((name, index) => ({
    id: `${prefix}${index}`,
    name,
    type: name === 'evidence_level' ? 'integer' : 'string',
    at: columns.indexOf(name),
  }));

/** What a row says of each attribute; nothing of those that are empty. */
export const valuesOf = (attributes: readonly Attribute[], row: readonly Cell[]): [Attribute, string][] =>
  attributes.flatMap((attribute): [Attribute, string][] => {
    const cell = row[attribute.at] ?? null;
    return cell === null || cell === '' ? [] : [[attribute, String(cell)]];
  });

/** What both formats say of an organization and of a tie beside its name and its ends. */
export const OF_NODES = [
  'other_names',
  'short_label',
  'roles',
  'part_of',
  'judicial_district',
  'district_ids',
  'tieline_sector',
  'government_level',
  'city',
  'state',
  'website',
];
export const OF_EDGES = ['evidence_level', 'status', 'seen', 'evidence', 'evidence_ids', 'district_ids'];
