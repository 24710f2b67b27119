import { describe, expect, it } from 'vitest';
import { type DistrictStates, metWith } from '../../../core/practices/met.ts';

const DAY = '2026-11-24';
const practice = { districtId: 'origin', mends: ['fbi', 'fbi--hsi'] };
const district = (districtId: string, isMet: boolean): DistrictStates => ({
  ...{ districtId, roles: { fbi: 'confirmed' }, ties: { 'fbi--hsi': isMet ? 'met' : 'ended' } },
});
const used = (districtId: string, since: string | null = '2025-11-24', until: string | null = null) => ({
  ...{ districtId, since, until },
});
const FIVE = ['a', 'b', 'c', 'd', 'e'];

describe('how often what a practice mends is met', () => {
  it('is told of those that have used it for a year, beside those that never did', () => {
    const districts = [
      ...FIVE.map((id) => district(id, id !== 'a')),
      ...['x', 'y', 'z'].map((id) => district(id, id === 'x')),
    ];
    expect(
      metWith(
        practice,
        FIVE.map((id) => used(id)),
        districts,
        DAY,
      ),
    ).toEqual({
      adopted: { met: 4, of: 5 },
      others: { met: 1, of: 3 },
    });
  });

  it('is not told of fewer than five districts, which one could sway', () => {
    const districts = FIVE.map((id) => district(id, true));
    const four = FIVE.slice(1).map((id) => used(id));
    expect(metWith(practice, four, districts, DAY).adopted).toBeNull();
  });

  it('leaves out who used it for less than a year, gave it up, began it, or where none of it is expected', () => {
    const districts = [
      ...['origin', 'late', 'former', 'undated'].map((id) => district(id, true)),
      { districtId: 'away', roles: {}, ties: {} },
      district('x', false),
    ];
    const uses = [
      used('late', '2025-11-25'),
      used('former', '2024-01-01', '2025-06-01'),
      used('undated', null),
    ];
    expect(metWith(practice, uses, districts, DAY)).toEqual({ adopted: null, others: { met: 0, of: 1 } });
  });

  it('counts a district only where all of it is on record or met', () => {
    const states = { districtId: 'x', ties: { 'fbi--hsi': 'met' } } as const;
    const met = (fbi: 'vacant' | 'on record') =>
      metWith(practice, [], [{ ...states, roles: { fbi } }], DAY).others.met;
    expect([met('vacant'), met('on record')]).toEqual([0, 1]);
  });

  it('does not count as lacking what is not expected in a district', () => {
    const states = { districtId: 'x', roles: {}, ties: { 'fbi--hsi': 'met' } } as const;
    expect(metWith(practice, [], [states], DAY).others).toEqual({ met: 1, of: 1 });
  });

  it('counts a use of exactly a year, and one that ends tomorrow, but not one that ends today', () => {
    const districts = FIVE.map((id) => district(id, true));
    const adopted = (until: string | null, since = '2025-11-24') =>
      metWith(
        practice,
        FIVE.map((id) => used(id, since, until)),
        districts,
        DAY,
      ).adopted;
    expect(adopted(null)).toEqual({ met: 5, of: 5 });
    expect(adopted('2026-11-25')).toEqual({ met: 5, of: 5 });
    expect(adopted(DAY)).toBeNull();
    expect(adopted(null, '2025-11-25')).toBeNull();
  });
});
