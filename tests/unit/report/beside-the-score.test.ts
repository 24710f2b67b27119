import { describe, expect, it } from 'vitest';
import { countiesSection } from '../../../core/report/counties.ts';
import { industriesSection } from '../../../core/report/industries.ts';
import type { ReportInput } from '../../../core/report/input.ts';
import { figuresBeside } from '../../../core/report/method.ts';
import { DAY } from '../model/district.ts';
import { marked, reportInput, tableIn } from './report-input.ts';

const part = (counties: number, people = 0) => ({ counties, people });

describe('counties', () => {
  const county = {
    fips: '39001',
    title: 'Adams County',
    people: 27477,
    ruralCode: 6,
    covers: null,
    offices: [],
  };
  const reach: ReportInput['reach'] = {
    ...{ headline: 'Shelters reach 2 of 3 counties.', hasMap: false },
    roles: [
      {
        ...{ id: 'shelter', name: 'Shelters', all: part(3, 1000) },
        byState: { contact: part(9), covered: part(8), 'not asked': part(4), 'no one': part(5) },
        byCovers: { county: part(2, 250), district: part(1, 100) },
      },
    ],
    counties: [
      { ...county, state: 'no one', nearest: { title: 'Brown County', miles: 31 } },
      {
        ...{ ...county, state: 'covered', covers: 'county', nearest: null, ruralCode: null },
        offices: ['A', 'B', 'C', 'D'].map((name) => ({ name, covers: 'county' })),
      },
      {
        ...{ ...county, state: 'covered', covers: 'district', nearest: null },
        offices: [{ name: 'E', covers: 'district' }],
      },
    ],
  };
  const section = countiesSection(reportInput({ reach }));

  it('have for each role how much it reaches, and how much is only assumed or not asked', () => {
    expect(marked(section)).toEqual({ reach: 'Shelters reach 2 of 3 counties.' });
    expect(tableIn(section, 'reach')).toEqual([
      ['Role', 'Said to be covered', 'People there', 'Only through the district', 'Not asked', 'No one'],
      ['Shelters', 2, '25%', 1, 4, 5],
    ]);
  });

  it('have by name who is said to cover them, and where no one does the nearest that is covered', () => {
    const [labels, none, many, district] = tableIn(section, 'counties') ?? [];
    expect(labels?.slice(3)).toEqual([
      ...['Service providers', 'By whom', 'Said to cover it, by name', 'Nearest that is covered'],
    ]);
    expect(none?.slice(0, 2)).toEqual(['Adams County', 27477]);
    expect(none?.slice(3)).toEqual(['No one', null, null, 'Brown County, 31 miles']);
    expect(many?.slice(2)).toEqual([
      ...['rural class not known', 'No contact on file', 'Said to cover it', 'A, B and 2 more', null],
    ]);
    expect(district?.slice(4, 6)).toEqual(['Only through the district', null]);
  });

  it('have a map where there is one', () => {
    const pictures = ({ blocks }: typeof section) => blocks.filter(({ kind }) => kind === 'picture');
    expect(pictures(section)).toEqual([]);
    const [picture] = pictures(countiesSection(reportInput({ reach: { ...reach, hasMap: true } })));
    expect(picture).toMatchObject({ name: 'counties', alt: expect.stringMatching(/\S/) });
  });
});

it('industries have their weight, their inspectors and how those are linked with each side', () => {
  const section = industriesSection(
    reportInput({
      industries: {
        headline: 'One industry is major here.',
        industries: [
          {
            ...{
              id: 'farms',
              name: 'Farms',
              weight: 'of weight',
              weightKnown: 'Known',
              source: 'S',
              readOn: DAY,
            },
            links: [{ link: 'linked' }, { link: 'not asked' }, { link: 'not asked' }],
          },
        ],
        inspectors: [
          {
            ...{
              role: 'dol-whd',
              name: 'Wage and Hour',
              offices: ['A', 'B', 'C', 'D'].map((name) => ({ name })),
            },
            sides: [
              { side: 'services', link: 'no link' },
              { side: 'coordinator', link: 'linked' },
            ],
          },
          {
            ...{ role: 'osha', name: 'Safety', offices: [] },
            sides: [{ side: 'police', link: 'to confirm' }],
          },
        ],
      },
    }),
  );
  expect(marked(section)).toEqual({ industries: 'One industry is major here.' });
  expect(tableIn(section, 'industries')).toEqual([
    ['Industry', 'Size', 'What is published', 'Inspectors', 'Source', 'Read on'],
    ['Farms', 'major here', 'Known', '1 linked, 2 not asked', 'S', DAY],
  ]);
  expect(tableIn(section, 'inspectors')).toEqual([
    ['Inspector', 'On record', 'With the coordinator', 'With police', 'With services'],
    ['Wage and Hour', 'A, B and 2 more', 'linked', null, 'no link'],
    ['Safety', null, null, 'on record, to confirm', null],
  ]);
});

it('published figures have a section where there are any, each with its caveat and source', () => {
  expect(figuresBeside(reportInput())).toEqual([]);
  const figure = {
    scope: 'Ohio',
    measure: 'Calls',
    year: '2024',
    value: 300,
    unit: 'calls',
    source: 'S',
    note: 'N',
  };
  const [section] = figuresBeside(reportInput({ statistics: [figure] }));
  expect(section && tableIn(section, 'figures')).toEqual([
    ['What was counted', 'Area', 'Year', 'Figure', 'Unit', 'Caveat', 'Source'],
    ['Calls', 'Ohio', '2024', 300, 'calls', 'N', 'S'],
  ]);
});
