import { describe, expect, test } from 'vitest';
import { assessed, DAY, daysAgo, evidence, fill, inDays, left, party, tie, tieIn } from './district.ts';

/** Police and victim services are expected to sign and to work by it: the expected level is 4. */
const TIE = 'lead-police--victim-services';
const fills = [fill('p', 'lead-police'), fill('v', 'victim-services')];
type More = Parameters<typeof evidence>[2];
type Parties = Parameters<typeof evidence>[1];

const activity = (more: More = {}, parties: Parties = ['p', 'v']) =>
  evidence('joint-activity', parties, { id: 'activity', since: daysAgo(100), ...more });
const mou = (more: More = {}, parties: Parties = ['p', 'v']) =>
  evidence('mou', parties, { id: 'mou', since: daysAgo(200), ...more });
const together = (...pieces: ReturnType<typeof evidence>[]) => tie(TIE, { fills, evidence: pieces });
const raised = (rows: Parameters<typeof assessed>[0], ...pieces: ReturnType<typeof evidence>[]) =>
  tieIn(assessed({ fills, evidence: pieces, ...rows }), TIE).shown?.pieces.find(({ level }) => level === 4);

describe('a joint activity and a mou or protocol are together one more piece', () => {
  test('of level 4', () => {
    expect(together(activity())).toBe('partly on record 3/4 3/4 1');
    expect(together(mou())).toBe('partly on record 3/4 3/4 1');
    expect(together(activity(), mou())).toBe('met 1 1 1');
    expect(together(activity(), evidence('protocol', ['p', 'v'], { since: DAY }))).toBe('met 1 1 1');
    expect(together(activity(), activity({ id: 'other' }))).toBe('partly on record 3/4 3/4 1');
    expect(together(mou(), evidence('protocol', ['p', 'v'], { since: DAY }))).toBe(
      'partly on record 3/4 3/4 1',
    );
  });

  test('as fresh as the less fresh of the two, with the older reference day', () => {
    expect(raised({}, activity({ since: daysAgo(400) }), mou())).toMatchObject({
      status: 'aging',
      referenceDay: daysAgo(400),
    });
    expect(raised({}, activity(), mou({ since: daysAgo(1461) }))).toMatchObject({
      status: 'out of date',
      referenceDay: daysAgo(1461),
    });
    expect(raised({}, activity(), mou({ since: null, until: inDays(9) }))).toMatchObject({
      status: 'current',
      referenceDay: null,
    });
  });

  test('which is public record if either is', () => {
    expect(raised({}, activity(), mou({ publicRecord: true }))?.publicRecord).toBe(true);
    expect(raised({}, activity({ publicRecord: true }), mou())?.publicRecord).toBe(true);
    expect(raised({}, activity(), mou())?.publicRecord).toBe(false);
  });

  test('when they stood on one same day', () => {
    const ended = mou({ until: daysAgo(100) });
    expect(raised({}, activity(), ended)).toBeUndefined();
    expect(raised({}, activity({ since: daysAgo(101) }), ended)).toMatchObject({ endedOn: daysAgo(100) });
    expect(raised({}, activity({ since: null, activityDates: [daysAgo(100)] }), ended)).toBeUndefined();
    expect(raised({}, activity({ since: null }), ended)).toMatchObject({ endedOn: daysAgo(100) });
    expect(
      raised({}, activity({ since: daysAgo(300) }, [party('p', { since: daysAgo(99) }), 'v']), ended),
    ).toBe(undefined);
    expect(raised({}, activity(), mou({ since: daysAgo(100), until: daysAgo(150) }))).toBeUndefined();
  });

  test('when they count for the same two roles', () => {
    const both = { fills: [...fills, fill('p', 'fbi')] };
    const named = (role: string) => [party('p', { role }), 'v'];
    expect(raised(both, activity({}, named('lead-police')), mou())).toBeDefined();
    expect(raised(both, activity({}, named('fbi')), mou())).toBeUndefined();
  });

  test('it ends with the first of them to end, and goes by that one', () => {
    const parties = [party('p', { until: daysAgo(9) }), 'v'];
    expect(raised({}, activity({}, parties), mou())).toMatchObject({
      id: 'activity',
      status: 'ended',
      endedOn: daysAgo(9),
      endedBy: 'party',
    });
    expect(raised({}, activity({}, parties), mou({ until: daysAgo(10) }))).toMatchObject({
      id: 'mou',
      endedBy: 'until',
    });
    expect(raised({}, activity({}, parties), mou({ until: daysAgo(9) }))).toMatchObject({ id: 'activity' });
    expect(raised({}, activity({}, parties), mou({ id: 'a mou', until: daysAgo(9) }))).toMatchObject({
      id: 'a mou',
    });
    const maintained = [party('p', { maintainers: ['ann'] }), 'v'];
    expect(
      raised({ employment: [left('ann', 'p', daysAgo(3))] }, activity({}, maintained), mou()),
    ).toMatchObject({
      id: 'activity',
      endedOn: daysAgo(3),
      endedBy: 'maintainers',
    });
  });
});
