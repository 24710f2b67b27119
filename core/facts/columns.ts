import { z } from 'zod';
import { Day, DistrictId, OrganizationId, RoleId, SourceKind } from '../shapes.ts';

/** What is known of a column beyond its shape; everything that treats columns differently asks this. */
export interface ColumnNotes {
  /** The kind of fact whose id it holds: refused unless that fact is on record in the district. */
  readonly names?: 'organizations' | 'people' | 'evidence' | 'parties' | 'practices';
  /** Holds what else must be on record: a place, a role, a task force, an item of the list of departures, a lead, a topic, a gap: a role or an expected tie. */
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
  /** What someone wrote in words of their own, in which a person may be named: in the history, as a person's name is shown. */
  readonly prose?: true;
  /** Says where a row came from or only ties rows together: not what a person changed. */
  readonly hidden?: true;
  /** Must not be blank. */
  readonly filled?: true;
  /** A name of an organization, of which a person may say that it is one, whatever it looks like. */
  readonly named?: 'organization';
  /** A web address. */
  readonly web?: true;
  /** A day on which something was said or happened, so never in the future. */
  readonly past?: true;
  /** A day on which something begins, so never far in the future. */
  readonly begins?: true;
  /** What history and forms call it; its name in words otherwise. */
  readonly words?: string;
}

const registry = z.registry<ColumnNotes>();

/** A column with its notes. Each use is a schema of its own, so that notes never spread. */
export function column<Shape extends z.ZodType>(shape: Shape, notes: ColumnNotes): Shape {
  const own = shape.clone();
  registry.add(own, notes);
  return own;
}

/** The notes of a column, also of one that may be null or is a list. */
export function notesOf(shape: z.core.$ZodType): ColumnNotes {
  const own = registry.get(shape);
  if (own) return own;
  if (shape instanceof z.ZodNullable || shape instanceof z.ZodDefault) return notesOf(shape.unwrap());
  return shape instanceof z.ZodArray ? notesOf(shape.element) : {};
}

/** Does a shape hold days? */
export function holdsDays(shape: z.core.$ZodType): boolean {
  if (shape instanceof z.ZodNullable || shape instanceof z.ZodDefault) return holdsDays(shape.unwrap());
  return shape instanceof z.ZodISODate;
}

/** Does a shape leave room for words, which are screened for what Tieline never stores? */
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
/** `until` is the first day on which the fact no longer holds; null: not known, or not ended. Screens show the day before. */
export const period = { ...since, until: column(Day, { words: 'last day' }).nullable() };
export const origin = { origin: column(z.enum(['reference', 'entered', 'sample']), { hidden: true }) };
export const sourceKind = { sourceKind: column(SourceKind, { hidden: true }) };
export const prose = (words?: string) => column(z.string(), { prose: true, ...(words && { words }) });
export const provenance = { source: prose(), ...sourceKind, ...origin };
/** Who entered it, and on which day; the server writes both. */
export const entered = {
  enteredBy: column(z.string(), { hidden: true }),
  enteredOn: column(Day, { hidden: true }),
  ...origin,
};
