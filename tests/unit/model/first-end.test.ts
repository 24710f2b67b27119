import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliest } from '../../../core/days.ts';
import type { PairEvidence } from '../../../core/model/evidence.ts';
import { type End, firstEnd } from '../../../core/model/evidence-end.ts';
import { evidenceStatus } from '../../../core/model/evidence-status.ts';
import { lastEnded } from '../../../core/model/pair-facts.ts';
import { DAY, daysAgo, evidence, inDays, model, party } from './district.ts';

const end = (on: string, by: End['by'], leaver: string | null = null): End => ({ on, by, leaver });

describe('the first of two ends', () => {
  const any = fc.record({
    on: fc.constantFrom('2026-01-01', '2026-01-02'),
    by: fc.constantFrom('until' as const, 'party' as const, 'maintainers' as const),
    leaver: fc.constantFrom('ann', 'bob', null),
  });

  it('is never the later one', () => {
    fc.assert(
      fc.property(any, any, (x, y) => {
        expect(firstEnd(x, y)?.on).toBe(earliest([x.on, y.on]));
      }),
    );
  });

  it('is of one day that which is no leaving of maintainers, whichever is given first', () => {
    for (const by of ['until', 'party'] as const)
      for (const leaver of ['ann', null]) {
        const [other, leaving] = [end(DAY, by), end(DAY, 'maintainers', leaver)];
        expect([firstEnd(other, leaving), firstEnd(leaving, other)]).toEqual([other, other]);
      }
    expect(firstEnd(end(DAY, 'until'), end(DAY, 'party'))).toEqual(end(DAY, 'until'));
  });

  it('is of two leavings on one day that of the first person by id', () => {
    const [ann, bob] = [end(DAY, 'maintainers', 'ann'), end(DAY, 'maintainers', 'bob')];
    expect([firstEnd(ann, bob), firstEnd(bob, ann)]).toEqual([ann, ann]);
    const unnamed = end(DAY, 'maintainers');
    expect([firstEnd(ann, unnamed), firstEnd(unnamed, ann)]).toEqual([unnamed, unnamed]);
  });

  it('is the only one where the other is none', () => {
    expect([
      firstEnd(null, end(DAY, 'until')),
      firstEnd(end(DAY, 'until'), null),
      firstEnd(null, null),
    ]).toEqual([...[end(DAY, 'until'), end(DAY, 'until'), null]]);
  });
});

describe('the piece whose end proves a gap', () => {
  const piece = (id: string, endedOn: string | null, more: Partial<PairEvidence> = {}): PairEvidence => ({
    ...{ id, level: 3, referenceDay: null, status: 'ended', endedOn, endedBy: 'until', publicRecord: false },
    ...{ sides: [party('a'), party('b')], end: null, madeOf: [] },
    ...more,
  });
  const found = (pieces: PairEvidence[]) => {
    const isRecent = (day: string) => day >= daysAgo(365);
    const [one, other] = [pieces, pieces.toReversed()].map((given) => lastEnded(given, 3, isRecent));
    expect(one).toEqual(other);
    return one;
  };

  it('is the last to end, then the first by id', () => {
    expect(found([piece('a', daysAgo(9)), piece('b', daysAgo(8))])?.id).toBe('b');
    expect(found([piece('a', daysAgo(9)), piece('b', daysAgo(9))])?.id).toBe('a');
  });

  it('is of one piece and day rather no hand off, then that of the first to leave by id', () => {
    const gone = (leaver: string) =>
      piece('a', DAY, { endedBy: 'maintainers', end: end(DAY, 'maintainers', leaver) });
    expect(found([gone('ann'), piece('a', DAY)])?.endedBy).toBe('until');
    expect(found([gone('ann'), piece('a', DAY, { endedBy: 'party' })])?.endedBy).toBe('party');
    expect(found([gone('bob'), gone('ann')])?.end?.leaver).toBe('ann');
    expect(found([gone('ann'), piece('a', DAY, { endedBy: 'maintainers' })])?.end).toBeNull();
  });

  it('is neither too weak, public record, nor of long ago, and has ended', () => {
    expect(found([piece('a', DAY, { level: 2 })])).toBeNull();
    expect(found([piece('a', DAY, { publicRecord: true })])).toBeNull();
    expect(found([piece('a', daysAgo(366))])).toBeNull();
    expect(found([piece('a', null)])).toBeNull();
    expect(found([])).toBeNull();
  });
});

describe('a piece by itself', () => {
  const status = (more: Parameters<typeof evidence>[2]) =>
    evidenceStatus(evidence('protocol', [], more), model, DAY);

  it('is seen on its newest date of the day or before, or on its beginning', () => {
    expect(status({ activityDates: [daysAgo(9), DAY, inDays(1)] })).toEqual({ seen: DAY, status: 'current' });
    expect(status({ since: daysAgo(20) }).seen).toBe(daysAgo(20));
    expect(status({ since: daysAgo(20), activityDates: [daysAgo(9)] }).seen).toBe(daysAgo(9));
  });

  it('that happened in a period is seen on the last day of it, not on the day on which it was over', () => {
    const held = { since: daysAgo(3), until: daysAgo(1) };
    expect(evidenceStatus(evidence('training', [], held), model, DAY).seen).toBe(daysAgo(2));
    expect(evidenceStatus(evidence('training', [], held), model, daysAgo(2)).seen).toBe(daysAgo(2));
  });

  it('ends on its own until', () => {
    const activityDates = [daysAgo(9)];
    expect(status({ activityDates, until: inDays(1) }).status).toBe('current');
    expect(status({ activityDates, until: DAY }).status).toBe('ended');
    expect(status({ activityDates, until: daysAgo(1) }).status).toBe('ended');
    expect(status({}).status).not.toBe('ended');
  });
});
