import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../core/days.ts';
import type { FactRow } from '../../core/facts/index.ts';
import { accountViewer } from '../../server/access/viewer.ts';
import { TEST_DAY } from '../start-app.ts';
import { SAM } from './editing-people.ts';
import { openPage, startApp } from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  const coordinator = accountViewer({ ...SAM, districts: ['ohnd', 'mnd'] });
  app = await startApp({ sample: true, viewer: () => coordinator });
});

const open = (path: string): Promise<Page> => openPage(`${app.url}${path}`);
/** What the API answers to the same coordinator. */
const answer = async (path: string) => (await app.app.inject(`/api/${path}`)).json();
/** The rows of a kind as people entered them, of which the true answer is counted here. */
async function factsOf<Kind extends 'fills' | 'evidence' | 'signers' | 'people'>(
  districtId: string,
  kind: Kind,
): Promise<FactRow<Kind>[]> {
  const { facts } = await answer(`districts/${districtId}/facts?fact=${kind}&pageSize=500`);
  return facts.map(({ value }: { value: FactRow<Kind> }) => value);
}

interface Role {
  id: string;
  weight: number;
  shortName: string;
}
const stateIn = (assessment: { roles: { role: string; state: string }[] }, id: string) =>
  assessment.roles.find(({ role }) => role === id)?.state;

/** Each is answered in at most three steps from home or from the district's page; a step is a click or a choice. */
describe('coordinators ask', () => {
  it('Which required partner do I not have?', async () => {
    const [fills, { roles }, assessed] = await Promise.all([
      factsOf('mnd', 'fills'),
      answer('model'),
      answer('districts/mnd/assessment'),
    ]);
    const required: Role[] = roles.filter(({ weight }: Role) => weight === 3);
    const missing = required.filter(({ id }) => fills.every(({ role }) => role !== id));
    expect(missing.map(({ id }) => id)).toEqual(['lead-police']); // and a position without anyone in it
    expect(stateIn(assessed, 'lead-police')).toBe('unknown');
    expect(stateIn(assessed, 'usao-victim-witness')).toBe('vacant');
    const page = await open('/districts/mnd');
    const figures = page.getByLabel('Figures of the district');
    await expect.poll(() => figures.textContent()).toContain('required roles on record6 of 8');
    const list = page.getByRole('list', { name: 'Roles and organizations in the picture' });
    const found = await list
      .getByRole('button', { name: /no one on record|Vacant|Unfilled/ })
      .allTextContents();
    const names = required.map(({ shortName }) => shortName);
    expect(found.filter((text) => names.some((name) => text.startsWith(name)))).toEqual([
      expect.stringMatching(/^Lead police agency ?no one on record: ask/),
      expect.stringMatching(/^Victim-witness specialist.*Vacant since/),
    ]);
  });

  it('Which MOUs end in the next 90 days, and who signs?', async () => {
    const [evidence, signers, people] = await Promise.all([
      factsOf('ohnd', 'evidence'),
      factsOf('ohnd', 'signers'),
      factsOf('ohnd', 'people'),
    ]);
    const ending = evidence.filter(
      ({ kind, until }) => kind === 'mou' && until && until > TEST_DAY && until <= addDays(TEST_DAY, 90),
    );
    const [first] = ending;
    const names = signers
      .filter(({ evidenceId }) => evidenceId === first?.id)
      .map(({ personId }) => people.find(({ id }) => id === personId)?.name);
    expect(names.length).toBeGreaterThan(0);
    const { ends } = await answer('districts/ohnd/deadlines');
    expect(ends.map(({ id }: { id: string }) => id)).toEqual(ending.map(({ id }) => id));
    const page = await open('/home');
    const list = page.getByRole('region', { name: 'Ends within 90 days' });
    await expect.poll(() => list.getByRole('listitem').count()).toBe(ending.length);
    await list.getByRole('link', { name: first?.name ?? '', exact: true }).click();
    const row = page.getByRole('complementary', { name: 'Row' });
    await row.getByLabel('Signed by').first().waitFor({ state: 'attached' });
    const signed = await row
      .getByLabel('Signed by')
      .evaluateAll((fields: HTMLInputElement[]) => fields.map(({ value }) => value));
    expect(signed.sort()).toEqual(names.sort());
    await row.getByRole('link', { name: 'Renew' }).waitFor();
  });

  it('What changed since last quarter?', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByRole('link', { name: 'Two days compared' }).click();
    await page.getByRole('button', { name: 'A quarter before' }).click();
    const from = addMonths(TEST_DAY, -3);
    const { text, changed, points } = await answer(`districts/ohnd/compare?from=${from}&to=${TEST_DAY}`);
    await page.getByRole('status').filter({ hasText: text }).waitFor();
    const { before, corrected, newlyKnown: known, better, worse, after } = points.confirmed;
    expect(before + corrected + known + better + worse).toBeCloseTo(after, 1);
    await page.getByRole('list', { name: 'Confirmed points' }).getByText(after.toFixed(1)).waitFor();
    const { ties } = await answer('districts/ohnd/assessment');
    const now = new Map(ties.map(({ id, state }: { id: string; state: string }) => [id, state]));
    for (const { tie, after: state } of changed.ties) expect(now.get(tie), tie).toBe(state);
    const happened = changed.ties.length + changed.roles.length;
    expect(happened).toBeGreaterThan(0);
    await page.getByRole('heading', { name: `Changed ${happened} happened between the two days` }).waitFor();
  });

  it('What do I put in the district strategic plan as partnership gaps?', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: /^Gaps \d/ }).click();
    const { gaps } = await answer('districts/ohnd/assessment');
    const entries = page.getByRole('region', { name: /^Gaps to fix/ }).locator('.entry');
    await expect.poll(() => entries.count()).toBe(gaps.length);
    const ended = (await factsOf('ohnd', 'evidence')).find(({ id }) => id === gaps[2].cause);
    expect(gaps[2].known).toContain(`${ended?.name} ended on`);
    for (const [at, { title, action, known, gain }] of gaps.entries()) {
      const text = await entries.nth(at).textContent();
      for (const part of [title, action, known, `+${gain.toFixed(1)} points`]) expect(text).toContain(part);
    }
  });

  it('What three calls should I make this month?', async () => {
    const page = await open('/home');
    const { calls } = await answer('districts/ohnd/calls');
    const shown = page.getByRole('region', { name: 'Questions to ask' }).getByRole('listitem');
    await expect.poll(() => shown.count()).toBe(3);
    const texts = await shown.allTextContents();
    for (const [at, { name, questions }] of calls.slice(0, 3).entries()) {
      expect(texts[at]).toContain(name);
      expect(texts[at]).toMatch(new RegExp(`, ${questions.length} questions?\\b`));
    }
    const gains = calls.map(({ gain }: { gain: number }) => gain);
    expect(gains).toEqual(gains.toSorted((x: number, y: number) => y - x)); // what gains most is asked first
  });
});
