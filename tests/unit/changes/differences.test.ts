import { describe, expect, it } from 'vitest';
import { columnWords, differencesOf } from '../../../core/words/differences.ts';
import type { FactNames } from '../../../core/words/fact-names.ts';

const named = (word: string) => (id: string) => `${word} ${id}`;
const names: FactNames = {
  organization: named('Organization'),
  evidence: named('Evidence'),
  person: named('Person'),
  practice: named('Practice'),
  role: named('Role'),
  county: named('County'),
  topic: named('Topic'),
  lead: named('Lead'),
  gap: named('Gap'),
  district: named('District'),
};
const fact = { fact: 'organizations', id: 'x' } as const;
const before = { id: 'x', name: 'WHD Cleveland', city: null, shortName: 'WHD', origin: 'reference' };

describe('what a change was before and after', () => {
  it('shows the fields that differ, and no others', () => {
    const after = { ...before, city: 'Cleveland', origin: 'entered' };
    expect(differencesOf(names, { ...fact, before, after })).toEqual([
      { field: 'City', before: 'nothing', after: 'Cleveland' },
    ]);
  });

  it('shows of a new fact all that it says', () => {
    const fields = differencesOf(names, { ...fact, before: null, after: before }).map(({ field }) => field);
    expect(fields).toEqual(['Name', 'Short name']);
  });

  it('says yes, no, lists, days, kinds and levels in words', () => {
    const changes = [
      { fact: 'fills', before: { part: false }, after: { part: true } },
      { fact: 'organizations', before: { aliases: [] }, after: { aliases: ['HSI', 'ICE'] } },
      {
        fact: 'evidence',
        before: { until: null, kind: 'mou' },
        after: { until: '2026-11-24', kind: 'joint-activity' },
      },
      { fact: 'reports', before: { level: 1 }, after: { level: 3 } },
      { fact: 'evidence', before: { everyDays: null }, after: { everyDays: 2 } },
    ] as const;
    const rows = changes.flatMap((change) => differencesOf(names, { id: 'x', ...change }));
    expect(rows).toEqual([
      { field: 'Covers a part only', before: 'no', after: 'yes' },
      { field: 'Other names', before: 'nothing', after: 'HSI, ICE' },
      { field: 'Last day', before: 'nothing', after: 'November 23, 2026' },
      { field: 'Kind', before: 'memorandum of understanding', after: 'joint activity' },
      { field: 'Level', before: 'contact', after: 'signed agreement or joint work' },
      { field: 'Days between meetings', before: 'nothing', after: '2' },
    ]);
  });

  it('shows names instead of ids', () => {
    const entered = [
      { fact: 'statements', after: { organizationId: 'o', districtId: 'd' } },
      { fact: 'acquaintances', after: { personId: 'p', knownId: 'k' } },
      { fact: 'parties', after: { evidenceId: 'e', role: 'r' } },
      { fact: 'countyCoverage', after: { fips: '39035' } },
      { fact: 'evidence', after: { districtIds: ['a', 'b'] } },
      { fact: 'adoptions', after: { practiceId: 'c' } },
      { fact: 'practices', after: { mends: ['fbi', 'fbi--hsi'] } },
      { fact: 'organizations', after: { parentId: null } },
    ] as const;
    expect(entered.flatMap((change) => differencesOf(names, { id: 'x', before: null, ...change }))).toEqual([
      { field: 'Organization', before: 'nothing', after: 'Organization o' },
      { field: 'District', before: 'nothing', after: 'District d' },
      { field: 'Person', before: 'nothing', after: 'Person p' },
      { field: 'Knows', before: 'nothing', after: 'Person k' },
      { field: 'Evidence', before: 'nothing', after: 'Evidence e' },
      { field: 'Role', before: 'nothing', after: 'Role r' },
      { field: 'County', before: 'nothing', after: 'County 39035' },
      { field: 'Districts', before: 'nothing', after: 'District a, District b' },
      { field: 'Practice', before: 'nothing', after: 'Practice c' },
      { field: 'Gaps it closes', before: 'nothing', after: 'Gap fbi, Gap fbi--hsi' },
    ]);
  });

  it('calls columns by the words of forms', () => {
    const called = [
      columnWords('reports', 'fromId'),
      columnWords('reports', 'aboutId'),
      columnWords('dismissedDuplicates', 'firstId'),
      columnWords('dismissedDuplicates', 'secondId'),
      columnWords('dismissedDuplicates', 'why'),
      columnWords('organizations', 'url'),
      columnWords('organizations', 'parentId'),
      columnWords('evidence', 'taskForceId'),
      columnWords('fills', 'mailbox'),
      columnWords('statements', 'at'),
    ];
    expect(called).toEqual([
      ...['from', 'about', 'one organization', 'the other organization', 'why'],
      ...['web address', 'part of', 'task force', 'official email', 'on'],
    ]);
  });
});
