import { z } from 'zod';
import * as s from '../../core/shapes.ts';
import { Effect } from '../changes/contract.ts';

const { roles, ties } = Effect.shape;
const Split = z.object({
  before: z.number().describe('For `from`, as known on that day'),
  corrected: z.number().describe('Through entries that were removed or amended since'),
  newlyKnown: z.number().describe('Through what became known since but was already true on `from`'),
  changed: z
    .number()
    .describe('Through what happened between the two days: only this may be called progress'),
  after: z.number().describe('For `to`, as known on `knownOn`: exactly the sum of the four before'),
});
const SplitByDirection = Split.extend({
  better: z.number().describe('Of `changed`, what was gained'),
  worse: z
    .number()
    .describe(
      'Of `changed`, what was lost, such as by evidence that ended: zero or less. Both make `changed`',
    ),
});
const How = z.enum(['better', 'worse', 'renewed', 'ended']);
const gapFound = z.boolean().describe('A gap that no one knew of: neither progress nor a setback');

/** The differences between two dates of a district, by cause. */
export const ComparedDays = z.object({
  districtId: s.DistrictId,
  from: s.Day,
  to: s.Day,
  knownOn: s.Day,
  began: s.Day.nullable().describe(
    'The day on which this installation began, where `from` lies before it: nothing was known then',
  ),
  text: z.string(),
  coverageShown: z
    .boolean()
    .describe('Enough required roles are confirmed on `to` for points to be shown as a number'),
  points: z.object({ confirmed: SplitByDirection, recorded: Split, possible: Split }),
  changed: z.object({
    roles: z.array(roles.element.extend({ how: How })),
    ties: z.array(ties.element.extend({ how: How })),
  }),
  newlyKnown: z.object({
    roles: z.array(roles.element.extend({ gapFound })),
    ties: z.array(ties.element.extend({ gapFound })),
  }),
  corrected: z.object({ roles, ties }),
});
