import { z } from 'zod';
import { RoleId, Severity, ThreeNumbers } from '../shapes.ts';

const Titled = z.object({ id: z.string(), title: z.string() });
const Count = z.object({ before: z.number().int(), after: z.number().int(), all: z.number().int() });

const Coverage = ThreeNumbers.extend({
  shown: z.boolean().describe('Are enough required roles confirmed to show it to people?'),
});

const LISTS = ['gap', 'question', 'opens'] as const;
/** Maximum length of the ids; all roles and ties of the gap model take a third of it. */
const ITEMS = 8000;

/** Ids of roles and ties, as written in an address. */
export const Items = z
  .string()
  .max(ITEMS)
  .describe('Roles and ties to pay for, joined by commas: `shelter,usao-coordinator--shelter`');

export const itemsIn = (text: string): string[] => text.split(',').filter(Boolean);

const ChoiceShape = z.object({
  items: z.array(z.string()).describe('Picked together, because they have one cause'),
  list: z
    .enum(LISTS)
    .describe(
      'gap: proven. question: counts only if the answer is good. opens: can be asked once the picked roles are filled',
    ),
  severity: Severity.nullable().describe('Null for a question'),
  title: z.string(),
  action: z.string(),
  known: z.string(),
  gain: z.number().describe('Points that it adds alone; together they may add more or less'),
  picked: z.boolean(),
});

/** What picked gaps and questions of a district would bring. */
export const FundingShape = z.object({
  text: z.string(),
  caution: z.string(),
  picked: z.array(Titled).describe('What of the items is open on the day, in the order of the tables'),
  settled: z.array(Titled).describe('Items with nothing open on the day: they add nothing'),
  waiting: z.array(Titled).describe('Picked ties that are still not met: pick their roles too'),
  choices: z.array(ChoiceShape).describe('What can be picked'),
  coverage: z.object({ before: Coverage, after: Coverage }),
  roles: Count.describe('Roles confirmed'),
  ties: Count.describe('Expected ties met'),
  gained: z
    .array(Titled.extend({ kind: z.enum(['role', 'tie']), picked: z.boolean() }))
    .describe('Roles that become confirmed and ties that become met; some move with what is picked'),
  counties: z.object({
    all: z.number().int(),
    gained: z.number().int().describe('Counties that a picked role would newly reach'),
    byRole: z.array(
      z.object({
        role: RoleId,
        name: z.string(),
        before: z.number().int(),
        after: z.number().int(),
      }),
    ),
  }),
  requirements: Count.extend({
    profile: z.object({ id: z.string(), name: z.string() }),
    gained: z.array(z.object({ id: z.string(), text: z.string(), evidence: z.string() })),
  }).describe('Of a report profile, those that are met; a paper that it asks for counts once it is signed'),
  stays: z
    .array(
      z.object({
        items: z.array(z.string()),
        list: z.enum(['gap', 'question']),
        title: z.string(),
        action: z.string(),
        gain: z.number(),
        isNew: z.boolean().describe('It opens with what is picked'),
      }),
    )
    .describe('Gaps, then questions, that stay open'),
});

export type Funding = z.output<typeof FundingShape>;
