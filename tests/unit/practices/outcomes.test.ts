import { describe, expect, it } from 'vitest';
import { outcomesToAsk } from '../../../core/practices/outcomes.ts';

const DAY = '2026-11-24';
const practices = [
  { id: 'visit', districtId: 'med' },
  { id: 'own', districtId: 'ohnd' },
];
const use = (since: string | null, more = {}) => ({
  ...{ id: `used-${since}`, districtId: 'ohnd', practiceId: 'visit', since, until: null, outcome: null },
  ...more,
});
const asked = (adoptions: ReturnType<typeof use>[], within = 0) =>
  outcomesToAsk('ohnd', { practices, adoptions }, DAY, within).map(({ on, adoption }) => [on, adoption.id]);

describe('what became of a practice', () => {
  it('is asked from six months after it was adopted on, and not a day before', () => {
    expect(asked([use('2026-05-24')])).toEqual([[DAY, 'used-2026-05-24']]);
    expect(asked([use('2026-05-25')])).toEqual([]);
    expect(asked([use('2026-05-25')], 1)).toEqual([['2026-11-25', 'used-2026-05-25']]);
  });

  it('is asked until someone has said so, the longest due first, also where it was given up', () => {
    expect(asked([use('2026-01-05'), use('2024-03-01', { until: '2025-01-01' })])).toEqual([
      ['2024-09-01', 'used-2024-03-01'],
      ['2026-07-05', 'used-2026-01-05'],
    ]);
    expect(asked([use('2026-01-05', { outcome: 'Still in use' })])).toEqual([]);
  });

  it('is asked of who adopted it, not of where it started, and by a day of adoption alone', () => {
    expect(asked([use('2026-01-05', { practiceId: 'own' })])).toEqual([]);
    expect(asked([use('2026-01-05', { districtId: 'ohsd' })])).toEqual([]);
    expect(asked([use('2026-01-05', { practiceId: 'withdrawn' })])).toEqual([]);
    expect(asked([use(null)])).toEqual([]);
  });

  it('is not asked on a day on which the practice was not yet adopted', () => {
    const later = use('2026-12-01');
    expect(outcomesToAsk('ohnd', { practices, adoptions: [later] }, DAY, 365)).toEqual([]);
  });
});
