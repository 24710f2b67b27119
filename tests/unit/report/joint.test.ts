import { describe, expect, it } from 'vitest';
import type { Gap } from '../../../core/model/assessment.ts';
import { fraction } from '../../../core/model/fraction.ts';
import type { ReportInput } from '../../../core/report/input.ts';
import { jointRequirementsSection, judgeJointly } from '../../../core/report/joint/joint-requirements.ts';
import { sharedOffices, sharedOfficesSection } from '../../../core/report/joint/shared-offices.ts';
import { lacksTable, summarySection, triadSection } from '../../../core/report/joint/side-by-side.ts';
import { Profile } from '../../../core/report/profile.ts';
import { DAY } from '../model/district.ts';
import { role, tie } from '../words/names.ts';
import { reportInput, SOUTH, SUMMARY, tableIn, told } from './report-input.ts';

type More = Parameters<typeof reportInput>[0];
const both = (north: More = {}, south: More = {}): [ReportInput, ReportInput] => [
  reportInput(north),
  reportInput({ officeId: 'usao-south', ...south, place: SOUTH }),
];

describe('side by side', () => {
  it('are the figures of each, summed nowhere, with coverage where enough is confirmed', () => {
    const points = { confirmed: 41.5, recorded: 50, possible: 78 };
    const inputs = both({ summary: { ...SUMMARY, coverageShown: true, score: points } });
    const section = summarySection(inputs, 1, []);
    const [figures] = section.blocks;
    expect(figures?.kind === 'figures' && figures.figures.map(({ value }) => value)).toEqual([
      ...['2 districts', '1 organization', '0 of 0'],
    ]);
    expect(tableIn(section, 'summary')).toEqual([
      [
        ...['District', 'Required roles on record', 'Required roles confirmed', 'Required ties met'],
        ...['Gaps', 'Questions', 'Coverage, of 100'],
      ],
      ['N.D. Ohio', '5 of 12', 2, '4 of 30', 3, 7, '41.5 to 78.0'],
      ['S.D. Ohio', '5 of 12', 2, '4 of 30', 3, 7, 'not shown before more roles are confirmed'],
    ]);
  });

  it('is what one lacks and how it is in the other, in the order of the model', () => {
    const gap = (item: string): Gap => ({
      ...{ items: [item], severity: 'high', gain: fraction(1), verb: 'recruit', cause: null },
    });
    const of = (state: 'unfilled' | 'confirmed', gaps: Gap[]) => ({
      assessment: { roles: [role({ role: 'fbi', state }), role({ role: 'shelter', state })], gaps },
    });
    expect(lacksTable(both())).toEqual([]);
    const [alone] = lacksTable(both({}, of('unfilled', [gap('fbi')])));
    expect(alone?.rows).toEqual([['FBI', 'Does not apply', 'Gap, high: unfilled']]);
    const [table] = lacksTable(both(of('confirmed', []), of('unfilled', [gap('shelter'), gap('fbi')])));
    expect(table?.columns.map(({ label }) => label)).toEqual(['Role or tie', 'N.D. Ohio', 'S.D. Ohio']);
    expect(table?.rows).toEqual([
      ['FBI', 'Confirmed', 'Gap, high: unfilled'],
      [expect.any(String), 'Confirmed', 'Gap, high: unfilled'],
    ]);
  });

  it('are the three ties of each', () => {
    const of = (state: 'met' | 'unknown') => ({
      assessment: { ties: [tie(null, { id: 'fbi--hsi', a: 'fbi', b: 'hsi', state })] },
      summary: { ...SUMMARY, triadTies: { 'fbi--hsi': state } },
    });
    const section = triadSection(both(of('met'), of('unknown')));
    expect(tableIn(section, 'triad')?.slice(1)).toEqual([[expect.stringContaining(' – '), 'Met', 'Unknown']]);
    expect(told(section).map((said) => said.slice(0, 10))).toEqual(['N.D. Ohio:', 'S.D. Ohio:']);
  });
});

