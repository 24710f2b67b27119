import { z } from 'zod';
import { district, entered, id, organization, saidOn } from './columns.ts';
import { fact } from './declare.ts';

export const CHANNELS = ['phone', 'email', 'in person'] as const;
export const OUTCOMES = ['answered', 'message left', 'declined'] as const;

/** Someone here tried to reach an organization. It proves nothing by itself, and names no one on the other side. */
export const calls = fact({
  title: 'Call',
  columns: {
    ...id,
    districtId: district,
    organizationId: organization(),
    at: saidOn,
    channel: z.enum(CHANNELS),
    outcome: z.enum(OUTCOMES),
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
