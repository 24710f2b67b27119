import { CHANNELS, OUTCOMES } from '../../core/facts/calls.ts';
import { sentence } from '../../core/words/phrases.ts';
import { organizationChoices } from './choices.ts';
import { nameOfOrganization } from './district-records.ts';
import { type EditForm, orNull, textOf } from './form.ts';
import { latest } from './role-form.ts';
import { entry, STAMPED_BY_SERVER } from './rows.ts';

const options = (words: readonly string[]) => words.map((value) => ({ value, label: sentence(value) }));
const oneOf = <Word extends string>(words: readonly Word[], text: string): Word =>
  words.find((word) => word === text) ?? (words[0] as Word); // these lists are never empty

/** Logs a call: to whom, when, how and with what outcome. */
export const logCall: EditForm = {
  title: (records, { organization = '' }) =>
    organization
      ? `Log a call to ${nameOfOrganization(records, organization)}`
      : 'Log a call to an organization',
  start: ({ today }, { organization = '' }) => ({ organization, at: today, channel: CHANNELS[0] }),
  fields: (records) => [
    {
      name: 'organization',
      label: 'Organization',
      type: 'select',
      options: organizationChoices(records),
      required: 'is required: choose one',
    },
    { name: 'at', label: 'Date', type: 'date', required: 'is required' },
    { name: 'channel', label: 'How', type: 'radios', options: options(CHANNELS), required: 'is required' },
    {
      name: 'outcome',
      label: 'Outcome',
      type: 'radios',
      options: options(OUTCOMES),
      required: 'is required: choose one',
    },
    {
      name: 'talkedTo',
      label: 'Talked to',
      type: 'text',
      hint: 'Optional. Staff of the organization, never a victim or client',
    },
  ],
  faults: (records, values) => latest(records, values.at),
  change: ({ districtId }, values, newId) => ({
    action: 'log call',
    entries: [
      entry('calls', {
        id: newId('call'),
        districtId,
        organizationId: textOf(values, 'organization'),
        at: textOf(values, 'at'),
        channel: oneOf(CHANNELS, textOf(values, 'channel')),
        outcome: oneOf(OUTCOMES, textOf(values, 'outcome')),
        talkedTo: orNull(values, 'talkedTo'),
        ...STAMPED_BY_SERVER,
      }),
    ],
  }),
};
