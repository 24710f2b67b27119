import { expect, it } from 'vitest';
import type { Names } from '../../../core/words/phrases.ts';
import { roleKnown } from '../../../core/words/role.ts';
import { datesOfSource, gradeInWords } from '../../../core/words/source.ts';
import { names, role } from './names.ts';

it('says in words how strong a source is, of which day it is and when it was read', () => {
  expect(gradeInWords('published-source', 'statute')).toBe('Statute');
  expect(gradeInWords('general-knowledge', 'general')).toBe('General knowledge, no published source');
  expect(gradeInWords('entered', null)).toBe('Entered here');
  expect(datesOfSource({ sourceDate: '2016-02', readOn: '2026-11-23' })).toBe(
    'of February 2016, read on November 23, 2026',
  );
  expect(datesOfSource({ sourceDate: '2023', readOn: null })).toBe('of 2023');
  expect(datesOfSource({ sourceDate: null, readOn: null })).toBe('');
});

it('never says that an award was seen at work: it named an organization when it began', () => {
  const award = { kind: 'task-force', publicRecord: true, since: '2024-10-01', until: null } as const;
  const recorded: Names = { ...names, piece: () => award };
  const activityDates = [{ org: 'x', day: '2024-10-01', evidence: 'award' }];
  const known = { state: 'on record' as const, organizations: ['x'], lastSeen: '2024-10-01' };
  expect(roleKnown(recorded, role({ ...known, activityDates }))).toBe(
    'On record: Org x. Not confirmed; named in an award that began October 1, 2024.',
  );
  const said = [...activityDates, { org: 'x', day: '2024-10-01', evidence: null }];
  expect(roleKnown(recorded, role({ ...known, activityDates: said }))).toContain(
    'last active October 1, 2024',
  );
});

it('says from which day on public record knows a role, where that is later than the day asked for', () => {
  const later: Names = { ...names, recordedLater: () => '2021-08-31' };
  expect(roleKnown(later, role({}))).toBe(
    'Not known for this day: public record names who fills it from August 31, 2021 on.',
  );
});
