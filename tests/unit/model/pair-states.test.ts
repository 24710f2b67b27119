import { describe, expect, test } from 'vitest';
import type { EvidenceKind } from '../../../core/model/snapshot.ts';
import { DAY, daysAgo, evidence, fill, inDays, party, report, tie } from './district.ts';

/** FBI and HSI are expected at level 3; the FBI and the prosecutor at level 2. */
const fills = [fill('f', 'fbi'), fill('h', 'hsi'), fill('p', 'prosecutor')];
type More = Parameters<typeof evidence>[2];
const piece = (kind: EvidenceKind, more: More = {}) =>
  evidence(kind, ['f', 'h', 'p'], { since: DAY, ...more });
const says = (level: number, at = DAY) => report('f', 'h', level, at);
const answers = (level: number, at = DAY) => report('h', 'f', level, at);

type Rows = (ReturnType<typeof piece> | ReturnType<typeof report>)[];
const rowsOf = (rows: Rows) => ({
  fills,
  evidence: rows.flatMap((row) => ('kind' in row ? row : [])),
  reports: rows.flatMap((row) => ('about' in row ? row : [])),
});
const fbiHsi = (...rows: Rows) => tie('fbi--hsi', rowsOf(rows));
const fbiProsecutor = (...rows: Rows) => tie('fbi--prosecutor', rowsOf(rows));

/** A protocol that ended, of the level that is expected. */
const endedOn = (day: string, more: More = {}) =>
  piece('protocol', { since: daysAgo(500), until: day, ...more });

describe('met', () => {
  test('by current evidence of the expected level or above', () => {
    expect(fbiHsi(piece('protocol'))).toBe('met 1 1 1');
    expect(fbiHsi(piece('co-location'))).toBe('met 1 1 1');
    expect(fbiProsecutor(piece('meeting'))).toBe('met 1 1 1');
  });

  test('whatever is reported, and also by public record', () => {
    expect(fbiHsi(piece('protocol', { since: daysAgo(9), publicRecord: true }), says(0), answers(0))).toBe(
      'met 1 1 1',
    );
  });

  test('several pieces below the expected level do not add up', () => {
    expect(fbiHsi(piece('meeting'), piece('contact'))).toBe('partly on record 2/3 2/3 1');
  });
});

describe('no contact', () => {
  test('when the reports that count are all 0', () => {
    expect(fbiHsi(says(0))).toBe('no contact 0 0 0');
    expect(fbiHsi(says(0), answers(0))).toBe('no contact 0 0 0');
    expect(fbiHsi(says(0), answers(1))).toBe('below expected 0 0 0');
  });

  test('for 365 days', () => {
    expect(fbiHsi(says(0, daysAgo(365)))).toBe('no contact 0 0 0');
    expect(fbiHsi(says(0, daysAgo(366)))).toBe('unknown 0 0 1');
    expect(fbiHsi(says(0, inDays(1)))).toBe('unknown 0 0 1');
  });

  test('not while anything is current', () => {
    expect(fbiHsi(says(0), piece('contact'))).toBe('below expected 1/3 1/3 1/3');
  });

  test('when the newest is newer than every piece of the expected level that has not ended or ended recently', () => {
    const old = (day: string) => piece('protocol', { since: day });
    expect(fbiHsi(says(0, daysAgo(9)), old(daysAgo(400)))).toBe('no contact 0 0 0');
    expect(fbiHsi(says(0, daysAgo(365)), old(daysAgo(366)))).toBe('no contact 0 0 0');
    expect(fbiHsi(says(0, daysAgo(300)), endedOn(daysAgo(9), { since: daysAgo(300) }))).toBe('ended 0 0 0');
    expect(fbiHsi(says(0, daysAgo(300)), endedOn(daysAgo(9), { since: daysAgo(301) }))).toBe(
      'no contact 0 0 0',
    );
    // An end so long ago no longer matters: the activity date of the piece does not either.
    const seen = { since: daysAgo(800), activityDates: [daysAgo(200)] };
    expect(fbiHsi(says(0, daysAgo(300)), endedOn(daysAgo(366), seen))).toBe('no contact 0 0 0');
    expect(fbiHsi(says(0, daysAgo(300)), endedOn(daysAgo(365), seen))).toBe('ended 0 0 0');
  });

  test('public record counts against it as any other piece does', () => {
    const onPublicRecord = piece('co-location', { since: daysAgo(300), publicRecord: true });
    expect(fbiHsi(says(0, daysAgo(301)), onPublicRecord)).toBe('on record 1/2 1 1');
    expect(fbiHsi(says(0, daysAgo(299)), onPublicRecord)).toBe('no contact 0 0 0');
  });

  test('a piece below the expected level, even newer, does not count against it', () => {
    const contact = piece('contact', { since: daysAgo(200), activityDates: [daysAgo(190)] });
    expect(fbiHsi(says(0, daysAgo(195)), contact)).toBe('no contact 0 0 0');
  });

  test('a piece without a reference day is older than any report', () => {
    expect(fbiHsi(says(0, daysAgo(365)), piece('protocol', { since: null }))).toBe('no contact 0 0 0');
  });

  test('of one side the newest report counts, of one day the highest', () => {
    expect(fbiHsi(says(3, daysAgo(9)), says(0, daysAgo(8)))).toBe('no contact 0 0 0');
    expect(fbiHsi(says(0, daysAgo(9)), says(3, daysAgo(8)))).toBe('reported 0 1 1');
    expect(fbiHsi(says(0), says(1))).toBe('below expected 0 1/3 1/3');
  });
});

