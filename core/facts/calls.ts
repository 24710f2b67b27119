import { z } from 'zod';
import { column, district, entered, id, organization, saidOn } from './columns.ts';
import { fact } from './declare.ts';

export const CHANNELS = ['phone', 'email', 'in person'] as const;
export const OUTCOMES = ['answered', 'message left', 'no answer', 'declined'] as const;

/** Someone in the district tried to reach an organization. Proves nothing by itself. */
export const calls = fact({
  title: 'Call',
  columns: {
    ...id,
    districtId: district,
    organizationId: organization(),
    at: saidOn,
    channel: z.enum(CHANNELS),
    outcome: z.enum(OUTCOMES),
    /** Staff of the organization; set only if it was a person who may be named. */
    talkedTo: column(z.string(), { personal: true, filled: true, words: 'talked to' })
      .nullable()
      .default(null),
    ...entered,
  },
  fixed: ['districtId', 'organizationId'],
  ends: ['districtId', 'organizationId'],
  read: 'by district',
  home: 'district',
  remark: true,
  subject: ({ row, named, day }) =>
    `a call to ${named('organization', 'organizationId')}: ${row.outcome} (${row.channel}, ${day('at')})`,
});
