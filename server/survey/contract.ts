import { z } from 'zod';

const count = z.number().int();
const counts = {
  asked: count.describe('Organizations asked by link, without those whose link was revoked'),
  opened: count.describe('Of these, how many opened their link or answered'),
  responded: count.describe('Of these, how many answered at least one question'),
};

export const Response = z
  .object({
    ...counts,
    sectors: z
      .array(z.object({ sector: z.string(), ...counts }))
      .describe('By sector of the gap model, of those in which any was asked'),
  })
  .describe('The response rate of those who were asked by link');
