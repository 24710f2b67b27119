import { z } from 'zod';
import { askedDayFault } from './days.ts';
import { Said } from './facts/said.ts';

/** A calendar day, without a time zone. */
export const Day = z.iso
  .date('is not a calendar date: write it as 2026-03-09')
  .describe('A calendar day, YYYY-MM-DD');
/** A day that someone asks for. */
export const AskedDay = Day.refine((day) => askedDayFault(day) === undefined, {
  error: ({ input }) => askedDayFault(String(input)) ?? 'is no day',
});
export const DistrictId = z
  .string()
  .regex(/^[a-z]{3,5}$/, 'is not a district id; they look like "ohnd"')
  .describe('Court id of the district, such as ohnd');
export const OrganizationId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'is not an organization id; they look like "fbi-cleveland"');
/**
 * An array of length 2 instead of a tuple, because tuples would produce a form that OpenAPI 3.1 doesn't
 * have.
 */
export const PairOfOrganizations = z.array(OrganizationId).length(2);
export const RoleId = z
  .string()
  .regex(/^[a-z][a-z-]{1,40}$/, 'is not a role id; they look like "victim-services"');
export const TieId = z
  .string()
  .regex(/^[a-z][a-z-]*--[a-z][a-z0-9-]*$/, 'is not a tie; they look like "usao-coordinator--fbi"');

export const SourceKind = z
  .enum(['published-source', 'general-knowledge', 'entered', 'sample'])
  .describe(
    'How far a row can be trusted: stated in a published text, believed without one, entered by people here, or sample',
  );

export const GRADES = ['statute', 'official', 'award', 'secondary', 'general'] as const;
export const Grade = z
  .enum(GRADES)
  .describe(
    'The basis of a public record: the law itself, an agency’s own publication, a federal award record, press or third parties, or general knowledge',
  );
/** A day, a month or a year, as precisely as a source gives it. */
export const PartialDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a day, a month or a year written YYYY-MM-DD');

/**
 * What reference data says about the source of a row; null for a row that people entered, or whose source they
 * changed.
 */
export const publicRecord = {
  sourceDate: PartialDay.nullable().describe('The most recent day, month or year that the source gives'),
  readOn: Day.nullable().describe('The day on which the source was read'),
  grade: Grade.nullable(),
  sourceUrl: z.string().nullable().describe('Address of the source'),
  note: z.string().nullable().describe('A doubt about the row, or what a reader should know first'),
};

/** For an organization in a role by public record, if its start is unknown. */
export const OnRecordFrom = Day.nullable().describe(
  'Where `since` is not known: the first day on which public record says it, so that earlier days leave it out',
);

/** The end of a fact; screens show the last day in effect, the day before. */
export const Until = Day.nullable().describe('First day not in effect; null where no end is known');

export const ROLE_STATES = ['vacant', 'unfilled', 'confirmed', 'on record', 'unknown'] as const;
export const TIE_STATES = [
  'met',
  'no contact',
  'below expected',
  'ended',
  'on record',
  'reported',
  'partly on record',
  'unknown',
  'no partner',
] as const;
export const RoleState = z.enum(ROLE_STATES);
export const TieState = z.enum(TIE_STATES);
export const Severity = z.enum(['critical', 'high', 'medium', 'low']);

/** Points on the scale of 0 to 100 (or a part of it), one decimal. */
export const Points = z.number().min(0).max(100);
export const ThreeNumbers = z.object({ confirmed: Points, recorded: Points, possible: Points });
/** The exact values of a role or tie, as fractions in lowest terms. */
export const Fraction = z.string().regex(/^\d+(\/\d+)?$/);
export const Values = { confirmed: Fraction, recorded: Fraction, possible: Fraction };

export const AsOf = z.object({
  asOf: AskedDay.optional().describe('The day for which facts hold; the UTC date if omitted'),
});

/** The as-of day, and the day whose knowledge of the facts is requested. */
export const Days = AsOf.extend({
  knownOn: Day.optional().describe(
    'Respond with what this installation knew at the end of that day (UTC); with what it knows now if omitted',
  ),
});

export const Paging = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1).describe('Page number, from 1'),
  pageSize: z.coerce.number().int().min(1).max(500).default(100).describe('Rows per page, at most 500'),
});

/** Text typed to search for a name. */
export const Words = z.string().trim().min(1).max(100);

/** The fields of an organization, wherever one is shown. */
export const organizationFields = {
  id: OrganizationId,
  name: z.string(),
  shortName: z.string().nullable(),
  aliases: z.array(z.string()).describe('Other names by which it is known'),
  sector: z.string().nullable(),
  level: z.string().nullable(),
  city: z.string().nullable(),
  state: z.string().nullable(),
  url: z.string().nullable(),
  parent: OrganizationId.nullable(),
  source: z.string(),
  sourceKind: SourceKind,
  ...publicRecord,
};

/** The shape of every list: the rows of one page, and the total number. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({
    items: z.array(row),
    page: z.number().int(),
    pageSize: z.number().int(),
    total: z.number().int(),
  });

export const ErrorAnswer = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    fields: z
      .array(
        z.object({
          field: z.string(),
          message: z.string(),
          pattern: z.string().optional(),
          confirm: Said.optional().describe('It may be entered when its entry says this'),
          choices: z
            .array(z.object({ id: OrganizationId, name: z.string() }))
            .optional()
            .describe('Organizations on record that may be meant'),
        }),
      )
      .optional(),
    details: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('Of a 412: `since`, the changes made since, and `current`, the same facts as they are now'),
  }),
});
