import { describe, expect, it } from 'vitest';
import {
  countiesTrained,
  organizationsTrained,
  rolesTrained,
  type TrainedDistrict,
} from '../../../core/trainings/last-trained.ts';
import { heldOn, peopleIn, type TrainingRow, trainingsBy } from '../../../core/trainings/trainings.ts';
import { trainedClass, trainedInWords } from '../../../core/words/trainings.ts';
import * as row from '../../facts.ts';
import { holder, job } from '../model/district.ts';

const DAY = '2026-11-25';
const training = (
  id: string,
  since: string | null,
  parties: TrainingRow['parties'],
  more: Partial<TrainingRow> = {},
): TrainingRow => ({ id, since, until: null, activityDates: [], parties, ...more });
const attends = (organizationId: string, role: string | null = null) =>
  row.party('t', organizationId, { role });

/** The police were trained twice, the shelter once, the state inspectors held it; no one fills the role of the health clinic. */
const DISTRICT: TrainedDistrict = {
  asOf: DAY,
  officeId: 'usao',
  trainings: [
    training('spring', '2025-03-10', [
      row.party('t', 'inspectors', { host: true }),
      row.party('t', 'teachers', { trainer: true, people: 2 }),
      ...['police', 'shelter', 'usao', 'former'].map((id) => attends(id)),
    ]),
    training('fall', '2026-10-01', [attends('police', 'lead-police')]),
  ],
  roles: [
    { role: 'usao-coordinator', state: 'confirmed', organizations: ['usao'] },
    { role: 'usao-victim-witness', state: 'confirmed', organizations: ['usao'] },
    { role: 'lead-police', state: 'confirmed', organizations: ['police', 'sheriff'] },
    { role: 'legal-services', state: 'on record', organizations: ['police'] },
    { role: 'state-labor', state: 'on record', organizations: ['inspectors'] },
    { role: 'shelter', state: 'confirmed', organizations: ['shelter'] },
    { role: 'victim-services', state: 'confirmed', organizations: ['teachers'] },
    { role: 'health', state: 'unknown', organizations: [] },
  ],
  snapshot: { holders: [], employment: [] },
};

describe('a training', () => {
  it('is visible once it has begun, the newest first, and last of all where no day is known', () => {
    const rows = [
      training('undated', null, []),
      training('to come', '2026-12-01', []),
      training('old', '2024-01-01', []),
      training('again', null, [], { activityDates: ['2026-02-01'] }),
    ];
    expect(trainingsBy(rows, DAY).map(({ id }) => id)).toEqual(['again', 'old', 'undated']);
  });

  it('was held on its last day by then, or on the newest day on which it was held again', () => {
    const days = { until: '2026-03-13' };
    expect(heldOn(training('t', '2026-03-10', [], days), DAY)).toBe('2026-03-12');
    expect(heldOn(training('t', '2026-03-10', [], days), '2026-03-11')).toBe('2026-03-11');
    expect(
      heldOn(training('t', '2026-03-10', [], { activityDates: ['2026-05-01', '2027-01-01'] }), DAY),
    ).toBe('2026-05-01');
    expect(heldOn(training('t', null, []), DAY)).toBeNull();
  });

  it('counts people where someone counted them, and says so where no one did', () => {
    expect(
      peopleIn([row.party('t', 'a', { people: 3 }), row.party('t', 'b'), row.party('t', 'c', { people: 4 })]),
    ).toBe(7);
    expect(peopleIn([row.party('t', 'b')])).toBeNull();
  });
});

