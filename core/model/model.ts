import { z } from 'zod';
import { EVIDENCE_KINDS, SECTORS } from './kinds.ts';
import type { EvidenceKind } from './snapshot.ts';

export { COORDINATOR, isPosition, VICTIM_WITNESS } from './positions.ts';

/** On side b of a tie: all weight-3 roles together (MODEL.md, Ties). */
export const ANY_WEIGHT_3_ROLE = 'any-weight-3-role';

const Text = z.string().min(1, 'is empty');
const oneToThree = z.enum(['1', '2', '3']).transform(Number);
const oneToFour = z.enum(['1', '2', '3', '4']).transform(Number);
const numberOrNull = z
  .string()
  .regex(/^(\d+(\.\d+)?)?$/, 'is not a number')
  .transform((text) => (text === '' ? null : Number(text)));
const list = z.string().transform((text) => text.split(';').map((part) => part.trim()));

export const RoleRow = z
  .object({
    role_id: Text,
    code: Text,
    name: Text,
    short_name: Text,
    sector: z.enum(SECTORS),
    level: Text,
    weight: oneToThree,
    slot: z.enum(['hub', 'rim', 'none']),
    slot_degrees: numberOrNull,
    applies_when: z.enum(['', 'tribal land in the district']),
    contributes: list,
    source: z.string(),
  })
  .transform(({ role_id, short_name, slot_degrees, applies_when, ...row }) => ({
    id: role_id,
    ...row,
    /** Short enough for a title, or to fit beside a slot of the ring. */
    shortName: short_name,
    slotDegrees: slot_degrees,
    /** Null if the role always applies. */
    appliesWhen: applies_when || null,
  }));

export const tieRow = (roles: string[]) =>
  z
    .object({
      role_a: z.enum(roles),
      role_b: z.enum([...roles, ANY_WEIGHT_3_ROLE]),
      minimum_level: oneToFour,
      weight: oneToThree,
      backbone: z.enum(['yes', 'no']),
      why: Text,
      source: Text,
    })
    .transform(({ role_a, role_b, minimum_level, backbone, ...row }) => ({
      id: `${role_a}--${role_b}`,
      a: role_a,
      b: role_b,
      minimumLevel: minimum_level,
      backbone: backbone === 'yes',
      ...row,
    }));

export const EvidenceRow = z
  .object({
    kind: z.enum(EVIDENCE_KINDS),
    name: Text,
    level: oneToFour,
    current_days: numberOrNull,
    aging_days: numberOrNull,
    rule: z.string(),
  })
  .transform(({ current_days, aging_days, ...row }) => ({
    ...row,
    currentDays: current_days,
    agingDays: aging_days,
  }));

export type Role = z.infer<typeof RoleRow>;
export type ExpectedTie = z.infer<ReturnType<typeof tieRow>>;
export type EvidenceRule = z.infer<typeof EvidenceRow>;

/**
 * The gap model: which roles a district needs, which ties between them, and what each kind of evidence proves.
 * Rows are in table order.
 */
export interface Model {
  readonly version: 1;
  readonly roles: readonly Role[];
  readonly ties: readonly ExpectedTie[];
  readonly evidence: readonly EvidenceRule[];
}

/** Returns the rule for a kind of evidence. */
export function ruleOf(model: Model, kind: EvidenceKind): EvidenceRule {
  const rule = model.evidence.find((row) => row.kind === kind);
  if (!rule) throw new Error(`The gap model has no row for evidence of kind ${kind}`);
  return rule;
}
