import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addMonths } from '../../core/days.ts';
import { accountViewer } from '../../server/access/viewer.ts';
import { TEST_DAY } from '../start-app.ts';
import { SAM } from './editing-people.ts';
import { openMore } from './more-pages.ts';
import { openPage, startApp } from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  const writer = accountViewer({ ...SAM, role: 'grant-writer', districts: ['ohnd'] });
  app = await startApp({ sample: true, viewer: () => writer });
});

const open = (path: string): Promise<Page> => openPage(`${app.url}${path}`);
/** What the API answers to the same grant writer. */
const answer = async (path: string) => (await app.app.inject(`/api/${path}`)).json();

interface Block {
  kind: string;
  id?: string;
  rows?: unknown[][];
  sentences?: { id: string; parts: { text: string; figure: string | null }[] }[];
}
/** A section of the report as the API has it: its text, the figure of a name, and its tables. */
async function sectionOf(id: string, profile = 'general') {
  const { sections } = await answer(`districts/ohnd/report?profile=${profile}`);
  const { blocks }: { blocks: Block[] } = sections.find((one: { id: string }) => one.id === id);
  const sentences = blocks.flatMap((block) => block.sentences ?? []);
  const parts = sentences.flatMap((sentence) => sentence.parts);
  return {
    text: sentences.map((one) => one.parts.map(({ text }) => text).join('')).join(' '),
    figure: (name: string) => parts.find(({ figure }) => figure === name)?.text,
    rows: (table: string) => blocks.find((block) => block.id === table)?.rows ?? [],
  };
}

/** The text of the file that a press brings. */
async function fileOf(page: Page, press: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return readFileSync(await download.path(), 'utf8');
}

interface Piece {
  id: string;
  kind: string;
  status: string;
  since: string;
  until: string | null;
  parties: { organizationId: string }[];
}
const hasAll = (parties: Piece['parties'], ids: readonly string[]): boolean =>
  ids.every((id) => parties.some(({ organizationId }) => organizationId === id));
/** Who fills the roles of the lead police agency and of the victim service provider in the sample. */
const POLICE = ['cuyahoga-county', 'summit-county-oh'];
const PROVIDERS = ['cleveland-rape-crisis-center', 'journey-center-cleveland', 'rahab-ministries'];

