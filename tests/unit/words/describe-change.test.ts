import { describe, expect, it } from 'vitest';
import { describeChange } from '../../../core/words/describe-change.ts';
import { columnWords, differencesOf } from '../../../core/words/differences.ts';
import type { FactNames, ShownMutation } from '../../../server/changes/names.ts';

const named = (word: string) => (id: string) => `${word} ${id}`;
const names: FactNames = {
  organization: named('Org'),
  evidence: named('Piece'),
  person: named('Person'),
  practice: named('Practice'),
  role: named('Role'),
  county: named('County'),
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
    ['holders', { personId: 'p', role: 'r' }, 'Person p as who holds Role r'],
    ['acquaintances', { personId: 'p', knownId: 'k' }, 'that Person p knows Person k'],
    ['evidence', { name: 'Memorandum' }, 'Memorandum'],
    ['parties', { organizationId: 'o', evidenceId: 'e' }, 'Org o as party to Piece e'],
    ['maintainers', { personId: 'p', evidenceId: 'e' }, 'Person p as who carries Piece e'],
    ['signers', { personId: 'p', evidenceId: 'e' }, 'Person p as who signed Piece e'],
    ['activityDates', { evidenceId: 'e', at: '2026-03-03' }, 'that Piece e took place on March 3, 2026'],
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
      'that nobody fills Role r (March 3, 2026)',
    ],
    [
      'reports',
      { fromId: 'f', aboutId: 'a', level: 2, at: '2026-03-03' },
      'what Org f said of Org a: shared meetings (March 3, 2026)',
    ],
    ['tribalLand', { tribalLand: null }, 'that nothing is known of tribal land in the district'],
    ['tribalLand', { tribalLand: true }, 'that land of a federally recognized tribe lies in the district'],
    [
      'tribalLand',
      { tribalLand: false },
      'that no land of a federally recognized tribe lies in the district',
    ],
    ['practices', { name: 'Triage' }, 'the practice Triage'],
    ['adoptions', { practiceId: 'c' }, 'that the district uses Practice c'],
    [
      'handoffMarks',
      { itemId: 'acquaintance:k', personId: 'p' },
      'the mark for handing off an acquaintance of Person p',
    ],
    [
      'handoffMarks',
      { itemId: 'evidence:e', personId: 'p' },
      'the mark for handing off evidence of Person p',
    ],
    ['handoffMarks', { itemId: 'role:r', personId: 'p' }, 'the mark for handing off a role of Person p'],
    ['dismissedDuplicates', { firstId: 'o', secondId: 'q' }, 'that Org o and Org q are two'],
  ] as const)('%s: %j', (fact, row, said) => {
    expect(entered(fact, row)).toBe(`Entered ${said}.`);
  });

  it('was to enter, withdraw, end or correct, with the fields that differ', () => {
    const row = { id: 'x', name: 'Meeting', until: null, everyDays: 30, origin: 'reference' };
    const did = (before: Row | null, after: Row | null) =>
      describeChange(names, [change('evidence', before, after)]);
    expect(did(row, null)).toBe('Withdrew Meeting.');
    expect(did(row, { ...row, until: '2026-03-03' })).toBe('Ended Meeting (ended on).');
    expect(did({ ...row, until: '2026-03-03' }, row)).toBe('Corrected Meeting (ended on).');
    expect(did({ ...row, until: '2026-03-03' }, { name: 'Meeting' })).toBe('Corrected Meeting.');
    expect(did(row, { ...row, everyDays: 60, name: 'Meetings', origin: 'entered' })).toBe(
      'Corrected Meetings (name, every so many days).',
    );
    expect(did(row, { ...row, origin: 'entered' })).toBe('Corrected Meeting.');
    expect(did({ ...row, until: '2026-03-03' }, { ...row, until: '2026-03-03', everyDays: 60 })).toBe(
      'Corrected Meeting (every so many days).',
    );
  });

  it('is told part by part up to three, then counted', () => {
    const parts = ['A', 'B', 'C', 'D'].map((name) => change('evidence', null, { name }));
    expect(describeChange(names, parts.slice(0, 3))).toBe('Entered A; entered B; entered C.');
    expect(describeChange(names, parts)).toBe('Entered A, entered B, and 2 more.');
  });
});

describe('a field before and after', () => {
  it('has a name in words', () => {
    const columns = [
      'aliases',
      'knownId',
      'fips',
      'parentId',
      'fromId',
      'aboutId',
      'everyDays',
      'url',
      'mailbox',
    ];
    const more = [
      'until',
      'at',
      'firstId',
      'secondId',
      'why',
      'part',
      'districtIds',
      'personId',
      'tribalLandBasis',
    ];
    expect([...columns, ...more].map(columnWords)).toEqual([
      ...['other names', 'knows', 'county', 'part of', 'from', 'about', 'every so many days', 'web address'],
      ...['official e-mail', 'ended on', 'on', 'one organization', 'the other organization', 'why'],
      ...['covers a part only', 'districts', 'person', 'tribal land basis'],
    ]);
    expect(columnWords('idIdea')).toBe('id idea');
  });

  it('names what an id stands for', () => {
    const ids = [
      'organizationId',
      'parentId',
      'fromId',
      'aboutId',
      'firstId',
      'secondId',
      'knownId',
      'taskForceId',
    ];
    const after = Object.fromEntries(
      [...ids, 'districtId', 'role', 'fips', 'practiceId'].map((id) => [id, '1']),
    );
    expect(differencesOf(names, { before: null, after }).map(({ after }) => after)).toEqual([
      ...['Org 1', 'Org 1', 'Org 1', 'Org 1', 'Org 1', 'Org 1', 'Person 1', 'Piece 1'],
      ...['District 1', 'Role 1', 'County 1', 'Practice 1'],
    ]);
  });

  it('says nothing of an empty text, a withdrawn fact and where a row came from', () => {
    const hidden = { id: '1', origin: 'entered', sourceKind: 'entered', itemId: 'role:r', partyId: 'p' };
    const before = { ...hidden, enteredBy: 'a', enteredOn: '2026-01-01', name: 'Meeting', city: '' };
    expect(differencesOf(names, { before, after: null })).toEqual([
      { field: 'Name', before: 'Meeting', after: 'nothing' },
    ]);
  });

  it('shows what only looks like a level, kind or day as it stands', () => {
    const after = { level: 'federal', kind: 'mou', title: 'mou', name: 'x2026-03-03', city: '2026-03-03x' };
    expect(differencesOf(names, { before: null, after }).map(({ after }) => after)).toEqual([
      ...['federal', 'memorandum of understanding', 'mou', 'x2026-03-03', '2026-03-03x'],
    ]);
  });
});
