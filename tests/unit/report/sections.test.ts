import { describe, expect, it } from 'vitest';
import { fundingSection } from '../../../core/report/funding.ts';
import type { ReportInput } from '../../../core/report/input.ts';
import { method } from '../../../core/report/method.ts';
import { network } from '../../../core/report/network.ts';
import { requirementsSection } from '../../../core/report/requirements.ts';
import type { Requirement } from '../../../core/report/shape.ts';
import { DAY, daysAgo } from '../model/district.ts';
import { PROFILE, reportedPiece, reportInput, tableIn, told } from './report-input.ts';

describe('the method', () => {
  const lines = (when: Partial<ReportInput['when']> = {}) => {
    const input = reportInput();
    const section = method({ ...input, when: { ...input.when, ...when } }, 'GET /api/again');
    return new Map((tableIn(section, 'method') ?? []).map(([what, says]) => [what, String(says)]));
  };

  it('says its dates, its revision and the request that makes it again', () => {
    const found = lines();
    expect(found.get('As of')).toMatch(/^June 30, 2026: /);
    expect(found.get('Known on')).toMatch(/^July 1, 2026: /);
    expect(found.get('Revision')).toBe('1,234');
    expect(found.get('Public record')).toBe('Edition of May 1, 2026');
    expect(found.get('To reproduce it')).toMatch(/^GET \/api\/again, /);
    expect(found.get('Persons')).toBe('Names of persons are not in this report.');
    expect(found.get('What')).toBe('Says');
  });

  it('warns of sample data, and only of those', () => {
    expect(lines().has('Data')).toBe(false);
    expect(lines({ sample: true }).get('Data')).toContain('SAMPLE DATA, not for submission');
  });

  it('lists the evidence with its sources', () => {
    const evidence = [
      reportedPiece({
        seen: daysAgo(3),
        readOn: daysAgo(2),
        sourceUrl: 'https://example.org',
        status: 'aging',
      }),
    ];
    expect(tableIn(method(reportInput({ evidence }), ''), 'sources')).toEqual([
      ['Evidence', 'Kind', 'Most recent day', 'Status', 'Source', 'Grade', 'Read on', 'Address'],
      [
        ...['Memorandum', 'memorandum', daysAgo(3), 'aging', 'Sample source', 'Entered here'],
        ...[daysAgo(2), 'https://example.org'],
      ],
    ]);
  });
});

it('the ring is described in words, with which ties it leaves out', () => {
  const captionOf = (ringLeavesOut: string) => {
    const [picture] = network(reportInput({ ringLeavesOut })).blocks;
    return picture?.kind === 'picture' ? [picture.name, picture.alt, picture.caption] : [];
  };
  const said =
    'Roles and the ties expected between them. The table of partners has the same content in words.';
  expect(captionOf('')).toEqual(['ring', 'A ring.', said]);
  expect(captionOf('Two are left out.')[2]).toBe(`${said} Two are left out.`);
});

it('requirements are counted by outcome, and each has its source or says that nothing was read', () => {
  const requirement = (id: string, more: Partial<Requirement>): Requirement => ({
    ...{ id, text: `Asks ${id}`, outcome: 'met', evidence: `Shows ${id}`, source: 'S', sourceUrl: null },
    ...{ readOn: DAY, grade: 'official', note: null, ...more },
  });
  const section = requirementsSection(PROFILE, [
    requirement('a', { note: 'Page 3', sourceUrl: 'https://example.org' }),
    requirement('b', { outcome: 'not known', grade: 'general' }),
    requirement('c', { outcome: 'unmet' }),
    requirement('d', {}),
  ]);
  expect(section.heading).toBe('Requirements: Sample profile');
  expect(told(section)).toEqual([
    'What a sample funder asks for.',
    '2 of 4 are met, 1 unmet. Anything that no one has said is not known, never unmet.',
  ]);
  expect(tableIn(section, 'requirements')?.slice(0, 3)).toEqual([
    ['Requirement', 'Outcome', 'Evidence'],
    ['Asks a', 'met', 'Shows a'],
    ['Asks b', 'not known', 'Shows b'],
  ]);
  expect(tableIn(section, 'requirement-sources')?.slice(0, 3)).toEqual([
    ['Requirement', 'Source', 'Grade', 'Read on', 'Address'],
    ['Asks a', 'S. Page 3', 'Published by an agency', DAY, 'https://example.org'],
    ['Asks b', 'S', 'General knowledge, no published source', null, null],
  ]);
});

it('a funding plan lists what is picked and what all of it would bring together', () => {
  expect(fundingSection(reportInput())).toEqual([]);
  const cover = { confirmed: 10, recorded: 12, possible: 20, shown: true };
  const choice = { items: ['shelter'], severity: null, title: 'T', known: 'K', gain: 2.5, picked: true };
  const stays = { items: [], title: '', action: '', gain: 0, isNew: false };
  const plan: NonNullable<ReportInput['funding']>['plan'] = {
    ...{
      text: 'It would add points.',
      caution: 'Points alone do not add up.',
      picked: [],
      settled: [],
      waiting: [],
    },
    choices: [
      { ...choice, list: 'gap', action: 'Recruit a shelter' },
      { ...choice, list: 'question', action: 'Not picked', picked: false },
      { ...choice, list: 'opens', action: 'Ask the FBI', gain: 1 },
    ],
    coverage: { before: { ...cover, shown: false }, after: { ...cover, confirmed: 14.5, possible: 24 } },
    ...{ roles: { before: 1, after: 2, all: 9 }, ties: { before: 3, after: 5, all: 58 }, gained: [] },
    counties: { all: 40, gained: 2, byRole: [{ role: 'shelter', name: 'Shelter', before: 4, after: 6 }] },
    requirements: { before: 0, after: 1, all: 7, profile: { id: 'p', name: 'P' }, gained: [] },
    stays: [
      { ...stays, list: 'gap' },
      { ...stays, list: 'question' },
      { ...stays, list: 'question' },
    ],
  };
  const [section] = fundingSection(reportInput({ funding: { items: ['shelter', 'fbi'], plan } }));
  expect(section && told(section)).toEqual([
    'It would add points.',
    'Points alone do not add up.',
    expect.stringMatching(
      / after June 30, 2026: GET \/api\/districts\/ohnd\/funding-plan\?items=shelter,fbi$/,
    ),
  ]);
  expect(section && tableIn(section, 'funding-items')).toEqual([
    ['Item', 'Kind', 'Points alone'],
    ['Recruit a shelter', 'gap', 2.5],
    ['Ask the FBI', 'opens with a picked role', 1],
  ]);
  expect(section && tableIn(section, 'funding-gains')).toEqual([
    ['Measure', 'Today', 'With the plan'],
    ['Confirmed coverage, of 100 points', 'not shown yet', '14.5'],
    ['Possible coverage, of 100 points', 'not shown yet', '24.0'],
    ['Roles confirmed', '1 of 9', '2 of 9'],
    ['Expected ties of all roles met, in the ring or not', '3 of 58', '5 of 58'],
    ['Requirements met', '0 of 7', '1 of 7'],
    ['Stays open', '–', '1 gap, 2 questions'],
    ['Counties with the role: Shelter', '4 of 40', '6 of 40'],
  ]);
});
