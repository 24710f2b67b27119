import { z } from 'zod';
import { Nothing } from '../../access/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

const own = { access: 'self', tag: 'Own account', path: '/own/digest' } as const;
const every = z.enum(['off', 'daily', 'weekly']);

export const showOwnDigest = endpoint({
  method: 'GET',
  ...own,
  summary: 'Get how often you receive the digest by email.',
  response: z.object({
    every,
    canSend: z
      .boolean()
      .describe('Whether this installation sends digests: it needs SMTP_URL and PUBLIC_URL'),
    stoppedAt: z.iso
      .datetime()
      .nullable()
      .describe(
        'When it was turned off because your mailbox refused it on several days; null once you choose again',
      ),
    timeZone: z.string().describe('The time zone in which it is sent, from 6:00 a.m. on'),
  }),
});

export const setOwnDigest = endpoint({
  method: 'PUT',
  ...own,
  summary: 'Set how often you receive an email digest of what is new in your districts.',
  description:
    'Daily, or weekly on Mondays; not sent if nothing is new. It reports what is new from now on: gaps, answers, departures, trainings and practices, without names of people.',
  body: z.strictObject({ every }),
  response: Nothing,
});
