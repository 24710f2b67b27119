import { z } from 'zod';

export const Response = z
  .object({
    asked: z.number().int().describe('Organizations asked by link, without those whose link was revoked'),
    responded: z.number().int().describe('Of these, how many answered at least one question'),
  })
  .describe('The response rate of those who were asked by link');
