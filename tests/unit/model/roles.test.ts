import { describe, expect, test } from 'vitest';
import {
  assessed,
  confirmed,
  DAY,
  daysAgo,
  district,
  evidence,
  fill,
  holder,
  inDays,
  OFFICE,
  organization,
  party,
  role,
  roleIn,
  unfilled,
} from './district.ts';

/** The FBI office fills its role, has a mailbox in it, and an activity date in it today. */
const fbi = { fills: [fill('f', 'fbi', { mailbox: true })], statements: [confirmed('fbi', 'f', DAY)] };

describe('confirmed', () => {
  test('takes an organization that fills the role, has a contact in it and has a recent activity date in it', () => {
    expect(role('fbi', fbi)).toBe('confirmed 1 1 1');
    expect(role('fbi', { fills: fbi.fills })).toBe('on record 0 1 1');
    expect(role('fbi', { ...fbi, fills: [fill('f', 'fbi')] })).toBe('on record 0 1 1');
    expect(role('fbi', { statements: fbi.statements })).toBe('unknown 0 0 1');
  });

  test('an activity date is recent for 365 days', () => {
    const seen = (at: string) => role('fbi', { ...fbi, statements: [confirmed('fbi', 'f', at)] });
    expect(seen(daysAgo(365))).toBe('confirmed 1 1 1');
    expect(seen(daysAgo(366))).toBe('on record 0 1 1');
  });

  test('contact and activity date must be of the same organization', () => {
    const fills = [fill('f', 'fbi', { mailbox: true }), fill('g', 'fbi')];
    expect(role('fbi', { fills, statements: [confirmed('fbi', 'g', DAY)] })).toBe('on record 0 1 1');
    expect(role('fbi', { fills, statements: [confirmed('fbi', 'f', DAY)] })).toBe('confirmed 1 1 1');
  });

  test('a holder who counts is a contact, also a deputy or an acting one; one of another organization is none', () => {
    const withHolder = (more: object, org = 'f') =>
      role('fbi', { ...fbi, fills: [fill('f', 'fbi')], holders: [holder(org, 'fbi', 'ann', more)] });
    expect(withHolder({})).toBe('confirmed 1 1 1');
    expect(withHolder({ deputy: true })).toBe('confirmed 1 1 1');
    expect(withHolder({ acting: true })).toBe('confirmed 1 1 1');
    expect(withHolder({ until: DAY })).toBe('on record 0 1 1');
    expect(withHolder({}, 'g')).toBe('on record 0 1 1');
  });

  test('a fill holds up to but not on its until', () => {
    const until = (day: string) =>
      role('fbi', { ...fbi, fills: [fill('f', 'fbi', { mailbox: true, until: day })] });
    expect(until(inDays(1))).toBe('confirmed 1 1 1');
    expect(until(DAY)).toBe('unknown 0 0 1');
  });

  test('what begins, or is dated, after the day is not visible', () => {
    expect(role('fbi', { ...fbi, fills: [fill('f', 'fbi', { since: inDays(1) })] })).toBe('unknown 0 0 1');
    expect(role('fbi', { ...fbi, statements: [confirmed('fbi', 'f', inDays(1))] })).toBe('on record 0 1 1');
  });

  test('a mailbox of a filling that has ended is no contact', () => {
    const fills = [fill('f', 'fbi', { mailbox: true, until: DAY }), fill('f', 'fbi')];
    expect(role('fbi', { ...fbi, fills })).toBe('on record 0 1 1');
  });
});

