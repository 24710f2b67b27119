import { describe, expect, it } from 'vitest';
import { FACT_KINDS, FACTS, type FactKind } from '../../../core/facts/index.ts';
import { checkRow } from '../../../server/changes/check-row.ts';
import { model } from '../model/district.ts';
import { DISTRICT, ROWS } from './rows-of-kinds.ts';

const counties = ['39035'];
const desk = { districtId: DISTRICT, officeId: 'usao-ohnd', editsFacts: true, speaksFor: () => false };
const limits = { ...desk, model, today: '2026-11-24', counties, leads: ['ohnd-police'], topics: [] };
const faultsOf = (kind: FactKind, more: Readonly<Record<string, unknown>>) =>
  checkRow(kind, FACTS[kind].shape.parse({ ...ROWS[kind], ...more }), null, limits, 'value').map(
    ({ field, message }) => `${field} ${message}`,
  );
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
    ['practices', 'name', '', 'is empty'],
    ['organizations', 'url', 'javascript:alert(1)', 'must be a web address that begins with https://'],
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