describe('offices of several districts', () => {
  const of = (...organizations: string[]) => ({
    assessment: {
      roles: [role({ role: 'fbi', state: 'confirmed', organizations, confirmedBy: new Set(['field']) })],
    },
  });

  it('are those with a role in two or more, those in most districts first', () => {
    const third = reportInput({ ...of('a', 'z'), place: { ...SOUTH, id: 'ohxd' } });
    const inputs = [...both(of('a', 'field', 'z', 'one'), of('z', 'field')), third];
    expect(sharedOffices(inputs)).toEqual(['z', 'a', 'field']);
  });

  it('are listed with their roles in each', () => {
    const section = sharedOfficesSection(both(of('field', 'desk'), of('desk', 'field')));
    expect(told(section)[0]).toMatch(/^2 organizations have a role in several of these districts\./);
    expect(tableIn(section, 'shared-offices')?.slice(1)).toEqual([
      ['Org desk', ...[1, 2].map(() => expect.stringMatching(/: on record, not confirmed$/))],
      ['Org field', ...[1, 2].map(() => expect.stringMatching(/: confirmed$/))],
    ]);
    const roles = ['fbi', 'hsi'].map((id) => role({ role: id, organizations: ['field'] }));
    const twice = sharedOfficesSection(both({ assessment: { roles } }, of('field')));
    expect(tableIn(twice, 'shared-offices')?.[1]?.[1]).toMatch(/: on record, not confirmed; .+: on record/);
    const one = sharedOfficesSection(both(of('field'), of('field', 'other')));
    expect(told(one)[0]).toMatch(/^1 organization has a role /);
  });

  it('are said to be none where there are none', () => {
    const section = sharedOfficesSection(both(of('a'), of('b')));
    expect(told(section)).toEqual(['No organization on record has a role in several of these districts.']);
    expect(tableIn(section, 'shared-offices')).toBeUndefined();
  });
});

describe('requirements of several districts', () => {
  const requirement = (id: string, jointly: string) => ({
    ...{ id, text: `Asks ${id}`, test: { kind: 'roles', roles: ['fbi'] }, source: 'S', sourceUrl: null },
    ...{ sourceDate: null, readOn: DAY, grade: 'official', jointly },
  });
  const profile = Profile.parse({
    ...{ id: 'p', name: 'P', about: 'About' },
    requirements: [requirement('any', 'any'), requirement('each', 'each')],
  });
  const of = (state: 'confirmed' | 'unfilled' | 'unknown') => ({
    ...{ profile, assessment: { roles: [role({ role: 'fbi', state })] } },
  });

  it('are met by any of them, or by each, as is asked, and say by which', () => {
    const inputs = both(of('confirmed'), of('unfilled'));
    const judged = judgeJointly(inputs);
    expect(judged.map(({ outcome, evidence }) => [outcome, evidence])).toEqual([
      ['met', 'Met by N.D. Ohio. Unmet in S.D. Ohio.'],
      ['unmet', 'Met by N.D. Ohio. Unmet in S.D. Ohio.'],
    ]);
    expect(judgeJointly(both(of('unknown'), of('unknown')))[0]?.evidence).toBe(
      'Not known in N.D. Ohio and S.D. Ohio.',
    );
    expect(judgeJointly(both({ profile }, { profile }))[0]?.evidence).toMatch(/^Does not apply in /);
    const section = jointRequirementsSection(inputs, judged);
    const [figures] = summarySection(inputs, 2, judged).blocks;
    expect(figures?.kind === 'figures' && figures.figures.map(({ value }) => value).slice(1)).toEqual([
      ...['2 organizations', '1 of 2'],
    ]);
    expect(told(section)[1]).toBe(
      'Together the districts meet 1 of 2, and 1 are unmet. Anything that no one has said is not known, never unmet.',
    );
    expect(
      tableIn(section, 'requirements')
        ?.slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['Asks any', 'Any of the districts', 'met'],
      ['Asks each', 'Each district', 'unmet'],
    ]);
    expect(
      tableIn(section, 'requirements-by-district')
        ?.slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ...['any', 'each'].flatMap((id) => [
        [`Asks ${id}`, 'N.D. Ohio', 'met'],
        [`Asks ${id}`, 'S.D. Ohio', 'unmet'],
      ]),
    ]);
    expect(tableIn(section, 'requirement-sources')).toHaveLength(3);
  });
});
