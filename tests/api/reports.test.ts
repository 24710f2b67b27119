import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, fill, organization, report } from './editing-entries.ts';
import * as people from './editing-people.ts';

const OFFICE = 'usao-ohnd';
let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
  await api.change('fill role', [
    ...['alder', 'birch'].map((id) => organization(id)),
    fill('alder-fills', 'alder', 'lead-police'),
    fill('birch-fills', 'birch', 'victim-services'),
  ]);
});
afterAll(() => api.stop());

const sent = (entry: ReturnType<typeof report>, as: Requests = api) => as.change('report tie', [entry]);
const without = (entry: ReturnType<typeof report>, column: string) => {
  const { [column]: _, ...value } = entry.value ?? {};
  return { ...entry, value };
};

describe('a report', () => {
  it('needs who was told: without it nothing is written, and the field is named', async () => {
    const silent = report('r-1', 'alder', 'birch');
    for (const entry of [without(silent, 'toldToId'), report('r-1', 'alder', 'birch', { toldToId: null })]) {
      const { status, body } = await sent(entry);
      expect([status, body.error.fields]).toEqual([
        422,
        [
          {
            field: 'entries[0].value.toldToId',
            message: 'is required: say who was told, because a report needs its speaker',
          },
        ],
      ]);
    }
    expect((await api.facts()).filter(({ fact }) => fact === 'reports')).toEqual([]);
  });

  it('needs its speaker, whom the API never derives', async () => {
    const { status, body } = await sent(without(report('r-1', 'alder', 'birch'), 'fromId'));
    expect([status, body.error.fields[0].field]).toEqual([400, 'entries[0].value.fromId']);
  });

  it('of a coordinator is what another told the office, never what that one says itself', async () => {
    const refused = await sent(report('r-2', 'alder', 'birch', { toldToId: 'alder' }));
    expect([refused.status, refused.body.error.fields[0].field]).toEqual([400, 'entries[0].value.toldToId']);
    expect((await sent(report('r-2', 'alder', 'birch', { toldToId: 'birch' }))).status).toBe(400);
    expect((await sent(report('r-2', 'alder', 'birch', { level: 0 }))).status).toBe(200);
    const own = report('r-3', OFFICE, 'birch', { toldToId: OFFICE });
    expect((await sent(own)).status).toBe(200);
  });

  it('says since when only what can be: not after it was said, and in no year that is a slip', async () => {
    for (const [since, told] of [
      ['2026-11-20', 'must not be after the date on which it was reported'],
      ['0219-01-01', 'is before 1900: enter a four-digit year'],
    ] as const) {
      const { status, body } = await sent(report('r-5', 'alder', 'birch', { since, at: '2026-11-10' }));
      expect([status, body.error.fields]).toEqual([
        400,
        [{ field: 'entries[0].value.since', message: told }],
      ]);
    }
  });

  it('of a liaison is the own word alone', async () => {
    const liaison = api.as(people.contributorOf('birch'));
    expect((await sent(report('r-4', 'birch', 'alder', { toldToId: OFFICE }), liaison)).status).toBe(400);
    expect((await sent(report('r-4', 'alder', 'birch', { toldToId: 'alder' }), liaison)).status).toBe(403);
    expect((await sent(report('r-4', 'birch', 'alder', { toldToId: 'birch' }), liaison)).status).toBe(200);
    const altered = report('r-4', 'birch', 'alder', { toldToId: 'birch', level: 0 });
    expect((await sent(altered)).status).toBe(400);
  });

  it('names the person who said it to those who see names here, and to no one else', async () => {
    const said = report('r-5', 'alder', OFFICE, { saidBy: 'Ida Invented' });
    expect((await sent(said)).status).toBe(200);
    const seenBy = async (who: Requests) =>
      (await who.facts()).find(({ id }) => id === 'r-5')?.value.saidBy ?? null;
    expect(await seenBy(api)).toBe('Ida Invented');
    expect(await seenBy(api.as(people.contributorOf('birch')))).toBeNull();
    const screened = await sent(report('r-6', 'alder', OFFICE, { saidBy: 'Case 1:26-cr-00123' }));
    expect(screened.body.error.fields).toMatchObject([
      { field: 'entries[0].value.saidBy', pattern: 'docket-number' },
    ]);
  });

  it('is shown with who said it to whom and when, in the network, the assessment and the history', async () => {
    const { ties } = (await api.get(`${DISTRICT}/network`)).body;
    const pair = ties
      .flatMap((tie: { pairs: { reports: { from: string; about: string }[] }[] }) => tie.pairs)
      .flatMap(({ reports }: { reports: { from: string; about: string; told: string }[] }) => reports);
    const told = (from: string, about: string) =>
      pair.find((one: { from: string; about: string }) => one.from === from && one.about === about)?.told;
    expect([told('alder', 'birch'), told('birch', 'alder'), told(OFFICE, 'birch')]).toEqual([
      'office',
      'itself',
      'itself',
    ]);
    const { items } = (await api.get(`${DISTRICT}/history`)).body;
    const texts = items.map(({ text }: { text: string }) => text).join('\n');
    expect(texts).toContain(
      'Invented alder, as told to the U.S. Attorney’s Office on November 3, 2026, about its work with Invented birch: no contact.',
    );
    expect(texts).toContain('Invented birch itself on November 3, 2026');
    const { gaps, questions } = (await api.get(`${DISTRICT}/assessment`)).body;
    const known = [...gaps, ...questions].map((row: { known: string }) => row.known).join('\n');
    expect(known).not.toMatch(/ said on /);
  });
});