describe('evidence as an activity date', () => {
  const seenBy = (piece: ReturnType<typeof evidence>, more = {}) =>
    role('fbi', {
      fills: [fill('f', 'fbi', { mailbox: true }), fill('h', 'hsi')],
      evidence: [piece],
      ...more,
    });
  const meeting = (day: string, ...parties: Parameters<typeof evidence>[1]) =>
    evidence('meeting', parties, { activityDates: [day] });

  test('current evidence of level 2 or more shows an organization in every role it fills', () => {
    expect(seenBy(meeting(DAY, 'f', 'h'))).toBe('confirmed 1 1 1');
    expect(
      seenBy(meeting(DAY, 'f', 'h'), { fills: [fill('f', 'fbi', { mailbox: true }), fill('f', 'osha')] }),
    ).toBe('confirmed 1 1 1');
    expect(seenBy(evidence('contact', ['f', 'h'], { since: DAY }))).toBe('on record 0 1 1');
    expect(seenBy(meeting(daysAgo(91), 'f', 'h'))).toBe('on record 0 1 1');
  });

  test('a party that names a role counts for that role alone', () => {
    expect(seenBy(meeting(DAY, party('f', { role: 'fbi' }), 'h'))).toBe('confirmed 1 1 1');
    expect(seenBy(meeting(DAY, party('f', { role: 'hsi' }), 'h'))).toBe('on record 0 1 1');
  });

  test('the other party need not fill a role, but must be another organization', () => {
    expect(seenBy(meeting(DAY, 'f', 'elsewhere'))).toBe('confirmed 1 1 1');
    expect(seenBy(meeting(DAY, 'f', 'f'))).toBe('on record 0 1 1');
  });

  test('what is current only because its until is to come shows no one on any day', () => {
    expect(seenBy(evidence('mou', ['f', 'h'], { until: inDays(9) }))).toBe('on record 0 1 1');
    expect(seenBy(evidence('mou', ['f', 'h'], { since: daysAgo(365), until: inDays(9) }))).toBe(
      'confirmed 1 1 1',
    );
    expect(seenBy(evidence('mou', ['f', 'h'], { since: daysAgo(366), until: inDays(9) }))).toBe(
      'on record 0 1 1',
    );
  });

  test('two attendees of a training are not shown by it, an attendee is by its host', () => {
    const training = (...parties: Parameters<typeof evidence>[1]) =>
      evidence('training', parties, { since: DAY });
    expect(seenBy(training('f', 'h'))).toBe('on record 0 1 1');
    expect(seenBy(training('f', 'h', party('g', { host: true })))).toBe('confirmed 1 1 1');
  });
});

describe('unfilled', () => {
  const none = (statementDay: string, rows = {}) =>
    role('fbi', { statements: [unfilled('fbi', statementDay)], ...rows });

  test('a statement that no one fills it proves it for 365 days', () => {
    expect(none(daysAgo(365))).toBe('unfilled 0 0 0');
    expect(none(daysAgo(366))).toBe('unknown 0 0 1');
  });

  test('it must be newer than every activity date, of whichever organization', () => {
    const seen = (at: string) => ({
      statements: [unfilled('fbi', daysAgo(9)), confirmed('fbi', 'elsewhere', at)],
    });
    expect(role('fbi', seen(daysAgo(10)))).toBe('unfilled 0 0 0');
    expect(role('fbi', seen(daysAgo(9)))).toBe('unknown 0 0 1');
    const met = (day: string) => ({
      evidence: [evidence('meeting', [party('f', { role: 'fbi' }), 'h'], { since: day })],
    });
    expect(none(daysAgo(9), met(daysAgo(10)))).toBe('unfilled 0 0 0');
    expect(none(daysAgo(9), met(daysAgo(9)))).toBe('unknown 0 0 1');
  });

  test('it goes before an organization on record, also one with a contact', () => {
    expect(none(DAY, { fills: [fill('f', 'fbi', { mailbox: true })] })).toBe('unfilled 0 0 0');
  });

  test('a statement that no one fills a role counts for it, also where it names an organization', () => {
    const statements = [{ ...unfilled('fbi', DAY), org: 'f' }];
    expect(role('fbi', { fills: [fill('f', 'fbi'), fill('g', 'fbi')], statements })).toBe('unfilled 0 0 0');
  });

  test('its day is the day of the statement', () => {
    const assessment = assessed({ statements: [unfilled('fbi', daysAgo(20)), unfilled('fbi', daysAgo(9))] });
    expect(roleIn(assessment, 'fbi').since).toBe(daysAgo(9));
  });
});

describe('which roles apply', () => {
  const tribal = { fills: [fill('t', 'tribal')] };

  test('tribal applies unless tribal land is on record as no', () => {
    expect(role('tribal', { ...tribal, tribalLand: true })).toBe('on record 0 1 1');
    expect(role('tribal', { ...tribal, tribalLand: null })).toBe('on record 0 1 1');
    expect(assessed({ ...tribal, tribalLand: false }).roles.some((each) => each.role === 'tribal')).toBe(
      false,
    );
    expect(assessed({ ...tribal, tribalLand: false }).ties.some(({ a }) => a === 'tribal')).toBe(false);
  });

  test('rows about a role that the model does not have are as if they were not there', () => {
    const strange = district({
      organizations: [organization(OFFICE)],
      fills: [fill('f', 'astrologer', { mailbox: true })],
      statements: [confirmed('astrologer', 'f', DAY), unfilled('any-weight-3-role', DAY)],
      holders: [holder('f', 'astrologer', 'ann')],
    });
    expect(assessed(strange)).toEqual(assessed());
  });
});
