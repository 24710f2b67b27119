import type { FactKind, FactRow } from '../../core/facts/mutation.ts';
import type { Model } from '../../core/model/model.ts';
import type { FieldError } from '../http/errors.ts';
import { screenField } from '../screening/screen.ts';
import { isScreened } from './screened.ts';

/** What a row is checked against, beyond its shape. */
export interface RowLimits {
  readonly districtId: string;
  readonly model: Model;
  readonly today: string;
  /** The counties of the district. */
  readonly counties: readonly string[];
}

const LONGEST = 500;

/**
 * What a row of a good shape still gets wrong, by field.
 * @param base the row as it was, if it was: what stood in it already is not screened again.
 */
export function checkRow(
  fact: FactKind,
  row: FactRow<FactKind>,
  base: FactRow<FactKind> | null,
  limits: RowLimits,
  path: string,
): FieldError[] {
  const stood = new Map<string, unknown>(Object.entries(base ?? {}));
  const columns = Object.entries(row).flatMap(([column, value]) =>
    [value].flat().flatMap((text): FieldError[] => {
      const field = `${path}.${column}`;
      const message = messageFor(column, text, limits);
      if (message) return [{ field, message }];
      const isNew = ![stood.get(column)].flat().includes(text);
      return isNew && typeof text === 'string' && isScreened(fact, column) ? screenField(field, text) : [];
    }),
  );
  const whole = checkRowAsWhole(fact, row, limits);
  return [...columns, ...whole.map(({ field, message }) => ({ field: `${path}.${field}`, message }))];
}

function messageFor(column: string, value: unknown, limits: RowLimits): string | null {
  const { model, today, districtId, counties } = limits;
  if (typeof value !== 'string') return null;
  if (value.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if ((column === 'name' || column === 'aliases') && value.trim() === '') return 'is empty';
  if (column === 'role' && !model.roles.some(({ id }) => id === value)) return `names no role: ${value}`;
  if (column === 'url' && !isWebAddress(value)) return 'is no web address; it begins with https://';
  if (column === 'fips' && !counties.includes(value)) return 'is no county of this district';
  if (column === 'at' && value > today) return 'lies in the future';
  if (column === 'districtId' && value !== districtId) return 'is another district; edit the fact there';
  return null;
}

/** Never `javascript:`: pages make links of it. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function checkRowAsWhole(fact: FactKind, row: FactRow<FactKind>, { districtId }: RowLimits): FieldError[] {
  const faults: FieldError[] = [];
  if ('until' in row && row.since !== null && row.until !== null && row.until < row.since)
    faults.push({ field: 'until', message: 'lies before since' });
  if (
    fact === 'statements' &&
    'kind' in row &&
    row.kind === 'confirmed' &&
    'organizationId' in row &&
    !row.organizationId
  )
    faults.push({ field: 'organizationId', message: 'must say which organization fills the role' });
  if ('districtIds' in row && !row.districtIds.includes(districtId))
    faults.push({
      field: 'districtIds',
      message: `must hold ${districtId}, the district in which it is edited`,
    });
  if ('fromId' in row && row.fromId === row.aboutId)
    faults.push({ field: 'aboutId', message: 'must be another organization than the one that reports' });
  if (fact === 'tribalLand' && row.id !== districtId)
    faults.push({
      field: 'id',
      message: `must be ${districtId}: what is known of tribal land is one fact a district`,
    });
  if ('firstId' in row && row.firstId === row.secondId)
    faults.push({ field: 'secondId', message: 'must be another organization than the first' });
  if ('knownId' in row && row.personId === row.knownId)
    faults.push({ field: 'knownId', message: 'must be another person than the one who knows' });
  return faults;
}
