import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, evidence, fill, organization, statement } from './editing-entries.ts';

/** The app of the tests believes that it is 2026-11-24 in UTC. */
let app: EditingApp & Requests;
beforeAll(async () => {
  app = await openEditing();
  const made = await app.change('add organization', [organization('shelter-of-days')]);
  expect(made.status).toBe(200);
});
afterAll(() => app.stop());

let count = 0;
const said = (at: string) =>
  statement(`said-${count++}`, 'shelter-of-days', 'shelter', { at, kind: 'confirmed' });
const fillSince = (since: string) => fill(`fill-${count++}`, 'shelter-of-days', 'shelter', { since });
const messagesOf = async (entries: Parameters<typeof app.change>[1]) =>
  ((await app.change('fill role', entries)).body.error?.fields ?? []).map(
    ({ field, message }: { field: string; message: string }) => `${field} ${message}`,
  );

describe('a day that is entered', () => {
  it('may be today in Guam, where it is a day later than in UTC, and no later one', async () => {
    expect(await messagesOf([said('2026-11-25')])).toEqual([]);
    expect(await messagesOf([said('2026-11-26')])).toEqual([
      'entries[0].value.at is in the future: enter today or an earlier date',
    ]);
  });

  it.each(['1899-12-31', '0926-03-09', '0026-03-09', '0006-03-09'])('is not %s', async (day) => {
    const sentence = 'is before 1900: enter a four-digit year';
    expect(await messagesOf([fillSince(day)])).toEqual([`entries[0].value.since ${sentence}`]);
    expect(await messagesOf([said(day)])).toEqual([`entries[0].value.at ${sentence}`]);
  });

  it.each(['26-03-09', '926-03-09', '6-03-09', '2026-02-30'])('is not %s', async (day) => {
    expect(await messagesOf([fillSince(day)])).toEqual([
      'entries[0].value.since is not a calendar date: write it as 2026-03-09',
    ]);
  });

  it('begins something at most five years ahead; an end may be later', async () => {
    expect(await messagesOf([fillSince('2031-11-26')])).toEqual([
      'entries[0].value.since is more than 5 years ahead: check the year',
    ]);
    expect(await messagesOf([fillSince('2031-11-24')])).toEqual([]);
    expect(
      await messagesOf([evidence('long-memorandum', { since: '2026-06-01', until: '2046-06-01' })]),
    ).toEqual([]);
  });
});

describe('the day of who enters something', () => {
  const call = (id: string) => ({
    fact: 'calls',
    id,
    value: {
      organizationId: 'shelter-of-days',
      at: '2026-11-20',
      channel: 'phone',
      outcome: 'answered',
    },
  });
  const enteredOn = async (asOf: string) => {
    const id = `call-${count++}`;
    const { revision } = (await app.get(`${DISTRICT}/facts`)).body;
    const body = { action: 'log call', entries: [call(id)] };
    const answer = await app.post(`${DISTRICT}/changes${asOf && `?asOf=${asOf}`}`, body, {
      'if-match': `"${revision}"`,
    });
    expect(answer.body.error?.fields).toBeUndefined();
    return (await app.facts()).find((fact) => fact.id === id)?.value.enteredOn;
  };

  it('is stored as the page says it, so that Ohio at 8 p.m. does not store tomorrow', async () => {
    expect(await enteredOn('2026-11-23')).toBe('2026-11-23');
    expect(await enteredOn('2026-11-25')).toBe('2026-11-25');
  });

  it('is the UTC day for who says none, or one that it is nowhere', async () => {
    expect(await enteredOn('')).toBe('2026-11-24');
    expect(await enteredOn('2026-11-20')).toBe('2026-11-24');
  });
});

describe('a day that is asked for', () => {
  it('is the UTC day when none is said', async () => {
    expect((await app.get(DISTRICT)).body.asOf).toBe('2026-11-24');
    expect((await app.get(`${DISTRICT}?asOf=2026-11-25`)).body.asOf).toBe('2026-11-25');
  });

  it.each([
    ['0026-03-09', 'asOf: is before 1900: enter a four-digit year'],
    ['1899-12-31', 'asOf: is before 1900: enter a four-digit year'],
    ['26-03-09', 'asOf: is not a calendar date: write it as 2026-03-09'],
  ])('is refused in a sentence: %s', async (day, sentence) => {
    const answer = await app.get(`${DISTRICT}?asOf=${day}`);
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      `The request was not understood: ${sentence}.`,
    ]);
  });
});
