import { describe, expect, it } from 'vitest';
import type { Ring, RingRole, RingTie } from '../../../core/drawing/ring-data.ts';
import { ringOfMet, ringOfMetInWords } from '../../../core/sharing/only-met.ts';

describe('the ring of what is met', () => {
  const slot = (id: string, state: RingRole['state']): RingRole => ({
    ...{
      id,
      code: id,
      name: id,
      sector: 'police',
      degrees: 0,
      state,
      reason: null,
      waiting: 2,
      known: `Known of ${id}`,
    },
    organizations: [{ id: `office-of-${id}`, name: id }],
  });
  const line = (a: string, b: string, state: RingTie['state']): RingTie => ({
    ...{
      id: `${a}--${b}`,
      a,
      b,
      state,
      paperOnly: true,
      hidden: true,
      backbone: true,
      gap: true,
      open: true,
    },
    known: 'Known',
  });
  const ring: Ring = {
    roles: [
      slot('a', 'confirmed'),
      slot('b', 'on record'),
      slot('c', 'unknown'),
      slot('d', 'unfilled'),
      slot('e', 'vacant'),
    ],
    ties: [line('a', 'b', 'met'), line('a', 'c', 'met'), line('b', 'a', 'unknown'), line('e', 'a', 'met')],
  };
  const met = ringOfMet(ring);

  it('shows what is missing like what no one was asked about, without a word', () => {
    expect(met.roles.map(({ state }) => state)).toEqual([
      ...['confirmed', 'on record', 'not applicable', 'not applicable', 'not applicable'],
    ]);
    const [missing, unasked] = [met.roles[3], met.roles[2]];
    expect({ ...missing, id: '', code: '', name: '' }).toEqual({ ...unasked, id: '', code: '', name: '' });
    expect(unasked).toMatchObject({ organizations: [], reason: 'not in this view', known: '', waiting: 0 });
    expect(met.roles[0]).toMatchObject({
      organizations: [{ id: 'office-of-a' }],
      reason: null,
      known: '',
      waiting: 0,
    });
  });

  it('keeps a role that does not apply, with its reason', () => {
    const none = { ...slot('f', 'not applicable'), reason: 'no tribal land' };
    expect(ringOfMet({ roles: [none], ties: [] }).roles[0]?.reason).toBe('no tribal land');
  });

  it('has the met ties between them, and nothing that would tell of a gap', () => {
    expect(met.ties).toEqual([
      {
        ...{ id: 'a--b', a: 'a', b: 'b', state: 'met', backbone: true, known: '' },
        ...{ paperOnly: false, hidden: false, gap: false, open: false },
      },
    ]);
  });

  it('is told in words', () => {
    expect(ringOfMetInWords(met)).toBe(
      '2 roles on record, 1 confirmed. 1 expected tie between roles in the ring met. Nothing else is part of this view.',
    );
  });
});
