import { expect, it } from 'vitest';
import type { ReportInput } from '../../../core/report/input.ts';
import { period } from '../../../core/report/period.ts';
import { DAY, daysAgo, inDays } from '../model/district.ts';
import { marked, reportedParty, reportedPiece, reportInput, SUMMARY, tableIn, told } from './report-input.ts';

const among = (...organizations: string[]) => ({ parties: organizations.map((id) => reportedParty(id)) });
const NONE = { roles: [], ties: [] };
const base = reportInput();

it('counts partners in what began or took place in the period, and never the office', () => {
  const training = { kind: 'training' as const, since: null };
  const evidence = [
    reportedPiece({ since: daysAgo(30), ...among('usao', 'first-day') }),
    reportedPiece({ since: daysAgo(31), ...among('usao', 'day-before') }),
    reportedPiece({ since: DAY, ...among('usao', 'last-day') }),
    reportedPiece({ since: inDays(1), ...among('usao', 'day-after') }),
    reportedPiece({ since: daysAgo(5), publicRecord: true, ...among('usao', 'public') }),
    reportedPiece({
      ...training,
      activityDates: [daysAgo(99), daysAgo(9)],
      people: 12,
      ...among('a', 'b', 'usao'),
    }),
    reportedPiece({ ...training, activityDates: [daysAgo(8)], people: 3, ...among('b', 'first-day') }),
    reportedPiece({ ...training, activityDates: [daysAgo(99)], people: 70, ...among('long-ago') }),
  ];
  const section = period(reportInput({ evidence }));
  expect(section.heading).toBe('Reporting period, May 31, 2026 to June 30, 2026');
  expect(told(section)).toEqual([
    '4 partner organizations took part in evidence that is on record as active in the period, and 2 trainings with 3 partner organizations and 15 people are on record.',
    'Nothing changed.',
  ]);
  const uncounted = reportedPiece({ ...training, activityDates: [daysAgo(7)], people: null, ...among('b') });
  expect(told(period(reportInput({ evidence: [...evidence, uncounted] })))[0]).toContain(
    '3 trainings with 3 partner organizations and 15 people, as far as they were counted, are on record.',
  );
  expect(marked(section)).toMatchObject({
    'active-partners': '4 partner organizations',
    change: 'Nothing changed.',
  });
  const one = period(reportInput({ evidence: [reportedPiece({ ...training, activityDates: [DAY] })] }));
  expect(told(one)[0]).toMatch(/ and 1 training with 1 partner organization is on record\.$/);
});

it('shows points by cause once coverage is shown', () => {
  const split = (before: number) => ({
    ...{ before, corrected: 1, newlyKnown: 2, changed: -3, after: before },
  });
  const change: ReportInput['change'] = {
    ...base.change,
    points: { confirmed: split(10), recorded: split(20), possible: split(30) },
  };
  expect(tableIn(period(reportInput({ change })), 'period-points')).toBeUndefined();
  const shown = period(reportInput({ change, summary: { ...SUMMARY, coverageShown: true } }));
  expect(tableIn(shown, 'period-points')).toEqual([
    ['Number', 'Before', 'Corrected', 'Newly known', 'Changed', 'After'],
    ['Confirmed points', 10, 1, 2, -3, 10],
    ['Points on record', 20, 1, 2, -3, 20],
    ['Possible points', 30, 1, 2, -3, 30],
  ]);
});

it('keeps what changed apart from what only became known, and leaves out corrections', () => {
  const change: ReportInput['change'] = {
    ...base.change,
    changed: {
      roles: [{ role: 'fbi', before: 'confirmed', after: 'unfilled', how: 'worse' }],
      ties: [{ tie: 'usao-coordinator--fbi', before: 'unknown', after: 'met', how: 'better' }],
    },
    newlyKnown: {
      roles: [{ role: 'hsi', before: 'unknown', after: 'vacant', gapFound: true }],
      ties: [{ tie: 'fbi--hsi', before: 'unknown', after: 'on record', gapFound: false }],
    },
    corrected: { roles: [{ role: 'shelter', before: 'unknown', after: 'confirmed' }], ties: [] },
  };
  const section = period(reportInput({ change }));
  const labels = ['Role or tie', 'Before', 'After', 'How'];
  expect(tableIn(section, 'changed')).toEqual([
    labels,
    [expect.any(String), 'Confirmed', 'Unfilled', 'worse'],
    [expect.stringContaining(' – '), 'Unknown', 'Met', 'better'],
  ]);
  expect(tableIn(section, 'newly-known')).toEqual([
    labels,
    [expect.any(String), 'Unknown', 'Vacant', 'gap found'],
    [expect.stringContaining(' – '), 'Unknown', 'On record, not confirmed', 'became known'],
  ]);
  const calm = period(reportInput({ change: { ...change, changed: NONE, newlyKnown: NONE } }));
  expect(calm.blocks.map(({ kind }) => kind)).toEqual(['text']);
});
