import { z } from 'zod';
import { FACTS, type FactKind, type FactRow, forEachKind } from '../../core/facts/index.ts';
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

const Value = z.union([text, z.number(), z.boolean(), z.array(text)]).nullable();

/** A row to write: the ids it links, its other values, and how to write it. */
export interface WriteRow {
  readonly id: string;
  readonly values: Readonly<Record<string, z.output<typeof Value>>>;
  readonly editedFields: string[];
  readonly isNew: boolean;
}

export const writeQueries: Readonly<Record<FactKind, Query<{ rows: WriteRow[] }, { id: string }>>> =
  forEachKind((kind) =>
    query(`facts/write-${fileOf(kind)}`, {
      params: z.object({
        rows: z.array(
          z.looseObject({
            id: text,
            values: z.record(text, Value),
            editedFields: z.array(text),
            isNew: z.boolean(),
          }),
        ),
      }),
      row: z.object({ id: text }),
    }),
  );

const link = <Shape extends z.ZodRawShape>(name: string, shape: Shape) =>
  query(`facts/${name}`, {
    params: z.object({ rows: z.array(z.strictObject(shape)) }),
    row: z.object({ id: text }),
  });
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
