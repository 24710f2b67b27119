import { z } from 'zod';
import { Day, DistrictId, OrganizationId, RoleId, SourceKind } from '../shapes.ts';

/**
 * Metadata of a column beyond its shape. Everything that treats columns differently reads it from here.
 */
export interface ColumnNotes {
  /** The kind of fact whose id it holds; rejected unless that fact is on record in the district. */
  readonly names?: 'organizations' | 'people' | 'evidence' | 'parties' | 'practices';
  /**
   * Other things it may refer to, which must exist: a place, a role, a task force, an item of the list of
   * departures, a lead, a topic, or a gap (a role or an expected tie).
   */
  readonly place?:
    | 'district'
    | 'districts'
    | 'county'
    | 'role'
    | 'task force'
    | 'item'
    | 'lead'
    | 'topic'
    | 'gap';
  /** A name or contact detail of a person, which not everyone may see. */
  readonly personal?: true;
  /** Free text that may name a person, so the history shows it under the rule for names. */
  readonly prose?: true;
  /** Provenance or an internal link between rows, not something a person edited. */
  readonly hidden?: true;
  /** Must not be blank. */
  readonly filled?: true;
  /** A name that a person may confirm to be an organization's, whatever it looks like. */
  readonly named?: 'organization';
  /** A web address. */
  readonly web?: true;
  /** A day on which something was reported or happened, so never in the future. */
  readonly past?: true;
  /** A day on which something begins, so never far in the future. */
  readonly begins?: true;
  /** The label in history and forms; by default derived from the column's name. */
  readonly words?: string;
}

const registry = z.registry<ColumnNotes>();

/** Attaches notes to a column. Clones the schema, so that notes never leak to other uses of it. */
export function column<Shape extends z.ZodType>(shape: Shape, notes: ColumnNotes): Shape {
  const own = shape.clone();
  registry.add(own, notes);
  return own;
}

/** Returns the notes of a column, also through nullable, default and array wrappers. */
export function notesOf(shape: z.core.$ZodType): ColumnNotes {
  const own = registry.get(shape);
  if (own) return own;
  if (shape instanceof z.ZodNullable || shape instanceof z.ZodDefault) return notesOf(shape.unwrap());
  return shape instanceof z.ZodArray ? notesOf(shape.element) : {};
}

/** Returns true if the shape holds days. */
export function holdsDays(shape: z.core.$ZodType): boolean {
  if (shape instanceof z.ZodNullable || shape instanceof z.ZodDefault) return holdsDays(shape.unwrap());
  return shape instanceof z.ZodISODate;
}

/** Returns true if the shape allows free text, which is screened for what Tieline never stores. */
export function leavesRoom(shape: z.core.$ZodType): boolean {
  if (shape instanceof z.ZodNullable || shape instanceof z.ZodDefault) return leavesRoom(shape.unwrap());
  if (shape instanceof z.ZodArray) return leavesRoom(shape.element);
  return shape instanceof z.ZodString || shape instanceof z.ZodEmail;
}

export const Id = z.string().min(1);
export const id = { id: column(Id, { hidden: true }) };
export const organization = (words?: string) =>
  column(OrganizationId, { names: 'organizations', ...(words && { words }) });
export const person = (words?: string) => column(Id, { names: 'people', ...(words && { words }) });
export const evidence = column(Id, { names: 'evidence' });
export const district = column(DistrictId, { place: 'district' });
export const role = column(RoleId, { place: 'role' });
export const name = column(z.string(), { filled: true });
export const webAddress = column(z.string(), { web: true, words: 'web address' });
export const saidOn = column(Day, { past: true, words: 'on' });

export const since = { since: column(Day, { begins: true }).nullable() };
/**
 * `until` is the first day on which the fact is no longer in effect; null if unknown or not ended. Screens show
 * the day before.
 */
export const period = { ...since, until: column(Day, { words: 'last day' }).nullable() };
export const origin = { origin: column(z.enum(['reference', 'entered', 'sample']), { hidden: true }) };
export const sourceKind = { sourceKind: column(SourceKind, { hidden: true }) };
export const prose = (words?: string) => column(z.string(), { prose: true, ...(words && { words }) });
export const provenance = { source: prose(), ...sourceKind, ...origin };
/** Who entered it and when; both are set by the server. */
export const entered = {
  enteredBy: column(z.string(), { hidden: true }),
  enteredOn: column(Day, { hidden: true }),
  ...origin,
};
