import { describe, expect, it } from 'vitest';
import type { Gap } from '../../../core/model/assessment.ts';
import { fraction } from '../../../core/model/fraction.ts';
import { coverage, headline } from '../../../core/report/headline.ts';
import { statement } from '../../../core/report/statement.ts';
import { role, tie } from '../words/names.ts';
import { marked, reportInput, SUMMARY, tableIn, told } from './report-input.ts';

const gap = (item: string, severity: Gap['severity']): Gap => ({
  ...{ items: [item], severity, gain: fraction(5, 2), verb: 'recruit', cause: null },
});
const unfilled = (id: string) => role({ role: id, state: 'unfilled', since: '2026-05-01' });

describe('the statement of gaps', () => {
  it('begins with what is on record, and says that questions are no gaps', () => {
    const section = statement(reportInput());
    expect(told(section)).toEqual([
      'In the Northern District of Ohio, 5 of the 12 required roles are on record, 2 of them confirmed, and 4 of 30 required ties are met at the expected level.',
      'No gap is proven.',
      '7 further questions are open and not counted as gaps.',
    ]);
    expect(tableIn(section, 'gaps')).toBeUndefined();
    expect(told(statement(reportInput({ summary: { ...SUMMARY, questions: 1 } }))).at(-1)).toBe(
      '1 further question is open and not counted as gaps.',
    );
  });

  it('tells critical and high gaps in a sentence each, counts the others and lists all in a table', () => {
    const ids = ['fbi', 'hsi', 'shelter', 'dol-whd'];
    const severities = ['critical', 'high', 'medium', 'low'] as const;
    const gaps = ids.map((id, at) => gap(id, severities[at] ?? 'low'));
    const waiting = tie(null, { id: 'fbi--hsi', a: 'fbi', b: 'hsi', state: 'no partner' });
    const assessment = { roles: ids.map(unfilled), ties: [waiting], gaps };
    const section = statement(reportInput({ assessment }));
    const sentences = told(section);
    expect(sentences).toHaveLength(5);
    expect(sentences[1]).toMatch(
      /^FBI: Reported on May 1, 2026: no one fills this role\. 1 expected tie without a partner\.$/,
    );
    expect(sentences[2]).toMatch(/^Homeland Security Investigations: .+ 1 expected tie without a partner\.$/);
    expect(sentences[3]).toBe('A further 2 gaps of medium or low severity are in the table below.');
    const [labels, ...rows] = tableIn(section, 'gaps') ?? [];
    expect(labels).toEqual(['Gap', 'Severity', 'What is known', 'What to do', 'Points']);
    expect(rows.map((row) => [row[1], row[4]])).toEqual(severities.map((severity) => [severity, 2.5]));
    const one = statement(reportInput({ assessment: { ...assessment, gaps: gaps.slice(0, 3) } }));
    expect(told(one)[3]).toBe('A further 1 gap of medium or low severity is in the table below.');
    const high = statement(
      reportInput({ assessment: { roles: ids.map(unfilled), ties: [], gaps: gaps.slice(0, 2) } }),
    );
    expect(told(high).filter((text) => /further 0|without a partner/.test(text))).toEqual([]);
  });

  it('counts the met ties that hang on one person or one side, of all expected ties', () => {
    const met = (id: string, resilient: boolean, confirmedByBoth: boolean) =>
      tie(null, { id, state: 'met', resilient, confirmedByBoth });
    const of = (...ties: ReturnType<typeof tie>[]) => statement(reportInput({ assessment: { ties } }));
    const section = of(met('a', false, true), met('b', true, false), met('c', false, false), tie(null));
    expect(told(section)).toContain(
      'Of 4 expected ties of all roles, required or not, 3 are met: 2 of these would not survive a staff change, and 2 are not confirmed by both sides.',
    );
    expect(marked(section)).toMatchObject({
      'ties-of-all-met': '3',
      'ties-on-staff': '2',
      'ties-one-sided': '2',
    });
    expect(told(of(met('a', true, false)))).toContain(
      'Of 1 expected tie of all roles, required or not, 1 is met: 0 of these would not survive a staff change, and 1 is not confirmed by both sides.',
    );
    expect(told(of(met('a', true, true)))).toHaveLength(3);
  });
});

it('the summary has four figures, each with what it counts', () => {
  const [block] = headline(reportInput()).blocks;
  expect(block?.kind === 'figures' && block.figures.map(({ value, label }) => `${value}: ${label}`)).toEqual([
    '5 of 12: required roles on record, 2 confirmed',
    '4 of 30: required ties met',
    '3 gaps: reported by a partner, or ended',
    '7 questions: open, and not counted as gaps',
  ]);
});

describe('coverage', () => {
  it('is shown with its parts once enough required roles are confirmed', () => {
    const points = (confirmed: number) => ({ confirmed, recorded: confirmed + 1, possible: confirmed + 2 });
    const parts = { roles: points(20), ties: points(10), resilience: points(3), confirmation: points(1) };
    const summary = { ...SUMMARY, coverageShown: true, parts, score: points(34) };
    const section = coverage(reportInput({ summary }));
    expect(told(section)).toEqual([
      'Coverage is at least 34.0 of 100 points, and at most 36.0 if every open question is resolved favorably.',
    ]);
    expect(marked(section)).toEqual({ confirmed: '34.0', possible: '36.0' });
    expect(tableIn(section, 'coverage')).toEqual([
      ['Part', 'Confirmed', 'On record', 'Possible'],
      ['Roles, of 40', 20, 21, 22],
      ['Ties, of 40', 10, 11, 12],
      ['Ties that survive staff change, of 10', 3, 4, 5],
      ['Ties confirmed by both sides, of 10', 1, 2, 3],
      ['Coverage, of 100', 34, 35, 36],
    ]);
  });

  it('is no number before', () => {
    const section = coverage(reportInput());
    expect(told(section)).toEqual([
      expect.stringMatching(/^2 of 12 required roles confirmed: \d+ more, .*\.$/),
    ]);
    expect(tableIn(section, 'coverage')).toBeUndefined();
  });
});
