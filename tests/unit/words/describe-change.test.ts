import { describe, expect, it } from 'vitest';
import { describeChange } from '../../../core/words/describe-change.ts';
import type { ShownMutation } from '../../../core/words/differences.ts';
import { columnWords, differencesOf } from '../../../core/words/differences.ts';
import type { FactNames } from '../../../core/words/fact-names.ts';

const named = (word: string) => (id: string) => `${word} ${id}`;
const names: FactNames = {
  organization: named('Org'),
  evidence: named('Piece'),
  person: named('Person'),
  practice: named('Practice'),
  role: named('Role'),
  county: named('County'),
  topic: named('Topic'),
  lead: named('Lead'),
  gap: named('Gap'),
  district: named('District'),
};
type Row = Record<string, unknown>;
const change = (fact: ShownMutation['fact'], before: Row | null, after: Row | null): ShownMutation => ({
  fact,
  id: 'x',
  before,
  after,
});
const entered = (fact: ShownMutation['fact'], row: Row): string =>
  describeChange(names, [change(fact, null, row)]);

describe('what a change did', () => {
  it.each([
    ['organizations', { name: 'FBI Cleveland' }, 'FBI Cleveland'],
    ['countyCoverage', { organizationId: 'o', fips: '39035' }, 'Org o as covering the county County 39035'],
    ['fills', { organizationId: 'o', role: 'r' }, 'Org o as Role r'],
    ['people', { name: 'Ana Roe' }, 'Ana Roe'],
    ['people', { name: null }, 'a person'],
    ['employment', { personId: 'p', organizationId: 'o' }, 'Person p at Org o'],
    ['holders', { personId: 'p', role: 'r' }, 'Person p as holder of Role r'],
    ['acquaintances', { personId: 'p', knownId: 'k' }, 'that Person p knows Person k'],
    ['evidence', { name: 'Memorandum' }, 'Memorandum'],
    ['parties', { organizationId: 'o', evidenceId: 'e' }, 'Org o as party to Piece e'],
    ['maintainers', { personId: 'p', evidenceId: 'e' }, 'Person p as maintainer of Piece e'],
    ['signers', { personId: 'p', evidenceId: 'e' }, 'Person p as signer of Piece e'],
    ['activityDates', { evidenceId: 'e', at: '2026-03-03' }, 'that Piece e took place on March 3, 2026'],
    [
      'activityDates',
      { evidenceId: 'e', at: '2026-03-03', organizationIds: ['o', 'q'] },
      'that Piece e took place on March 3, 2026, between some of its parties',
    ],
    [
      'statements',
      { kind: 'confirmed', organizationId: 'o', role: 'r', at: '2026-03-03' },
      'that Org o fills Role r (March 3, 2026)',
    ],
    [
      'statements',
      { kind: 'unfilled', organizationId: 'o', role: 'r', at: '2026-03-03' },
      'that Org o no longer fills Role r (March 3, 2026)',
    ],
    [
      'statements',
      { kind: 'unfilled', organizationId: null, role: 'r', at: '2026-03-03' },
      'that no one fills Role r (March 3, 2026)',
    ],
    [
      'reports',
      { fromId: 'f', aboutId: 'a', level: 2, at: '2026-03-03', toldToId: 'usao' },
      'a report: Org f, as told to the U.S. Attorney’s Office on March 3, 2026, about its work with Org a: shared meetings',
    ],
    [
      'reports',
      { fromId: 'f', aboutId: 'a', level: 2, at: '2026-03-03', toldToId: 'f', since: '2019-01-01' },
      'a report: Org f itself on March 3, 2026, about its work with Org a: shared meetings, since 2019',
    ],
    [
      'reports',
      { fromId: 'f', aboutId: 'a', level: 2, at: '2026-03-03', toldToId: 'f', since: '2019-02-01' },
      'a report: Org f itself on March 3, 2026, about its work with Org a: shared meetings, since February 1, 2019',
    ],
    [
      'reports',
      { fromId: 'f', aboutId: 'a', level: 2, at: '2026-03-03', toldToId: null },
      'a report: entered for Org f on March 3, 2026, not on record who said so, about its work with Org a: shared meetings',
    ],
    ['tribalLand', { tribalLand: null }, 'that it is not known whether the district has tribal land'],
    ['tribalLand', { tribalLand: true }, 'that the district has land of a federally recognized tribe'],
    ['tribalLand', { tribalLand: false }, 'that the district has no land of a federally recognized tribe'],
    [
      'calls',
      { organizationId: 'o', outcome: 'answered', channel: 'phone', at: '2026-03-03' },
      'a call to Org o: answered (phone, March 3, 2026)',
    ],
    ['practices', { name: 'Triage' }, 'the practice Triage'],
    ['adoptions', { practiceId: 'c' }, 'that the district uses Practice c'],
    [
      'handoffMarks',
      { itemId: 'acquaintance:k', personId: 'p' },
      'the handoff mark for an acquaintance of Person p',
    ],
    ['handoffMarks', { itemId: 'evidence:e', personId: 'p' }, 'the handoff mark for evidence of Person p'],
    ['handoffMarks', { itemId: 'role:r', personId: 'p' }, 'the handoff mark for a role of Person p'],
    [
      'ownSentences',
      { sentence: 'gap-fbi', text: 'We look for one' },
      'a sentence of the report in own words: We look for one',
    ],
    [
      'leadDecisions',
      { leadId: 'ohnd-osha-toledo', decision: 'kept' },
      'that the lead Lead ohnd-osha-toledo is kept for later',
    ],
    [
      'leadDecisions',
      { leadId: 'ohnd-osha-toledo', decision: 'dismissed', why: 'Closed' },
      'that the lead Lead ohnd-osha-toledo is dismissed: Closed',
    ],
    ['dismissedDuplicates', { firstId: 'o', secondId: 'q' }, 'that Org o and Org q are two'],
  ] as const)('%s: %j', (fact, row, said) => {
    expect(entered(fact, row)).toBe(`Entered ${said}.`);
  });

  it('was to enter, withdraw, end or correct, with the fields that differ', () => {
    const row = { id: 'x', name: 'Meeting', until: null, everyDays: 30, origin: 'reference' };
    const did = (before: Row | null, after: Row | null) =>
      describeChange(names, [change('evidence', before, after)]);
    expect(did(row, null)).toBe('Removed from the record: Meeting.');
    expect(did(row, { ...row, until: '2026-03-03' })).toBe('Ended Meeting (last day).');
    expect(did({ ...row, until: '2026-03-03' }, row)).toBe('Corrected Meeting (last day).');
    expect(did({ ...row, until: '2026-03-03' }, { name: 'Meeting' })).toBe('Corrected Meeting.');
    expect(did(row, { ...row, everyDays: 60, name: 'Meetings', origin: 'entered' })).toBe(
      'Corrected Meetings (name, days between meetings).',
    );
    expect(did(row, { ...row, origin: 'entered' })).toBe('Corrected Meeting.');
    expect(did({ ...row, until: '2026-03-03' }, { ...row, until: '2026-03-03', everyDays: 60 })).toBe(
      'Corrected Meeting (days between meetings).',
    );
  });

  it('is told part by part up to three, then counted', () => {
    const parts = ['A', 'B', 'C', 'D'].map((name) => change('evidence', null, { name }));
    expect(describeChange(names, parts.slice(0, 3))).toBe('Entered A; entered B; entered C.');
    expect(describeChange(names, parts)).toBe('Entered A, entered B and 2 more.');
  });
});

describe('a field before and after', () => {
  const differences = (fact: ShownMutation['fact'], before: Row | null, after: Row | null) =>
    differencesOf(names, change(fact, before, after));

  it('has a name in words', () => {
    expect(columnWords('people', 'unheardOf')).toBe('unheard of');
    expect(columnWords('people', 'idIdeaId')).toBe('id idea');
  });

  it('says nothing of an empty text, a withdrawn fact and where a row came from', () => {
    const before = { id: '1', origin: 'entered', name: 'Meeting', city: '' };
    expect(differences('organizations', before, null)).toEqual([
      { field: 'Name', before: 'Meeting', after: 'nothing' },
    ]);
  });

  it('shows what only looks like a level, kind or day as it stands', () => {
    const after = { level: 'federal', title: 'mou', name: 'x2026-03-03', city: '2026-03-03x' };
    expect(differences('organizations', null, after).map((each) => each.after)).toEqual([
      ...['federal', 'mou', 'x2026-03-03', '2026-03-03x'],
    ]);
  });
});