describe('below expected', () => {
  test('when the reports are below m: recorded is the smaller of them, or what is current', () => {
    expect(fbiHsi(says(2))).toBe('below expected 0 2/3 2/3');
    expect(fbiHsi(says(2), answers(1))).toBe('below expected 0 1/3 1/3');
    expect(fbiHsi(says(1), piece('meeting'))).toBe('below expected 2/3 2/3 2/3');
    expect(fbiProsecutor(report('p', 'f', 1, DAY))).toBe('below expected 0 1/2 1/2');
  });

  test('confirmed is what is current, or what is on record as far as it is reported', () => {
    // An aging protocol gives c = 1/2; a report of 1 bears out 1/3 of it.
    expect(fbiHsi(says(1), piece('protocol', { since: daysAgo(400) }))).toBe('below expected 1/3 1/3 1/3');
    expect(fbiHsi(says(2), piece('protocol', { since: daysAgo(400) }))).toBe('below expected 1/2 2/3 2/3');
  });

  test('not when they differ by 2 or more', () => {
    expect(fbiHsi(says(2), answers(0))).toBe('unknown 0 0 1');
    expect(fbiHsi(says(2), answers(1))).toBe('below expected 0 1/3 1/3');
  });

  test('not when a piece of the expected level is as new as the newest report', () => {
    const old = piece('protocol', { since: daysAgo(400), activityDates: [daysAgo(366)] });
    expect(fbiHsi(says(1, daysAgo(365)), old)).toBe('below expected 1/3 1/3 1/3');
    const newer = piece('co-location', { since: daysAgo(300) });
    expect(fbiHsi(says(1, daysAgo(300)), newer)).toBe('on record 1/2 1 1');
    expect(fbiHsi(says(1, daysAgo(300)), answers(1, daysAgo(299)), newer)).toBe('below expected 1/3 1/3 1/3');
  });
});

