import { z } from 'zod';
import { Day, pageOf } from '../../core/shapes.ts';

export const NationProgress = z
  .object({
    districts: z.number().int().describe('Districts that there are'),
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

/** A page of rows of the nation, whole or not yet. */
export const nationPageOf = <Row extends z.ZodType>(row: Row) =>
  pageOf(row).extend({ progress: NationProgress });

/** Is an answer about the nation still being computed? */
export const isUnfinished = ({ progress }: { progress: z.output<typeof NationProgress> }): boolean =>
  progress.current < progress.districts;
