import { describe, expect, test } from 'vitest';
import type { EvidenceKind } from '../../../core/model/snapshot.ts';
import { assessed, DAY, daysAgo, evidence, fill, inDays, job, left, party, tieIn } from './district.ts';

type Parties = Parameters<typeof evidence>[1];
type More = Parameters<typeof evidence>[2];

const fills = [fill('f', 'fbi'), fill('h', 'hsi')];
const notEnded = ['current', null, null];

/** How a piece that began 100 days ago ended for the FBI and HSI: status, day and by what. */
function end(more: More, parties: Parties = ['f', 'h'], kind: EvidenceKind = 'protocol', rows = {}) {
  const piece = evidence(kind, parties, { since: daysAgo(100), ...more });
  const ended = tieIn(assessed({ fills, evidence: [piece], ...rows }), 'fbi--hsi').shown?.pieces[0];
  return [ended?.status, ended?.endedOn, ended?.endedBy];
}

describe('a piece ends', () => {
  test('on its until, from that day on', () => {
    expect(end({ until: DAY })).toEqual(['ended', DAY, 'until']);
    expect(end({ until: inDays(1) })).toEqual(notEnded);
  });

  test('on the until of either party, also of training and joint activity, whose own is none', () => {
    const parties = [party('f', { until: daysAgo(2) }), party('h', { until: daysAgo(1) })];
    expect(end({}, parties)).toEqual(['ended', daysAgo(2), 'party']);
    expect(end({ until: daysAgo(3) }, ['f', 'h'], 'training')).toEqual(notEnded);
    expect(end({ until: daysAgo(3) }, ['f', 'h'], 'joint-activity')).toEqual(notEnded);
    expect(end({ until: daysAgo(3) }, parties, 'joint-activity')).toEqual(['ended', daysAgo(2), 'party']);
  });

  test('on its until also when it begins later', () => {
    expect(end({ since: daysAgo(3), until: daysAgo(5) })).toEqual(['ended', daysAgo(5), 'until']);
  });

  test('for one pair, and not for another', () => {
    const parties = [party('g', { until: daysAgo(2) }), 'f', 'h'];
    expect(end({}, parties)).toEqual(notEnded);
  });
});

describe('a piece ends by its maintainers', () => {
  const maintained = (
    employment: ReturnType<typeof job>[],
    more: More = {},
    kind: EvidenceKind = 'contact',
  ) =>
    end(more, [party('f', { maintainers: ['ann', 'bob'] }), party('h', { maintainers: ['cy'] })], kind, {
      employment,
    });

  test('on the day on which the last of the people of one side left', () => {
    expect(maintained([left('ann', 'f', daysAgo(9))])).toEqual(notEnded);
    expect(maintained([left('ann', 'f', daysAgo(9)), left('bob', 'f', daysAgo(5))])).toEqual([
      'ended',
      daysAgo(5),
      'maintainers',
    ]);
    expect(maintained([left('cy', 'h', daysAgo(7))])).toEqual(['ended', daysAgo(7), 'maintainers']);
  });

  test('unless an activity date is newer', () => {
    expect(maintained([left('cy', 'h', daysAgo(7))], { activityDates: [daysAgo(7)] })).toEqual([
      'ended',
      daysAgo(7),
      'maintainers',
    ]);
    expect(maintained([left('cy', 'h', daysAgo(7))], { activityDates: [daysAgo(6)] })).toEqual(notEnded);
    expect(maintained([left('cy', 'h', daysAgo(7))], { until: daysAgo(6) }, 'joint-activity')).toEqual([
      'ended',
      daysAgo(7),
      'maintainers',
    ]);
  });

  test('one has left on the newest day on which employment there ended, when none of it holds', () => {
    expect(maintained([left('cy', 'h', daysAgo(7)), left('cy', 'h', daysAgo(4))])).toEqual([
      'ended',
      daysAgo(4),
      'maintainers',
    ]);
    expect(maintained([left('cy', 'h', daysAgo(7)), job('cy', 'h', daysAgo(6), null)])).toEqual(notEnded);
    expect(maintained([left('cy', 'h', daysAgo(7)), job('cy', 'h', inDays(1), null)])[0]).toBe('ended');
    expect(maintained([left('cy', 'f', daysAgo(7))])).toEqual(notEnded);
    expect(maintained([job('cy', 'h', null, inDays(1))])).toEqual(notEnded);
  });

  test('a maintainer who had left before its since is ignored, one who left on it is not', () => {
    expect(maintained([left('cy', 'h', daysAgo(101))])).toEqual(notEnded);
    expect(maintained([left('cy', 'h', daysAgo(100))])).toEqual(['ended', daysAgo(100), 'maintainers']);
    expect(maintained([left('ann', 'f', daysAgo(101)), left('bob', 'f', daysAgo(5))])).toEqual([
      'ended',
      daysAgo(5),
      'maintainers',
    ]);
  });

  test('only contact, meeting, joint activity and co-location may name maintainers', () => {
    const gone = [left('cy', 'h', daysAgo(7))];
    for (const kind of ['contact', 'meeting', 'joint-activity', 'co-location'] as const)
      expect(maintained(gone, {}, kind)?.[0], kind).toBe('ended');
    for (const kind of ['training', 'protocol', 'mou', 'task-force'] as const)
      expect(maintained(gone, {}, kind)?.[0], kind).toBe('current');
  });
});
