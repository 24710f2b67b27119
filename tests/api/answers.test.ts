import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as row from '../facts.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { activityDate, DISTRICT, evidence, fill, organization, party } from './editing-entries.ts';
import * as people from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
  const partners = ['alder', 'birch', 'cedar'];
  await api.change('add evidence', [
    ...partners.map((id) => organization(id)),
    fill('alder-fills', 'alder', 'lead-police'),
    fill('birch-fills', 'birch', 'victim-services'),
    fill('cedar-fills', 'cedar', 'shelter'),
    evidence('m-old', { since: '2015-01-01', until: null, kind: 'joint-activity' }),
    ...partners.map((id) => party('m-old', id)),
  ]);
});
afterAll(() => api.stop());

/** Pairs of the three between which the evidence is current. */
async function currentPairs(): Promise<string[]> {
  const { ties } = (await api.get(`${DISTRICT}/network`)).body;
  const pairs: string[] = ties
    .flatMap(({ pairs }: { pairs: object[] }) => pairs)
    .filter(({ evidence: pieces }: { evidence: { id: string; status: string }[] }) =>
      pieces.some(({ id, status }) => id === 'm-old' && status === 'current'),
    )
    .map(({ a, b }: { a: string; b: string }) => [a, b].sort().join(' '));
  return [...new Set(pairs)].sort();
}
const seen = (id: string, organizationIds: string[]) => activityDate(id, 'm-old', organizationIds);

describe('a day on which evidence of many was seen', () => {
  it('is an own word of a liaison only between the own organization and one other', async () => {
    const liaison = api.as(people.contributorOf('birch'));
    const enters = async (entry: ReturnType<typeof seen>) =>
      (await liaison.change('add activity date', [entry])).status;
    expect(await enters(activityDate('d-0', 'm-old'))).toBe(403);
    expect(await enters(seen('d-0', ['alder', 'birch', 'cedar']))).toBe(403);
    expect(await enters(seen('d-0', ['alder', 'cedar']))).toBe(403);
    expect(await currentPairs()).toEqual([]);
    expect(await enters(seen('d-1', ['birch', 'cedar']))).toBe(200);
  });

  it('makes the tie of those two current, and no other', async () => {
    expect(await currentPairs()).toEqual(['birch cedar']);
    const { evidence: pieces } = (await api.get(`${DISTRICT}/network`)).body;
    const [piece, ...others] = pieces.filter(({ id }: { id: string }) => id === 'm-old');
    expect([piece.activityDates, piece.parties.length, others]).toEqual([['2026-11-03'], 3, []]);
  });

  it('names parties of it alone, two at least', async () => {
    for (const organizationIds of [['birch'], ['birch', 'usao-ohnd']]) {
      const { status, body } = await api.change('add activity date', [seen('d-2', organizationIds)]);
      expect([status, body.error.fields[0].field]).toEqual([400, 'entries[0].value.organizationIds']);
    }
  });

  it('speaks for all where a coordinator says so', async () => {
    expect((await api.change('add activity date', [activityDate('d-3', 'm-old')])).status).toBe(200);
    expect(await currentPairs()).toContain('alder birch');
  });
});

describe('a note at a question', () => {
  /** All that the model says; whom to call is no part of it, and what no one could answer is not asked again at once. */
  const assessment = async () => {
    const { revision, calls, ...rest } = (await api.get(`${DISTRICT}/assessment`)).body;
    return rest;
  };
  const note = (id: string, more = {}) =>
    row.entryOf('notes', row.note(id, 'hsi', '2026-11-20', { kind: 'think so', text: 'They meet', ...more }));

  it('is kept, and proves nothing', async () => {
    const before = await assessment();
    const unknown = row.entryOf('notes', row.note('n-2', 'hsi', '2026-11-20'));
    expect((await api.change('add note', [note('n-1'), unknown])).status).toBe(200);
    expect(await assessment()).toEqual(before);
    const kept = (await api.facts()).filter(({ fact }) => fact === 'notes');
    expect(kept.map(({ value }) => [value.kind, value.text])).toEqual([
      ['think so', 'They meet'],
      ['does not know', null],
    ]);
    const [entry] = (await api.get(`${DISTRICT}/history`)).body.items;
    expect(entry.text).toBe(
      'Entered a note at the question of hsi: They meet (November 20, 2026); entered that no one could answer the question of hsi (November 20, 2026).',
    );
  });

  it('is screened as every text, and says something', async () => {
    const screened = await api.change('add note', [note('n-3', { text: 'Case 1:26-cr-00123' })]);
    expect(screened.body.error.fields).toMatchObject([
      { field: 'entries[0].value.text', pattern: 'docket-number' },
    ]);
    expect((await api.change('add note', [note('n-3', { text: null })])).body.error.fields).toEqual([
      { field: 'entries[0].value.text', message: 'must say what you think' },
    ]);
  });

  it('is none of a liaison, who answers in the own name', async () => {
    const liaison = api.as(people.contributorOf('birch'));
    expect((await liaison.change('add note', [note('n-4')])).status).toBe(403);
  });
});
