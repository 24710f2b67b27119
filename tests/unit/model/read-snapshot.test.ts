import { expect, test } from 'vitest';
import { readSnapshot } from '../../../core/model/read-snapshot.ts';
import { district, evidence } from './district.ts';

const problemOf = (rows: object): string | null => {
  const read = readSnapshot(JSON.stringify({ ...district(), ...rows }));
  return read.ok ? null : read.problem;
};

test('a snapshot in the open format is read as it is', () => {
  const snapshot = district({ evidence: [evidence('contact', ['a', 'b'])] });
  expect(readSnapshot(JSON.stringify(snapshot))).toEqual({ ok: true, value: snapshot });
});

test('unknown keys are refused with their path', () => {
  const piece = evidence('contact', ['a', 'b']);
  const parties = piece.parties.map((party) => ({ ...party, colour: 'red' }));
  expect(problemOf({ evidence: [{ ...piece, parties }], mood: 'fine' })).toBe(
    'evidence[0].parties[0].colour: unknown key; evidence[0].parties[1].colour: unknown key; mood: unknown key',
  );
});

test.each([
  ['a key that is missing', { reports: undefined }, 'reports: '],
  ['a day that is not in the calendar', { asOf: '2027-02-29' }, 'asOf: is not a calendar day'],
  [
    'a kind that there is not',
    { evidence: [{ ...evidence('contact', []), kind: 'telepathy' }] },
    'evidence[0].kind: ',
  ],
  [
    'a series every 0 days',
    { evidence: [{ ...evidence('meeting', []), everyDays: 0 }] },
    'evidence[0].everyDays: ',
  ],
  [
    'a level beyond 4',
    { reports: [{ from: 'a', about: 'b', level: 5, at: '2026-01-01' }] },
    'reports[0].level: ',
  ],
  [
    'a confirmation that names no organization',
    { statements: [{ role: 'fbi', org: null, kind: 'confirmed', at: '2026-01-01' }] },
    'statements[0].org: must name the organization',
  ],
])('%s is refused with its path', (_, rows, problem) => {
  expect(problemOf(rows)).toContain(problem);
});

test('what is no snapshot at all is refused in a few words', () => {
  expect(readSnapshot('[]')).toMatchObject({ ok: false, problem: expect.stringMatching(/^the line: /) });
  expect(readSnapshot('{"id"')).toMatchObject({ ok: false, problem: expect.stringMatching(/^not JSON: /) });
  expect(readSnapshot('{}')).toMatchObject({ ok: false, problem: expect.stringMatching(/; and 5 more$/) });
});
