import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../core/facts/declare.ts';
import { FACT_KINDS, FACTS, type FactKind } from '../../../core/facts/index.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { checkRow } from '../../../server/changes/check-row.ts';
import { model } from '../model/district.ts';
import { DISTRICT, ROWS } from './rows-of-kinds.ts';

const counties = ['39035'];
const desk = { districtId: DISTRICT, officeId: 'usao-ohnd', editsFacts: true, speaksFor: () => false };
const limits = { ...desk, model, today: '2026-11-24', counties, leads: ['ohnd-police'], topics: [] };
const faultsOf = (kind: FactKind, more: Readonly<Record<string, unknown>>, by: Partial<Desk> = {}) =>
  checkRow(
    kind,
    FACTS[kind].shape.parse({ ...ROWS[kind], ...more }),
    null,
    { ...limits, ...by },
    'value',
  ).map(({ field, message }) => `${field} ${message}`);
const takes = (kind: FactKind, row: unknown): boolean => FACTS[kind].shape.safeParse(row).success;
const having = (test: (kind: FactKind) => unknown): FactKind[] => FACT_KINDS.filter(test);

describe('a row is refused', () => {
  it.each(FACT_KINDS)('%s: not when all is right', (kind) => {
    expect(faultsOf(kind, {})).toEqual([]);
  });

  const periods = FACT_KINDS.filter((kind) => 'until' in ROWS[kind]);

  it.each(periods)('%s: when it ends before it begins', (kind) => {
    expect(faultsOf(kind, { since: '2026-02-02', until: '2026-02-01' })).toEqual([
      'value.until must not be before since',
    ]);
    expect(faultsOf(kind, { since: '2026-02-01', until: '2026-02-01' })).toEqual([]);
    expect(faultsOf(kind, { since: null, until: '2026-02-01' })).toEqual([]);
  });

  it('when it says of someone what takes two', () => {
    expect(faultsOf('reports', { aboutId: 'fbi' })).toEqual([
      'value.aboutId must be a different organization from the one that reports',
    ]);
    expect(faultsOf('acquaintances', { knownId: 'ana' })).toEqual([
      'value.knownId must be a different person',
    ]);
    expect(faultsOf('dismissedDuplicates', { secondId: 'fbi' })).toEqual([
      'value.secondId must be a different organization from the first',
    ]);
  });

  it('when it confirms a role for no one; that no one fills it needs no one', () => {
    expect(faultsOf('statements', { organizationId: null })).toEqual([
      'value.organizationId must say which organization fills the role',
    ]);
    expect(faultsOf('statements', { kind: 'unfilled', organizationId: null })).toEqual([]);
  });

  it('when it is not of the district in which it is edited', () => {
    expect(faultsOf('evidence', { districtIds: ['cand', 'ohsd'] })).toEqual([
      'value.districtIds must include the district in which it is edited',
    ]);
    expect(faultsOf('evidence', { districtIds: ['cand', 'ohnd'] })).toEqual([]);
    expect(takes('evidence', { ...ROWS.evidence, districtIds: [] })).toBe(false);
    expect(faultsOf('tribalLand', { id: 'cand' })).toEqual([
      'value.id must be the id of the district, because tribal land is one fact per district',
    ]);
    for (const kind of having((one) => 'districtId' in ROWS[one]))
      expect(faultsOf(kind, { districtId: 'cand' }), kind).toContain(
        'value.districtId is another district; edit the fact there',
      );
  });

  it.each([
    ['activityDates', 'at'],
    ['statements', 'at'],
    ['reports', 'at'],
    ['calls', 'at'],
  ] as const)('%s.%s: when it was said or happened in the future', (kind, column) => {
    expect(faultsOf(kind, { [column]: '2026-11-26' })).toEqual([
      expect.stringContaining(`value.${column} is in the future`),
    ]);
    expect(faultsOf(kind, { [column]: '2026-11-25' }), 'today in Guam').toEqual([]);
  });

  it('when what it reports began after it was reported', () => {
    expect(faultsOf('reports', { at: '2026-11-03', since: '2026-11-04' })).toEqual([
      'value.since must not be after the date on which it was reported',
    ]);
    expect(faultsOf('reports', { at: '2026-11-03', since: '2026-11-03' })).toEqual([]);
  });

  it('when a report does not say who was told: the office, or the organization itself by its account or link', () => {
    const ownAccount = { editsFacts: false, speaksFor: (id: string) => id === 'fbi' };
    const told = (toldToId: string | null, by?: Partial<Desk>) => faultsOf('reports', { toldToId }, by);
    const isRefused = (message: string) => [expect.stringContaining(`value.toldToId ${message}`)];
    expect(told(null)).toEqual(isRefused('is required'));
    expect(told('hsi')).toEqual(isRefused('must be the U.S. Attorney’s Office if its account enters it'));
    expect(told('fbi'), 'by the office, to which it said nothing').toEqual(isRefused('is the speaker'));
    expect(told('fbi', { answered: 'fbi' }), 'by its link').toEqual([]);
    expect(told('fbi', { answered: 'hsi' }), 'by the link of another').toEqual(isRefused('is the speaker'));
    expect(told('fbi', ownAccount)).toEqual([]);
    expect(told('usao-ohnd', ownAccount), 'by its account, in the name of the office').toEqual(
      isRefused('must be the U.S. Attorney’s Office if its account enters it'),
    );
    expect(faultsOf('reports', { fromId: 'usao-ohnd' }), 'of the office itself').toEqual([]);
  });

  it('when it says half of what goes together', () => {
    expect(faultsOf('adoptions', { outcome: 'It holds' })).toEqual([
      'value.outcomeOn is required with what became of it',
    ]);
    expect(faultsOf('adoptions', { outcomeOn: '2026-11-03' })).toEqual([
      'value.outcome is required with the day on which it was said',
    ]);
    expect(faultsOf('adoptions', { outcome: 'It holds', outcomeOn: '2026-11-03' })).toEqual([]);
    expect(faultsOf('notes', { text: null })).toEqual(['value.text must say what you think']);
    expect(faultsOf('notes', { kind: 'does not know', text: null })).toEqual([]);
    expect(faultsOf('activityDates', { organizationIds: ['fbi'] })).toEqual([
      'value.organizationIds must name at least two parties, or none for all of them',
    ]);
    expect(faultsOf('activityDates', { organizationIds: ['fbi', 'hsi'] })).toEqual([]);
  });

  it('when it is of a joint report of districts that are not listed in order, each once, with its own', () => {
    const joint = (...districts: string[]) => faultsOf('ownSentences', { jointWith: districts.join(',') });
    const wrong = [expect.stringContaining('value.jointWith must list 2 to ')];
    expect(joint('ohnd', 'ohsd')).toEqual([]);
    for (const districts of [
      ['ohsd', 'ohnd'],
      ['ohnd', 'ohnd'],
      ['cand', 'ohsd'],
    ])
      expect(joint(...districts), districts.join()).toEqual(wrong);
    const among = (count: number) =>
      Array.from({ length: count }, (_, at) => `ab${'cdefghijklm'[at]}`).join(',');
    const isSet = (jointWith: string) => takes('ownSentences', { ...ROWS.ownSentences, jointWith });
    const most = THRESHOLDS.districtsOfReport.value;
    expect([1, 2, most, most + 1].map(among).map(isSet)).toEqual([false, true, true, false]);
  });

  it('when an office phone is more or less than a phone number', () => {
    const phone = (text: string) => takes('fills', { ...ROWS.fills, phone: text });
    expect(['(216) 555-0142', '(216) 555-0142 ext. 12'].every(phone)).toBe(true);
    for (const text of ['216-555-0142', '(216) 555-0142 cell of Ann', '123-45-6789', 'Ann', ''])
      expect(phone(text), text).toBe(false);
    expect(faultsOf('fills', { phone: '(216) 555-0142 ext. 12' })).toEqual([]);
  });

  it.each([
    ['organizations', 'name', ' ', 'is empty'],
    ['organizations', 'aliases', [' '], 'is empty'],
    ['people', 'name', ' ', 'is empty'],
    ['evidence', 'name', '', 'is empty'],
    ['notes', 'question', ' ', 'is empty'],
    ['ownSentences', 'sentence', ' ', 'is empty'],
    ['ownSentences', 'text', ' ', 'is empty'],
    ['practices', 'name', '', 'is empty'],
    ['organizations', 'url', 'javascript:alert(1)', 'must be a web address that begins with https://'],
    [
      'organizations',
      'url',
      'javascript:open("https://a.example")',
      'must be a web address that begins with https://',
    ],
    ['practices', 'url', 'www.example.org', 'must be a web address that begins with https://'],
    ['fills', 'role', 'mayor', 'is not a role: mayor'],
    ['holders', 'role', 'mayor', 'is not a role: mayor'],
    ['parties', 'role', 'mayor', 'is not a role: mayor'],
    ['statements', 'role', 'mayor', 'is not a role: mayor'],
    ['countyCoverage', 'fips', '39037', 'is not a county of this district'],
    ['leadDecisions', 'leadId', 'ohsd-police', 'is not a lead of this district'],
    ['evidence', 'topicId', 'no-such', 'is not a training topic'],
    ['leadDecisions', 'why', null, 'must say why the lead is dismissed'],
    ['practices', 'mends', ['fbi', 'mayor'], 'is neither a role nor an expected tie: mayor'],
    ['practices', 'mends', ['hsi--fbi'], 'is neither a role nor an expected tie: hsi--fbi'],
    ['practices', 'what', 'x'.repeat(501), 'is longer than 500 characters'],
  ] as const)('%s.%s: %j', (kind, column, value, message) => {
    expect(faultsOf(kind, { [column]: value })).toEqual([`value.${column} ${message}`]);
  });

  it.each([
    ['evidence', { kind: 'party' }],
    ['evidence', { everyDays: 0 }],
    ['evidence', { everyDays: 1.5 }],
    ['reports', { level: 5 }],
    ['reports', { level: -1 }],
    ['reports', { level: 0.5 }],
    ['statements', { kind: 'denied' }],
    ['fills', { mailbox: 'nobody' }],
    ['countyCoverage', { fips: '3903' }],
    ['calls', { channel: 'pigeon' }],
    ['calls', { outcome: '' }],
    ['handoffMarks', { itemId: 'role:' }],
    ['handoffMarks', { itemId: 'x-role:a' }],
    ['organizations', { aliases: [''] }],
    ['organizations', { origin: 'rumor' }],
  ] as const)('%s: %j has not the shape', (kind, wrong) => {
    expect(takes(kind, { ...ROWS[kind], ...wrong })).toBe(false);
  });
});
