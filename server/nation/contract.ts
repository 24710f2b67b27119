import { z } from 'zod';
import { LONGEST_WHERE } from '../../core/filter/where.ts';
import { Day, pageOf } from '../../core/shapes.ts';
import { enteredText } from '../../core/text.ts';

export const NationProgress = z
  .object({
    districts: z.number().int().describe('Number of districts'),
    current: z.number().int().describe('Rows of the day and of the newest revision'),
    earlier: z
      .number()
      .int()
      .describe('Rows that stand in until theirs is computed: of a revision or a day before, as each says'),
    oldest: Day.nullable().describe('The earliest day of these'),
  })
  .describe(
    'How far the answer is. Where `current` is less than `districts`, rows are still being computed, some may be missing, and the answer has no ETag: ask again. Else it is whole.',
  );

/** A page of rows of the nation, complete or not. */
export const nationPageOf = <Row extends z.ZodType>(row: Row) =>
  pageOf(row).extend({ progress: NationProgress });

/** Returns true while a response about the nation is still being computed. */
export const isUnfinished = ({ progress }: { progress: z.output<typeof NationProgress> }): boolean =>
  progress.current < progress.districts;

/** The district filter: what they lack, and where. Empty text does not filter. */
export const districtFilter = z.object({
  where: z
    .string()
    .max(LONGEST_WHERE)
    .describe(
      'What a district lacks or has, such as `lacks:osha|state-labor,has:fbi,lacks:fbi--hsi!ended,untrained:any,only:proven`. A comma joins what all holds, a bar what is one of several; `!` and a state, with hyphens for spaces, narrow a role or tie. `lacks` a role that is not on record or a tie that is not met, `has` one that is, `untrained` in two years, `lead`: the role is unknown, and a lead that was not dismissed says whom to ask. `only`, at the end: proven, to-confirm or unknown',
    ),
  state: z.string().regex(/^(\w{2})?$/, 'is not a two-letter state code'),
  circuit: z.string().regex(/^\w{0,2}$/, 'is not a circuit, such as 6 or DC'),
  districts: z
    .string()
    .max(600)
    .regex(/^([a-z]{3,5}(,[a-z]{3,5})*)?$/, 'is not a list of district ids; it looks like "ohnd,ohsd"')
    .describe('Only these, by their ids with a comma between'),
  program: enteredText(60).describe('Only districts with a task force of this program on record'),
});
