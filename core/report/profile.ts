import { z } from 'zod';
import { EVIDENCE_KINDS } from '../model/kinds.ts';
import { Day, Grade, PartialDay, RoleId, TieId } from '../shapes.ts';

const need = z.enum(['all', 'any']).default('all');

/** How the record of a district is tested for a requirement. */
const Test = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('roles'),
    roles: z.array(RoleId).min(1),
    need,
    /** Only an organization of this level counts: a state attorney general fills the role of a prosecutor, but is no local office. */
    level: z.enum(['local']).nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('ties'), ties: z.array(TieId).min(1), need }),
  /** Evidence of one of these kinds, in effect, between partners that fill these roles. */
  z.strictObject({
    kind: z.literal('agreement'),
    kinds: z.array(z.enum(EVIDENCE_KINDS)).min(1),
    roles: z.array(RoleId).length(2),
    signed: z.boolean().default(false),
  }),
  /** A task force in effect with a party that fills the role. */
  z.strictObject({ kind: z.literal('task-force'), role: RoleId }),
  z.strictObject({ kind: z.literal('core-team'), fewest: z.int(), most: z.int() }),
  /** Tieline stores nothing that would show it. */
  z.strictObject({ kind: z.literal('not on record'), why: z.string().min(1) }),
]);

const RequirementRow = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  text: z.string().min(1),
  test: Test,
  source: z.string().min(1),
  sourceUrl: z.url().nullable(),
  sourceDate: PartialDay.nullable(),
  readOn: Day,
  grade: Grade,
  note: z.string().nullable().default(null),
  /**
   * In a report of several districts: met by any of them, or required of each. A judgment if the source doesn't
   * say.
   */
  jointly: z.enum(['any', 'each']).default('each'),
});

/** What one funder or law asks for (`data/report-profiles`). */
export const Profile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  name: z.string().min(1),
  about: z.string().min(1),
  requirements: z.array(RequirementRow),
});

export type Profile = z.output<typeof Profile>;
/** Whether any of several districts can meet a requirement for all of them. */
export type Jointly = Profile['requirements'][number]['jointly'];
export type RequirementTest = z.output<typeof Test>;
