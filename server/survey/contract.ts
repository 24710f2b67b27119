import { z } from 'zod';

const count = z.number().int();
const counts = {
  asked: count.describe('Organizations asked by link, not counting those whose link was revoked'),
  opened: count.describe('Number of these that opened their link or answered'),
  responded: count.describe('Number of these that answered at least one question'),
};

export const Response = z
  .object({
    ...counts,
    sectors: z
      .array(z.object({ sector: z.string(), ...counts }))
      .describe('The same counts for each sector of the gap model in which any organization was asked'),
  })
  .describe('Response rate of the organizations asked by link');