describe('a role', () => {
  const found = rolesTrained(DISTRICT);
  const last = (role: string) => found.find((one) => one.role === role)?.lastTrained;

  it('was last trained when one of those who fill it last attended, in this role or in whichever', () => {
    expect(last('lead-police')).toBe('2026-10-01');
    expect(last('legal-services')).toBe('2025-03-10');
    expect(last('shelter')).toBe('2025-03-10');
  });

  it('is not trained by holding or teaching one, unless people are counted who attended', () => {
    expect(last('state-labor')).toBeNull();
    expect(last('victim-services')).toBe('2025-03-10');
  });

  it('of the office is that of its coordinator where the training names none', () => {
    expect([last('usao-coordinator'), last('usao-victim-witness')]).toEqual(['2025-03-10', null]);
  });

  it('says of each organization when it was', () => {
    expect(found.find(({ role }) => role === 'lead-police')?.organizations).toEqual([
      { organizationId: 'police', lastTrained: '2026-10-01' },
      { organizationId: 'sheriff', lastTrained: null },
    ]);
  });

  it('that no one is known to fill is not asked about, and never “never”', () => {
    expect(found.find(({ role }) => role === 'health')).toMatchObject({
      organizations: [],
      lastTrained: null,
    });
    expect([trainedInWords(null, false, 'unknown'), trainedInWords(null, false, 'unfilled')]).toEqual([
      'not asked',
      'unfilled',
    ]);
    expect([trainedInWords(null, true), trainedInWords(1, true)]).toEqual(['none on record', '1 month']);
  });

  it('is lately trained for a year, and long ago after two', () => {
    expect([0, 12, 13, 18, 19, 24, 25, null].map((months) => trainedClass(months, true))).toEqual([
      ...[1, 1, 2, 2, 3, 3, 4, 5],
    ]);
    expect(trainedClass(3, false)).toBe(0);
  });
});

describe('staff who came since', () => {
  const turnover = (snapshot: TrainedDistrict['snapshot']) => {
    const of = organizationsTrained({ ...DISTRICT, snapshot }).find(
      ({ organizationId }) => organizationId === 'shelter',
    );
    return [of?.came, of?.left];
  };

  it('are those whose job or role there began after the training, and who are still there', () => {
    expect(
      turnover({
        employment: [
          job('new', 'shelter', '2025-03-11', null),
          job('there', 'shelter', '2025-03-10', null),
          job('elsewhere', 'police', '2026-01-01', null),
          job('came and went', 'shelter', '2025-06-01', '2025-09-01'),
          job('not known', 'shelter', null, null),
        ],
        holders: [
          holder('shelter', 'shelter', 'by role', { since: '2026-01-01' }),
          holder('shelter', 'shelter', 'there', { since: '2026-05-01' }),
        ],
      }),
    ).toEqual([2, 0]);
  });

  it('stand beside those who were there and left', () => {
    const employment = [
      job('left', 'shelter', '2020-01-01', '2026-02-01'),
      job('left before', 'shelter', null, '2025-03-10'),
      job('will leave', 'shelter', null, '2027-01-01'),
    ];
    expect(turnover({ employment, holders: [] })).toEqual([0, 1]);
  });

  it('are none where it was never trained', () => {
    const snapshot = { employment: [job('new', 'sheriff', '2026-01-01', null)], holders: [] };
    expect(organizationsTrained({ ...DISTRICT, snapshot })).toContainEqual({
      ...{ organizationId: 'sheriff', lastTrained: null, roles: ['lead-police'], came: 0, left: 0 },
    });
  });
});

it('a county is as lately trained as the organizations that are said to cover it; others cover the whole district', () => {
  const coverage = [
    { organizationId: 'police', fips: '39035' },
    { organizationId: 'shelter', fips: '39035' },
    { organizationId: 'sheriff', fips: '39095' },
  ];
  expect(countiesTrained(organizationsTrained(DISTRICT), ['39035', '39095', '39155'], coverage)).toEqual({
    counties: [
      { fips: '39035', organizations: ['police', 'shelter'], lastTrained: '2026-10-01' },
      { fips: '39095', organizations: ['sheriff'], lastTrained: null },
      { fips: '39155', organizations: [], lastTrained: null },
    ],
    wholeDistrict: { organizations: ['inspectors', 'teachers', 'usao'], lastTrained: '2025-03-10' },
  });
});
