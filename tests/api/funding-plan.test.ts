import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, fill, organization, statement } from './editing-entries.ts';
import { administrator, grantWriter } from './editing-people.ts';

let api: EditingApp & Requests;
/** A role of which nothing is on record, and a tie that is open. */
let role = '';
let tie = '';
beforeAll(async () => {
  api = await openEditing();
  const { roles, questions } = (await api.get(`${DISTRICT}/assessment`)).body;
  const isUnknown = ({ state }: { state: string }) => state === 'unknown';
  role = roles.filter(isUnknown).map((row: { role: string }) => row.role)[0];
  tie = questions.map(({ id }: { id: string }) => id).find((id: string) => id.includes('--'));
  expect([role, tie]).not.toContain(undefined);
});
afterAll(() => api.stop());

const planOf = (query: string, as = grantWriter) => api.as(as).get(`${DISTRICT}/funding-plan?${query}`);
interface Section {
  id: string;
  blocks: { kind: string; id?: string; rows?: unknown[][] }[];
}

describe('what the money would buy', () => {
  it('is nothing without items, and lists what can be picked with the points of each', async () => {
    const [{ status, body }, assessment, summary] = await Promise.all([
      planOf(''),
      api.get(`${DISTRICT}/assessment`),
      api.get(DISTRICT),
    ]);
    expect(status).toBe(200);
    const { score, coverageShown: shown } = summary.body;
    expect(body.coverage).toEqual({ before: { ...score, shown }, after: { ...score, shown } });
    const { gaps, questions } = assessment.body;
    expect(body.choices.map(({ items, gain }: { items: string[]; gain: number }) => [items, gain])).toEqual([
      ...gaps.map(({ items, gain }: { items: string[]; gain: number }) => [items, gain]),
      ...questions
        .filter(({ id }: { id: string }) => id !== 'tribal-land')
        .map(({ id, gain }: { id: string; gain: number }) => [[id], gain]),
    ]);
    expect(body.stays).toHaveLength(gaps.length + questions.length);
    expect(body.caution).toContain('They do not measure effect.');
  });

  it('counts ties, roles, counties and requirements with the items, and what stays', async () => {
    const [nothing, { body }] = [(await planOf('')).body, await planOf(`items=${role},${tie}`)];
    expect(body.picked.map(({ id }: { id: string }) => id)).toEqual([role, tie]);
    expect(body.roles.after).toBeGreaterThan(nothing.roles.after);
    expect(body.ties.after).toBe(nothing.ties.after + 1);
    expect(body.gained.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([role, tie]));
    expect(body.counties).toMatchObject({ all: 40, byRole: [{ role, before: 0, after: 40 }] });
    const open = body.stays.flatMap(({ items }: { items: string[] }) => items);
    expect(open).not.toContain(role);
    expect(open).not.toContain(tie);
    expect(body.text).toMatch(
      /^These 2 items would add .+ of 100 points to confirmed coverage: .+ 1 more tie met, 40 more count/,
    );
  });

  it('stores nothing', async () => {
    const stored = async () => [(await api.get(DISTRICT)).body.revision, await api.facts()];
    const before = await stored();
    await planOf(`items=${role},${tie}`);
    expect(await stored()).toEqual(before);
  });

  it('refuses what names nothing', async () => {
    expect((await planOf('items=nothing')).body.error.message).toBe(
      'items names no role or tie of the gap model: nothing',
    );
    expect((await planOf('profile=nothing')).status).toBe(400);
    expect((await planOf('costs=shelter:5')).status).toBe(400);
    expect((await api.get('/districts/zzz/funding-plan')).status).toBe(404);
  });

  it('is a section of the report with the same numbers, where items are given', async () => {
    const sections = async (query: string): Promise<Section[]> =>
      (await api.as(grantWriter).get(`${DISTRICT}/report?${query}`)).body.sections;
    const idsOf = (all: Section[]) => all.map(({ id }) => id);
    const [without, having] = [await sections(''), await sections(`items=${role},${tie}`)];
    expect(idsOf(having)).toEqual(
      idsOf(without).flatMap((id) => (id === 'requirements' ? [id, 'funding'] : [id])),
    );
    const { coverage } = (await planOf(`items=${role},${tie}`)).body;
    const gains = having.flatMap(({ blocks }) => blocks).find(({ id }) => id === 'funding-gains')?.rows?.[0];
    expect(gains).toEqual([
      'Confirmed coverage, of 100 points',
      'not shown yet',
      `${(coverage.after.confirmed - coverage.before.confirmed).toFixed(1)} more`,
    ]);
    const file = await api.as(grantWriter).get(`${DISTRICT}/report/docx?items=${role},${tie}`);
    expect(file.status).toBe(200);
  });
});

it('a plan says what is so once it is entered, and later that it is done', async () => {
  const { coverage } = (await planOf(`items=${role}`)).body;
  const entered = await api
    .as(administrator)
    .change('fill role', [
      organization('fresh'),
      fill('fresh-fills', 'fresh', role, { mailbox: 'team@example.org' }),
      statement('fresh-said', 'fresh', role),
    ]);
  expect(entered.status, JSON.stringify(entered.body)).toBe(200);
  const { score, coverageShown: shown } = (await api.get(DISTRICT)).body;
  expect({ ...score, shown }).toEqual(coverage.after);
  const later = (await planOf(`items=${role}`)).body;
  expect(later).toMatchObject({ picked: [], settled: [{ id: role }] });
  expect(later.coverage.after).toEqual(later.coverage.before);
});
