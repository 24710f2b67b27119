import { describe, expect, it } from 'vitest';
import { actingPositions, deadlinesIn } from '../../../core/deadlines.ts';
import { assess } from '../../../core/model/assess.ts';
import type { Snapshot } from '../../../core/model/snapshot.ts';
import {
  confirmed,
  DAY,
  daysAgo,
  district,
  evidence,
  fill,
  holder,
  inDays,
  left,
  model,
  OFFICE,
} from '../model/district.ts';

const within = (snapshot: Snapshot, days: number) =>
  deadlinesIn({ model, assessment: assess(snapshot, model, DAY), reading: { asOf: DAY, snapshot } }, days);
const acting = (rows: Partial<Snapshot>) => actingPositions({ asOf: DAY, snapshot: district(rows) });

describe('what ends and ages within some days', () => {
  it('is what ends by its own end, from tomorrow to the last day, the next first', () => {
    const mou = (id: string, until: string | null) => evidence('mou', ['one', 'two'], { id, until });
    const snapshot = district({
      fills: [fill('one', 'fbi'), fill('two', 'hsi')],
      evidence: [
        mou('later', inDays(91)),
        mou('last', inDays(90)),
        mou('next', inDays(1)),
        mou('ended', DAY),
        mou('open', null),
        evidence('training', ['one', 'two'], { until: inDays(5) }),
      ],
    });
    expect(within(snapshot, 90).ends).toEqual([
      { on: inDays(1), kind: 'evidence', id: 'next' },
      { on: inDays(90), kind: 'evidence', id: 'last' },
    ]);
    expect(within(snapshot, 90).ages.filter(({ id }) => id === 'next' || id === 'last')).toEqual([]);
  });

  it('is a role whose confirmation will be a year old', () => {
    const snapshot = district({
      fills: [fill('one', 'fbi', { mailbox: true })],
      statements: [confirmed('fbi', 'one', daysAgo(300))],
    });
    expect(within(snapshot, 90).ages).toEqual([{ on: inDays(66), kind: 'role', id: 'fbi' }]);
    expect(within(snapshot, 65).ages).toEqual([]);
  });
});

describe('acting positions', () => {
  const ACTING = { acting: true, since: daysAgo(60) };
  const role = 'usao-coordinator';

  it('end on their own day, or when whoever is acting leaves, and name no one', () => {
    expect(acting({ holders: [holder(OFFICE, role, 'ann', { ...ACTING, until: inDays(20) })] })).toEqual([
      { role, organizationId: OFFICE, until: inDays(20) },
    ]);
    const leaves = { employment: [left('ann', OFFICE, inDays(9))] };
    expect(acting({ holders: [holder(OFFICE, role, 'ann', ACTING)], ...leaves })).toEqual([
      { role, organizationId: OFFICE, until: inDays(9) },
    ]);
  });

  it('are those of the day alone, each once, also without an end', () => {
    expect(
      acting({
        holders: [
          holder(OFFICE, role, 'ann', ACTING),
          holder(OFFICE, role, 'ben', { ...ACTING, until: inDays(4) }),
          holder(OFFICE, 'shelter', 'cleo', { ...ACTING, until: DAY }),
          holder(OFFICE, 'fbi', 'dora', { since: daysAgo(9) }),
          holder(OFFICE, 'hsi', 'eve', ACTING),
        ],
      }),
    ).toEqual([
      { role: 'hsi', organizationId: OFFICE, until: null },
      { role, organizationId: OFFICE, until: inDays(4) },
    ]);
  });
});
