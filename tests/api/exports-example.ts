import {
  activityDate,
  employment,
  evidence,
  fill,
  forParty,
  holder,
  organization,
  party,
  person,
} from './editing-entries.ts';

export const NAME = 'Xenia Invented';
const xenia = [
  person('xenia', NAME, { email: 'xenia@invented.example', phone: '(216) 555-0143' }),
  employment('xenia', 'aspen', { title: 'Invented director', since: '2024-01-01' }),
  holder('xenia', 'aspen', { acting: true }),
  forParty('maintainers', 'xenia-carries', 'xenia', 'm-two', 'aspen'),
];

/** A shelter that confirms its role beside one that does not, with a memorandum and one that is over. */
export const EXPORTED = [
  ...[
    organization('aspen', { aliases: ['Invented other name'] }),
    organization('beech', { name: '=Invented beech' }),
  ],
  fill('aspen-fills', 'aspen', 'shelter', { mailbox: 'desk@invented.example' }),
  organization('cedar'),
  fill('cedar-fills', 'cedar', 'shelter'),
  fill('beech-fills', 'beech', 'legal-services'),
  evidence('m-two', { name: 'Invented memorandum' }),
  evidence('m-over', { since: '2024-06-01', until: '2026-06-01' }),
  ...['aspen', 'beech'].map((id) => party('m-two', id)),
  ...[...xenia, activityDate('seen', 'm-two')],
];