describe('ended', () => {
  test('when a piece of the expected level ended recently', () => {
    expect(fbiHsi(endedOn(DAY))).toBe('ended 0 0 0');
    expect(fbiHsi(endedOn(daysAgo(365)))).toBe('ended 0 0 0');
    expect(fbiHsi(endedOn(daysAgo(366)))).toBe('unknown 0 0 1');
    expect(fbiHsi(piece('meeting', { since: daysAgo(500), until: DAY }))).toBe('unknown 0 0 1');
  });

  test('the end of public record proves nothing', () => {
    expect(fbiHsi(endedOn(DAY, { publicRecord: true }))).toBe('unknown 0 0 1');
  });

  test('not while another piece of that level is current or aging; one out of date does not help', () => {
    const other = (age: number) => evidence('co-location', ['f', 'h'], { since: daysAgo(age) });
    expect(fbiHsi(endedOn(DAY), other(360))).toBe('on record 1/2 1 1');
    expect(fbiHsi(endedOn(DAY), other(361))).toBe('ended 0 0 0');
  });

  test('what is in effect below the expected level is confirmed and recorded as far as it goes', () => {
    expect(fbiHsi(endedOn(DAY), piece('meeting'))).toBe('ended 2/3 2/3 2/3');
    expect(fbiHsi(endedOn(DAY), piece('meeting', { since: daysAgo(91) }))).toBe('ended 1/3 1/3 1/3');
  });

  test('reports count when they are newer than the end; one of m or more makes it no gap', () => {
    const ended = endedOn(daysAgo(9), { activityDates: [daysAgo(1)] });
    expect(fbiHsi(ended, says(3, daysAgo(8)))).toBe('reported 0 1 1');
    expect(fbiHsi(ended, says(3, daysAgo(9)))).toBe('ended 0 0 0');
    expect(fbiHsi(ended, says(2, daysAgo(8)))).toBe('ended 0 2/3 2/3');
    expect(fbiHsi(ended, says(2, daysAgo(8)), answers(1, daysAgo(9)))).toBe('ended 0 2/3 2/3');
    expect(fbiHsi(ended, says(2, daysAgo(8)), answers(1, daysAgo(8)))).toBe('ended 0 1/3 1/3');
  });

  test('of two times of one party in a piece each is assessed by itself', () => {
    const cameBack = [party('f', { until: daysAgo(9) }), party('f', { since: daysAgo(5) }), 'h'];
    const since = (day: string) => fbiHsi(evidence('protocol', cameBack, { since: day }));
    expect(since(daysAgo(400))).toBe('on record 1/2 1 1'); // aging
    expect(since(daysAgo(731))).toBe('ended 0 0 0');
  });

  test('the end of the last of several pieces is the one that reports must be newer than', () => {
    const two = [endedOn(daysAgo(20)), endedOn(daysAgo(9), { id: 'later', activityDates: [daysAgo(1)] })];
    expect(fbiHsi(...two, says(3, daysAgo(10)))).toBe('ended 0 0 0');
  });
});

describe('on record, reported, partly on record, unknown', () => {
  test('on record: what was of the expected level has not ended', () => {
    expect(fbiHsi(piece('protocol', { since: daysAgo(366) }))).toBe('on record 1/2 1 1');
    expect(fbiHsi(piece('protocol', { since: daysAgo(731) }))).toBe('on record 0 1 1');
    expect(fbiHsi(piece('protocol', { since: daysAgo(731) }), piece('meeting'))).toBe('on record 2/3 1 1');
  });

  test('reported: a report of the expected level, beside what is on record', () => {
    expect(fbiHsi(says(3))).toBe('reported 0 1 1');
    expect(fbiHsi(says(4))).toBe('reported 0 1 1');
    expect(fbiHsi(says(3), answers(0))).toBe('reported 0 0 1');
    expect(fbiHsi(says(3), answers(1), piece('meeting'))).toBe('reported 2/3 2/3 1');
  });

  test('partly on record: something is in effect, too weak to be met', () => {
    expect(fbiHsi(piece('contact'))).toBe('partly on record 1/3 1/3 1');
    expect(fbiHsi(piece('contact', { since: daysAgo(361) }))).toBe('partly on record 0 1/3 1');
    expect(fbiHsi(piece('contact'), says(2), answers(0))).toBe('partly on record 1/3 1/3 1');
  });

  test('unknown: nothing is in effect and nothing counts', () => {
    expect(fbiHsi()).toBe('unknown 0 0 1');
    expect(fbiHsi(piece('contact', { until: DAY }))).toBe('unknown 0 0 1');
    expect(tie('fbi--hsi', {})).toBe('unknown 0 0 1');
  });
});
