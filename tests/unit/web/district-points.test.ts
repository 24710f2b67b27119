import { describe, expect, it } from 'vitest';
import { type District, districtOf } from '../../../web/district/district-data.ts';
import { PARTS, type Part, pointsOf } from '../../../web/district/points.ts';
import type { ApiResponse } from '../../../web/shared/api.ts';
import { assessmentOf, EXAMPLES, MODEL, NO_NETWORK } from './ring-example.ts';

type Summary = ApiResponse<'/districts/:districtId'>;
const NO_SUMMARY = {} as Summary; // the points come from the assessment, the network and the model alone

const districtIn = (example: (typeof EXAMPLES)[number]): District =>
  districtOf(NO_SUMMARY, assessmentOf(example), NO_NETWORK, MODEL);

const sums = (district: District, part: Part) => {
  const rows = pointsOf(district, part);
  const sum = (key: 'confirmed' | 'recorded' | 'possible') =>
    rows.reduce((total, row) => total + row[key], 0);
  return { confirmed: sum('confirmed'), recorded: sum('recorded'), possible: sum('possible') };
};

describe('the lists whose entries make the points', () => {
  it.each(EXAMPLES)('of network $id add up to the parts of its score', (example) => {
    const district = districtIn(example);
    for (const { id: part } of PARTS) {
      const { confirmed, recorded, possible } = sums(district, part);
      expect(confirmed, `${part} confirmed`).toBeCloseTo(Number(example.parts.confirmed[part]), 1);
      expect(recorded, `${part} recorded`).toBeCloseTo(Number(example.parts.recorded[part]), 1);
      // What both sides could still confirm needs the reports of the network, which the examples do not hold.
      if (part !== 'confirmation')
        expect(possible, `${part} possible`).toBeCloseTo(Number(example.parts.possible[part]), 1);
    }
  });

  it('are worth 100 points in all', () => {
    const district = districtIn(EXAMPLES[0] as (typeof EXAMPLES)[number]); // there are examples
    const worth = PARTS.flatMap(({ id }) => pointsOf(district, id)).reduce(
      (total, row) => total + row.worth,
      0,
    );
    expect(worth).toBeCloseTo(100);
  });
});

describe('what both sides of a tie could still confirm', () => {
  const example = EXAMPLES.find(({ id }) => id === '101-4') as (typeof EXAMPLES)[number]; // it is in the file
  const tie = 'usao-coordinator--fbi';

  /** The example with one judged pair of the tie, in a state, in which one side reported a level. */
  const possibleWith = (state: 'unknown' | 'no contact', level: number, possible: string): number => {
    const assessment = assessmentOf(example);
    const ties = assessment.ties.map((row) => (row.id === tie ? { ...row, possible, pairs: 1 } : row));
    const pair = {
      a: 'x',
      b: 'y',
      state,
      evidence: [],
      reports: [{ from: 'x', about: 'y', level, at: '2026-10-01', told: 'office' as const, since: null }],
    };
    const network = { ...NO_NETWORK, ties: [{ id: tie, state, pairs: [pair] }] };
    const district = districtOf(NO_SUMMARY, { ...assessment, ties }, network, MODEL);
    const row = pointsOf(district, 'confirmation').find(({ item }) => item === tie);
    return (row?.possible ?? 0) / (row?.worth ?? 1);
  };

  it('counts while the tie can be met and no one reported that there is none', () => {
    expect(possibleWith('unknown', 1, '1')).toBe(1);
  });

  it('does not count once the only pair has a report of no contact', () => {
    expect(possibleWith('unknown', 0, '1')).toBe(0);
  });

  it('does not count where the tie itself cannot be met', () => {
    expect(possibleWith('no contact', 2, '0')).toBe(0);
  });
});
