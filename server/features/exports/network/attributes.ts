import type { Cell, Table } from '../../../documents/csv.ts';

/** A column of a table as declared in GraphML and GEXF. */
export interface Attribute {
  readonly id: string;
  readonly name: string;
  readonly type: 'integer' | 'string';
  /** Index of its cells in the rows. */
  readonly index: number;
}

/** Returns the columns with these names. The prefix keeps their ids apart from those of other kinds. */
export const attributesOf = (
  { columns }: Pick<Table, 'columns'>,
  prefix: string,
  names: readonly string[],
): Attribute[] =>
  names.map((name, position) => ({
    id: `${prefix}${position}`,
    name,
    type: name === 'evidence_level' ? 'integer' : 'string',
    index: columns.indexOf(name),
  }));

/** Returns the values of a row; empty cells are left out. */
export const valuesOf = (attributes: readonly Attribute[], row: readonly Cell[]): [Attribute, string][] =>
  attributes.flatMap((attribute): [Attribute, string][] => {
    const cell = row[attribute.index] ?? null;
    return cell === null || cell === '' ? [] : [[attribute, String(cell)]];
  });

/** What both formats include for organizations and ties, besides names and ends. */
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
