import { z } from 'zod';
import { CHANNELS, OUTCOMES } from '../../core/facts/calls.ts';
import * as s from '../../core/shapes.ts';

/** Whom to call at one organization in one role, as a viewer may see it. */
export const Contact = z.object({
  role: s.RoleId,
  organizationId: s.OrganizationId,
  fillId: z.string().nullable().describe('The filling of the role; null for a position of the office itself'),
  onFile: z.boolean().describe('A holder is on record, whether or not you may see the name'),
  personId: z.string().nullable(),
  name: z.string().nullable(),
  title: z.string().nullable(),
  acting: z.boolean(),
  deputyOnFile: z.boolean(),
  deputy: z.string().nullable(),
  hasMailbox: z.boolean(),
  mailbox: z.string().nullable(),
  hasPhone: z.boolean(),
  phone: z.string().nullable().describe('Of the office in this district, never a person’s own number'),
  lastCall: z
    .object({
      at: s.Day,
      channel: z.enum(CHANNELS),
      outcome: z.enum(OUTCOMES),
      talkedTo: z.string().nullable(),
      by: z.string().nullable().describe('Who entered it'),
    })
    .nullable()
    .describe('The newest call to the organization'),
  confirmedOn: s.Day.nullable().describe(
    'The most recent day on which the organization was confirmed in the role',
  ),
  confirmedThrough: s.Day.nullable().describe('The last day on which that counts as recent'),
});

/** Whom to call at an organization in whichever role, as a viewer may see it. */
export const OfficeContact = z.object({
  onFile: z.boolean().describe('A named person is on record, whether or not you may see the name'),
  name: z.string().nullable(),
  title: z.string().nullable(),
  deputy: z.string().nullable(),
  mailbox: z.string().nullable(),
  phone: z.string().nullable().describe('A phone line of the office in the district'),
});