/** Each is answered in at most three steps from a district's page; a step is a click or a choice. */
describe('grant writers ask of tables and reports', () => {
  it('Give me a partner table with roles, tie type, MOU date.', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: /^Gaps \d/ }).click();
    const table = await fileOf(page, page.getByRole('link', { name: 'Partners', exact: true }));
    const [head = '', ...rows] = table
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    const columns = head.split(',');
    for (const column of [
      'role',
      'organization',
      'tie_types',
      'memorandum_with',
      'memorandum_since',
      'memorandum_until',
    ])
      expect(columns).toContain(column);
    const { evidence } = await answer('districts/ohnd/network');
    const between = evidence.filter(
      ({ parties, kind, status }: Piece) =>
        kind === 'mou' && status !== 'ended' && hasAll(parties, ['fbi-cleveland', 'usao-ohnd']),
    );
    expect(between.length).toBeGreaterThan(0);
    const fbi = rows.find((row) => row.includes('FBI Cleveland'));
    expect(fbi).toMatch(/\bmou\b/);
    const [newest] = between.toSorted((x: Piece, y: Piece) => (x.since < y.since ? 1 : -1));
    expect(fbi).toContain(`,With the office,${newest.since},${newest.until},`);
    const partners = (await sectionOf('partners')).rows('partners');
    expect(rows).toHaveLength(partners.length); // the report has the same rows
  });

  it('Which required members are missing for an ECM bid?', async () => {
    const page = await open('/districts/ohnd');
    await openMore(page, 'Report');
    await page.getByLabel('Requirements of').selectOption('Enhanced Collaborative Model task force');
    const { requirements } = await answer('districts/ohnd/report?profile=ecm');
    const table = page.getByRole('table', { name: 'What is asked for, and what is on record' });
    await expect.poll(() => table.getByRole('rowheader').count()).toBe(requirements.length);
    for (const { text, outcome, evidence } of requirements) {
      const row = table.getByRole('row').filter({ hasText: text });
      await row.getByText(outcome, { exact: true }).or(row.getByText(evidence)).first().waitFor();
      expect(await row.textContent()).toMatch(new RegExp(outcome, 'i'));
    }
    const { evidence } = await answer('districts/ohnd/network');
    const signed = evidence.filter(
      ({ kind, status, parties }: Piece) =>
        kind === 'mou' &&
        status !== 'ended' &&
        parties.some(({ organizationId }) => POLICE.includes(organizationId)) &&
        parties.some(({ organizationId }) => PROVIDERS.includes(organizationId)),
    );
    const memorandum = requirements.find(({ id }: { id: string }) => id === 'memorandum');
    expect(memorandum.outcome).toBe(signed.length > 0 ? 'met' : 'not known');
  });

  it('Show the gap statement in one paragraph with sources.', async () => {
    const page = await open('/districts/ohnd');
    await openMore(page, 'Report');
    const statement = page.getByRole('region', { name: 'Statement of gaps' }).getByRole('paragraph');
    const { text, figure } = await sectionOf('statement');
    await expect.poll(async () => (await statement.first().textContent())?.trim()).toBe(text);
    const { gaps, questions } = await answer('districts/ohnd/assessment');
    const summary = await answer('districts/ohnd');
    expect(figure('roles-on-record')).toBe(String(summary.requiredRolesOnRecord));
    expect(figure('ties-met')).toBe(String(summary.requiredTiesMet));
    expect(figure('questions')).toBe(`${questions.length} further questions`);
    const [gravest] = gaps; // its source: who said so, on which day
    expect(text).toContain(`${gravest.title}: ${gravest.known}`);
    expect(gravest.known).toMatch(/ on [A-Z]\w+ \d+, \d{4}/);
  });

  it('How many active partners and trainings this reporting period?', async () => {
    const page = await open('/districts/ohnd');
    await openMore(page, 'Report');
    const { text, figure } = await sectionOf('period');
    const period = page.getByRole('region', { name: /^Reporting period/ });
    await expect
      .poll(async () => (await period.getByRole('paragraph').first().textContent())?.trim())
      .toBe(text);
    const { trainings } = await answer('districts/ohnd/trainings');
    const held = trainings.filter(({ heldOn }: { heldOn: string }) => heldOn > addMonths(TEST_DAY, -12));
    expect(figure('trainings')).toBe(`${held.length} trainings`);
    const { evidence } = await answer('districts/ohnd/network');
    const trained = evidence
      .filter(({ id }: Piece) => held.some((one: { id: string }) => one.id === id))
      .flatMap(({ parties }: Piece) => parties.map(({ organizationId }) => organizationId))
      .filter((id: string) => id !== 'usao-ohnd');
    expect(figure('trained')).toBe(`${new Set(trained).size} partner organizations`);
    const people = held.reduce((sum: number, one: { people: number | null }) => sum + (one.people ?? 0), 0);
    expect(figure('people-trained')).toBe(`${people} people`);
    expect(text).toMatch(/ are on record\./);
    expect(figure('active-partners')).toMatch(/^\d+ partner organizations$/);
  });

  it('Who are the police and VSP co-leads, is the MOU signed and valid?', async () => {
    const page = await open('/districts/ohnd');
    await openMore(page, 'Report');
    await page.getByLabel('Requirements of').selectOption('Enhanced Collaborative Model task force');
    const { requirements } = await answer('districts/ohnd/report?profile=ecm');
    const table = page.getByRole('table', { name: 'What is asked for, and what is on record' });
    for (const [id, leads] of [
      ['police-co-lead', ['Cuyahoga County', 'Summit County']],
      ['provider-co-lead', ['Cleveland Rape Crisis Center', 'RAHAB Ministries']],
      ['memorandum', ['No memorandum between the two is on record.']],
    ] as const) {
      const { text, evidence } = requirements.find((one: { id: string }) => one.id === id);
      await table.getByRole('row').filter({ hasText: text }).getByText(evidence).waitFor();
      for (const lead of leads) expect(evidence).toContain(lead);
    }
  });
});
