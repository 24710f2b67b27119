import { z } from 'zod';
import { isDay } from '../days.ts';
import { EVIDENCE_KINDS, SECTORS } from './kinds.ts';

/** The rows of SNAPSHOT.md, Snapshot. Unknown keys are rejected. MODEL.md defines what days and rows mean. */
const Id = z.string().min(1);
const Day = z.string().refine(isDay, 'is not a calendar day written YYYY-MM-DD');
const period = { since: Day.nullable(), until: Day.nullable() };

const Organization = z.strictObject({
  id: Id,
  usao: z.boolean(),
  sector: z.enum(SECTORS).nullable(),
  districts: z.int().min(1),
});
const Fill = z.strictObject({ org: Id, role: Id, ...period, mailbox: z.boolean() });
const Holder = z.strictObject({
  org: Id,
  role: Id,
  person: Id,
  ...period,
  deputy: z.boolean(),
  acting: z.boolean(),
});
const Job = z.strictObject({ person: Id, org: Id, ...period });
const Statement = z
  .strictObject({ role: Id, org: Id.nullable(), kind: z.enum(['confirmed', 'unfilled']), at: Day })
  .refine((statement) => statement.org !== null || statement.kind === 'unfilled', {
    path: ['org'],
    message: 'must name the organization that fills the role; only an unfilled statement leaves it null',
  });
const Party = z.strictObject({
  org: Id,
  role: Id.nullable(),
  core: z.boolean(),
  host: z.boolean(),
  ...period,
  maintainers: z.array(Id),
  signer: Id.nullable(),
});
const Evidence = z.strictObject({
  id: Id,
  kind: z.enum(EVIDENCE_KINDS),
  ...period,
  everyDays: z.int().min(1).nullable(),
  publicRecord: z.boolean(),
  activityDates: z.array(Day),
  parties: z.array(Party),
});
const Report = z.strictObject({ from: Id, about: Id, level: z.int().min(0).max(4), at: Day });

/** One district's network, as passed to `assess`. */
export const Snapshot = z.strictObject({
  id: z.string(),
  asOf: Day,
  tribalLand: z.boolean().nullable(),
  organizations: z.array(Organization),
  fills: z.array(Fill),
  holders: z.array(Holder),
  employment: z.array(Job),
  statements: z.array(Statement),
  evidence: z.array(Evidence),
  reports: z.array(Report),
});

export type Snapshot = z.infer<typeof Snapshot>;
export type Organization = z.infer<typeof Organization>;
export type Fill = z.infer<typeof Fill>;
export type Holder = z.infer<typeof Holder>;
export type Job = z.infer<typeof Job>;
export type Statement = z.infer<typeof Statement>;
export type Party = z.infer<typeof Party>;
export type Evidence = z.infer<typeof Evidence>;
export type Report = z.infer<typeof Report>;
export type EvidenceKind = Evidence['kind'];
export type Sector = (typeof SECTORS)[number];
