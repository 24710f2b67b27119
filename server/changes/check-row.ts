import { addDays, dayFault } from '../../core/days.ts';
import { type ColumnNotes, holdsDays } from '../../core/facts/columns.ts';
import type { Desk } from '../../core/facts/declare.ts';
import { columnOf, FACTS, type FactKind, isScreened } from '../../core/facts/index.ts';
import type { Said } from '../../core/facts/said.ts';
import { insteadOf } from '../../core/retired-counties.ts';
import { textFault } from '../../core/text.ts';
import type { FieldError } from '../http/errors.ts';
import { type ReadAs, screenField } from '../screening/screen.ts';

/** Texts that have already been screened, and names screened as names of organizations. */
export interface Screened {
  readonly names: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

interface Named {
  readonly id: string;
}

/** The context a row is checked against, beyond its shape. */
export interface RowLimits extends Desk {
  readonly model: { readonly roles: readonly Named[]; readonly ties: readonly Named[] };
  /** The UTC day. */
  readonly today: string;
  /** The counties of the district. */
  readonly counties: readonly string[];
  /** Ids of the leads of the district. */
  readonly leads: readonly string[];
  /** Ids of the topics that trainings may have. */
  readonly topics: readonly string[];
  readonly screened?: Screened;
}

const LONGEST = 500;

/** A fact, or the columns to check. */
type Row = Readonly<Record<string, unknown>>;

/**
 * Returns what is wrong with a row of valid shape, by field.
 * @param base the row before the change, if any: unchanged texts are not screened again.
 */
export function checkRow(
  fact: FactKind,
  row: Row,
  base: Row | null,
  limits: RowLimits,
  path: string,
  said: readonly Said[] = [],
): FieldError[] {
  const previous = new Map<string, unknown>(Object.entries(base ?? {}));
  const columns = Object.entries(row).flatMap(([column, value]) =>
    [value].flat().flatMap((text): FieldError[] => {
      const field = `${path}.${column}`;
      const found = columnOf(fact, column);
      const isNew = ![previous.get(column)].flat().includes(text);
      const message = messageFor(found?.notes ?? {}, text, limits);
      if (message) return [{ field, message }];
      if (!isNew || typeof text !== 'string') return [];
      const fault =
        textFault(text) ??
        (found && holdsDays(found.shape) ? faultOfDay(text, found.notes, limits) : undefined);
      if (fault) return [{ field, message: fault }];
      if (!isScreened(fact, column)) return [];
      const as = readAs(found?.notes ?? {}, said);
      const { screened } = limits;
      if (screened?.texts.has(text) || (as === 'a name' && screened?.names.has(text))) return [];
      return screenField(field, text, as);
    }),
  );
  const whole = FACTS[fact].faults?.({ ...row }, limits) ?? [];
  return [...columns, ...whole.map((fault) => ({ ...fault, field: `${path}.${fault.field}` }))];
}

const readAs = ({ named }: ColumnNotes, said: readonly Said[]): ReadAs => {
  if (named !== 'organization') return 'text';
  return said.includes('organization name') ? 'a name' : 'perhaps a name';
};

function messageFor(notes: ColumnNotes, value: unknown, limits: RowLimits): string | null {
  const { model, districtId, counties, leads, topics } = limits;
  if (typeof value !== 'string') return null;
  if (value.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (notes.filled && value.trim() === '') return 'is empty';
  if (notes.web && !isWebAddress(value)) return 'must be a web address that begins with https://';
  if (notes.web && hasUser(value)) return 'contains a user name before the @; please remove it';
  if (notes.place === 'role' && !model.roles.some(({ id }) => id === value)) return `is not a role: ${value}`;
  if (notes.place === 'county' && !counties.includes(value))
    return insteadOf(value) ?? 'is not a county of this district';
  if (notes.place === 'lead' && !leads.includes(value)) return 'is not a lead of this district';
  if (notes.place === 'topic' && !topics.includes(value)) return 'is not a training topic';
  if (notes.place === 'gap' && ![...model.roles, ...model.ties].some(({ id }) => id === value))
    return `is neither a role nor an expected tie: ${value}`;
  if (notes.place === 'district' && value !== districtId) return 'is another district; edit the fact there';
  return null;
}

/** The server does not know the person's local date, so a date that has begun anywhere on earth may be entered. */
const faultOfDay = (day: string, { past, begins }: ColumnNotes, { today }: RowLimits): string | undefined =>
  dayFault(day, { today: addDays(today, 1), past, begins });

/** Rejects `javascript:` and the like, because pages link to it. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** Detects addresses such as `https://court.gov@elsewhere.example`, which lead somewhere else. */
function hasUser(address: string): boolean {
  const { username, password } = new URL(address);
  return username !== '' || password !== '' || /^https?:\/\/[^/?#]*@/i.test(address);
}
