import { describe, expect, it } from 'vitest';
import { type AskedDistrict, matchOf } from '../../../core/filter/match.ts';
import { parseWhere } from '../../../core/filter/where.ts';
import type { RoleState } from '../../../core/model/assessment.ts';
import { model } from '../model/district.ts';

const NOTHING: AskedDistrict = {
  asOf: '2026-11-29',
  roles: {},
  ties: {},
  trained: {},
  leads: new Set(),
};
const asked = (text: string, changes: Partial<AskedDistrict>) =>
  matchOf(parseWhere(text, model), { ...NOTHING, ...changes });
const proofOf = (text: string, changes: Partial<AskedDistrict>) => asked(text, changes)?.proof;

describe('a filter asks of a district', () => {
  it('which role it lacks: proven where vacant or unfilled, unknown where nothing decides it, not where it is there or does not apply', () => {
    const of = (state: 'vacant' | 'unfilled' | 'unknown' | 'on record' | 'confirmed') =>
      proofOf('lacks:osha', { roles: { osha: state } });
    expect([of('vacant'), of('unfilled'), of('unknown')]).toEqual(['proven', 'proven', 'unknown']);
    expect([of('on record'), of('confirmed')]).toEqual([undefined, undefined]);
    expect(asked('lacks:osha', {})).toBe(null);
  });

  it('which tie is not met: proven missing, to be confirmed, or unknown; not one that is not expected there', () => {
    const of = (state: AskedDistrict['ties'][string]) =>
      proofOf('lacks:fbi--hsi', { ties: { 'fbi--hsi': state } });
    for (const state of ['no contact', 'below expected', 'ended', 'no partner'] as const)
      expect(of(state)).toBe('proven');
    for (const state of ['on record', 'reported', 'partly on record'] as const)
      expect(of(state)).toBe('to confirm');
    expect(of('unknown')).toBe('unknown');
    expect(of('met')).toBe(undefined);
    expect(asked('lacks:fbi--hsi', {})).toBe(null);
  });

  it('for all that is joined by a comma, as sure as the least sure of it', () => {
    const roles = { osha: 'unfilled', eeoc: 'unknown', fbi: 'confirmed' } as const;
    expect(proofOf('lacks:osha,lacks:eeoc', { roles })).toBe('unknown');
    expect(asked('lacks:osha,lacks:fbi', { roles })).toBe(null);
    expect(asked('lacks:osha,lacks:eeoc', { roles })?.lacks.map(({ id, state }) => [id, state])).toEqual([
      ['osha', 'unfilled'],
      ['eeoc', 'unknown'],
    ]);
  });

  it('for one of what is joined by a bar, as sure as the surest of it', () => {
    const roles = { osha: 'unfilled', eeoc: 'unknown', fbi: 'confirmed' } as const;
    expect(proofOf('lacks:osha|eeoc|fbi', { roles })).toBe('proven');
    expect(asked('lacks:fbi|dss', { roles })).toBe(null);
  });

  it('for a partner that is there without the tie', () => {
    const ties = { 'fbi--hsi': 'no contact' } as const;
    const text = 'has:fbi,lacks:fbi--hsi';
    expect(proofOf(text, { ties, roles: { fbi: 'on record' } })).toBe('proven');
    expect(asked(text, { ties, roles: { fbi: 'unknown' } })).toBe(null);
    expect(asked('has:fbi--hsi', { ties: { 'fbi--hsi': 'met' } })).toEqual({ proof: null, lacks: [] });
  });

  it('in one state alone, and of one sureness alone', () => {
    const roles = { osha: 'unfilled' } as const;
    expect(proofOf('lacks:osha!unfilled', { roles })).toBe('proven');
    expect(asked('lacks:osha!vacant', { roles })).toBe(null);
    expect(asked('has:osha!confirmed', { roles: { osha: 'on record' } })).toBe(null);
    expect(proofOf('lacks:osha,only:proven', { roles })).toBe('proven');
    expect(asked('lacks:osha,only:unknown', { roles })).toBe(null);
  });

  it('for no training within two years: proven where an older one is on record, unknown where none is', () => {
    const roles = { fbi: 'on record', hsi: 'on record' } as const;
    const since = (day: string) => ({ roles, trained: { fbi: day } });
    expect(asked('untrained:fbi', since('2024-11-29'))).toBe(null);
    expect(asked('untrained:fbi', since('2024-11-28'))).toMatchObject({
      proof: 'proven',
      lacks: [{ verb: 'untrained', id: 'fbi', day: '2024-11-28' }],
    });
    expect(proofOf('untrained:hsi', since('2024-11-29'))).toBe('unknown');
    expect(asked('untrained:any', since('2024-11-29'))).toBe(null);
    expect(proofOf('untrained:any', since('2020-01-01'))).toBe('proven');
    expect(asked('untrained:fbi!never', since('2020-01-01'))).toBe(null);
    expect(proofOf('untrained:any!never', { roles })).toBe('unknown');
    expect(asked('untrained:osha', { roles })).toBe(null);
  });

  it('for a lead, which is no lack, and counts only while its role is unknown', () => {
    const of = (state: RoleState) => asked('lead:osha', { leads: new Set(['osha']), roles: { osha: state } });
    expect(of('unknown')).toEqual({ proof: null, lacks: [] });
    for (const state of ['on record', 'confirmed', 'unfilled'] as const) expect(of(state)).toBe(null);
    expect(asked('lead:osha', { roles: { osha: 'unknown' } })).toBe(null);
  });
});
