import { z } from 'zod';
import { FACT_KINDS, FACTS, type FactKind, type FactRow, forEachKind } from '../../core/facts/index.ts';
import { type PublicRecordOf, publicRecordShape } from '../../core/facts/public-record.ts';
import { DistrictId } from '../../core/shapes.ts';
import { type Query, query } from '../graph/query.ts';

/** The queries that read and write facts: two files per kind, named after it. */
const text = z.string();
const ids = z.object({ ids: z.array(text) });
const PARAMS = {
  'by district': z.object({ districtIds: z.array(DistrictId) }),
  'by id': ids,
  'by person': ids,
  all: z.object({}),
};

const fileOf = (kind: FactKind): string => kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Returns a column's type without its pattern: stored values were validated when written, and a district has thousands. */
function stored(shape: z.core.$ZodType): z.ZodType {
  if (shape instanceof z.ZodDefault) return stored(shape.unwrap());
  if (shape instanceof z.ZodNullable) return stored(shape.unwrap()).nullable();
  if (shape instanceof z.ZodArray) return z.array(stored(shape.element));
  if (shape instanceof z.ZodBoolean) return z.boolean();
  return shape instanceof z.ZodNumber ? z.number() : text;
}

/** A stored fact; `readIn` is the requested district, for kinds that are read by district. */
export type StoredRow<Kind extends FactKind> = FactRow<Kind> &
  PublicRecordOf<Kind> & {
    readonly withdrawn: boolean;
    readonly readIn?: string;
  };
export type ReadParams = { districtIds?: string[]; ids?: string[] };
type ReadQueries = { readonly [Kind in FactKind]: Query<ReadParams, StoredRow<Kind>> };

export const readQueries = forEachKind((kind) => {
  const { read, shape } = FACTS[kind];
  const columns = { ...shape.shape, ...publicRecordShape(kind) };
  return query(`facts/read-${fileOf(kind)}`, {
    params: PARAMS[read],
    row: z.object({
      ...Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, stored(column)])),
      withdrawn: z.boolean(),
      ...(read === 'by district' && { readIn: text }),
    }),
  });
}) as unknown as ReadQueries; // each file returns the columns of its kind, which a test checks

type Value = string | number | boolean | readonly string[] | null;

/** A row to write: the ids it links, and its other values. */
export interface WriteRow {
  readonly id: string;
  readonly values: Readonly<Record<string, Value>>;
  /** Of kinds with nodes of their own. */
  readonly isNew?: boolean;
}

// `checkParams` looks at each value of each row, and a large import has hundreds of thousands.
const writeParams = z.object({ rows: z.array(z.custom<WriteRow>()) });
const written = z.object({ written: z.int() });

const kindsWhere = (test: (kind: FactKind) => boolean): FactKind[] => FACT_KINDS.filter(test);
const isNode = (kind: FactKind): boolean => FACTS[kind].ownNode === true;

/** Whether a node was not on record before, not even withdrawn. */
export interface WrittenNode {
  readonly id: string;
  readonly isFirst: boolean;
}

/** These return what was written: all but new nodes whose id something else has. */
export const writeNodes: ReadonlyMap<FactKind, Query<{ rows: WriteRow[] }, WrittenNode>> = new Map(
  kindsWhere(isNode).map((kind) => [
    kind,
    query(`facts/write-${fileOf(kind)}`, {
      params: writeParams,
      row: z.object({ id: text, isFirst: z.boolean() }),
    }),
  ]),
);

export const writeRelationships: ReadonlyMap<
  FactKind,
  Query<{ rows: WriteRow[] }, { written: number }>
> = new Map(
  kindsWhere((kind) => !isNode(kind)).map((kind) => [
    kind,
    query(`facts/write-${fileOf(kind)}`, { params: writeParams, row: written }),
  ]),
);

/** The kinds in the reference data. */
export const RELEASED: readonly FactKind[] = [
  ...(['organizations', 'fills', 'countyCoverage', 'evidence', 'parties'] as const),
  ...(['activityDates', 'tribalLand'] as const),
];

export interface CorrectedRow {
  readonly id: string;
  readonly editedFields: readonly string[];
}

/** Remembers the columns that people corrected, which newer reference data leaves as they are. */
export const markCorrected: ReadonlyMap<
  FactKind,
  Query<{ rows: CorrectedRow[] }, { written: number }>
> = new Map(
  RELEASED.map((kind) => [
    kind,
    query(`facts/mark-corrected-${fileOf(kind)}`, {
      params: z.object({ rows: z.array(z.custom<CorrectedRow>()) }),
      row: written,
    }),
  ]),
);

const link = <Shape extends z.ZodRawShape>(name: string, shape: Shape) =>
  query(`facts/${name}`, { params: z.object({ rows: z.array(z.strictObject(shape)) }), row: written });
const drop = <Shape extends z.ZodRawShape>(name: string, shape: Shape) =>
  query(`facts/${name}`, { params: z.object({ rows: z.array(z.strictObject(shape)) }), row: z.object({}) });

export const dropFormerParents = drop('drop-former-parents', { id: text, parentId: text.nullable() });
export const linkParents = link('link-parents', { id: text, parentId: text });
export const dropFormerDistricts = drop('drop-former-districts', {
  id: text,
  districtIds: z.array(DistrictId),
});
export const linkDistricts = link('link-districts', { id: text, districtId: DistrictId });
export const linkStatementOrganizations = link('link-statement-organizations', {
  id: text,
  organizationId: text,
});

export const correctedFields = query('facts/corrected-fields', {
  params: z.object({}),
  row: z.object({ fact: text, id: text, fields: z.array(text) }),
});

export const readStaff = query('facts/staff', {
  params: ids,
  row: z.object({ organizationId: text, personId: text }),
});

export const districtsOfEvidence = query('facts/districts-of-evidence', {
  params: ids,
  row: z.object({ id: text, districtId: text }),
});

const districtsBy = (kind: string) =>
  query(`facts/districts-by-${kind}`, {
    params: ids.extend({ without: z.array(text) }),
    row: z.object({ id: text, districtId: text }),
  });

/** The districts where rows of a kind name an organization, a person (maintainers and signers together) or a practice. */
export const districtsNaming = {
  fills: districtsBy('fills'),
  parties: districtsBy('parties'),
  statements: districtsBy('statements'),
  reports: districtsBy('reports'),
  countyCoverage: districtsBy('county-coverage'),
  holders: districtsBy('holders'),
  maintainers: districtsBy('maintainers'),
  adoptions: districtsBy('adoptions'),
} as const;

/** The districts where organizations were entered; these keep them on their lists even if no fact names them. */
export const recordEntering = query('facts/record-entering', {
  params: ids.extend({ districtId: DistrictId }),
  row: z.object({ id: text }),
});
export const organizationsEntered = query('facts/organizations-entered', {
  params: z.object({ districtId: DistrictId }),
  row: z.object({ id: text }),
});
export const districtsEntering = query('facts/districts-by-entering', {
  params: ids,
  row: z.object({ id: text, districtId: text }),
});
