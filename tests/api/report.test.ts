import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textWidth } from '../../core/drawing/text-width.ts';
import type { Report } from '../../core/report/shape.ts';
import { openApp, TEST_DAY } from '../start-app.ts';
import { findTable, openReports, reader } from './report-app.ts';

const WRITER = reader('grant-writer', ['ohnd']);
const WRITER_OF_WYOMING = reader('grant-writer', ['wyd', 'ohnd']);

let reports: Awaited<ReturnType<typeof openReports>>;
beforeAll(async () => {
  reports = await openReports();
});
afterAll(() => reports.stop());

const get = async (path: string) => (await reports.app.inject(`/api${path}`)).json();
const reportOf = (query = ''): Promise<Report> => get(`/districts/ohnd/report${query}`);

const rowsIn = (report: Report, id: string) => findTable(report, id)?.rows ?? [];
/** The marked figures of all sentences, by id. */
const markedIn = ({ sections }: Report): Map<string, string> =>
  new Map(
    sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'text' ? block.sentences : []))
      .flatMap(({ parts }) => parts)
      .flatMap(({ figure, text }) => (figure === null ? [] : [[figure, text]])),
  );

describe('the figures of a report are those of the API', () => {
  it('in its sentences', async () => {
    const [report, summary, assessment] = await Promise.all([
      reportOf(),
      get('/districts/ohnd'),
      get('/districts/ohnd/assessment'),
    ]);
    const marked = markedIn(report);
    expect(marked.get('roles-on-record')).toBe(String(summary.requiredRolesOnRecord));
    expect(marked.get('roles-confirmed')).toBe(String(summary.requiredRolesConfirmed));
    expect(marked.get('ties-met')).toBe(String(summary.requiredTiesMet));
    expect(marked.get('questions')).toMatch(new RegExp(`^${summary.questions} further question`));
    type Tie = { state: string; resilient: boolean; confirmedByBoth: boolean };
    const met: Tie[] = assessment.ties.filter(({ state }: Tie) => state === 'met');
    expect(marked.get('ties-of-all')).toBe(`${assessment.ties.length} expected ties of all roles`);
    expect(marked.get('ties-of-all-met')).toBe(String(met.length));
    expect(marked.get('ties-on-staff')).toBe(String(met.filter(({ resilient }) => !resilient).length));
    expect(marked.get('ties-one-sided')).toBe(
      String(met.filter(({ confirmedByBoth }) => !confirmedByBoth).length),
    );
    for (const { items, severity, known } of assessment.gaps)
      expect(marked.get(`known-${items[0]}`)).toBe(
        severity === 'critical' || severity === 'high' ? known : undefined,
      );
    expect([report.asOf, report.revision]).toEqual([TEST_DAY, summary.revision]);
  });

  it('in the caption of the ring, which says why its ties are fewer than those of the funding plan', async () => {
    const [report, plan] = await Promise.all([reportOf(), get('/districts/ohnd/funding-plan')]);
    const blocks = report.sections.find(({ id }) => id === 'network')?.blocks ?? [];
    const caption = blocks.flatMap((block) => (block.kind === 'picture' ? block.caption : [])).join('');
    expect(caption).toMatch(
      new RegExp(`draws \\d+ of ${plan.ties.all} expected ties of all roles: the other \\d+`),
    );
  });

  it('in its tables', async () => {
    const [report, summary, assessment] = await Promise.all([
      reportOf(),
      get('/districts/ohnd'),
      get('/districts/ohnd/assessment'),
    ]);
    const gaps = assessment.gaps.map(({ title, severity, known, action, gain }: Record<string, unknown>) => [
      title,
      severity,
      known,
      action,
      gain,
    ]);
    expect(rowsIn(report, 'gaps')).toEqual(gaps);
    const { confirmed, recorded, possible } = summary.score;
    expect(rowsIn(report, 'coverage').at(-1)).toEqual(['Coverage, of 100', confirmed, recorded, possible]);
    expect(rowsIn(report, 'triad')).toHaveLength(3);
    const partners = assessment.roles.reduce(
      (sum: number, { organizations }: { organizations: string[] }) =>
        sum + Math.max(1, organizations.length),
      0,
    );
    expect(rowsIn(report, 'partners')).toHaveLength(partners);
  });

  it('in its counties and industries', async () => {
    const [report, reach, industries] = await Promise.all([
      reportOf(),
      get('/districts/ohnd/county-reach?role=any-provider'),
      get('/districts/ohnd/industries'),
    ]);
    const marked = markedIn(report);
    expect([marked.get('reach'), marked.get('industries')]).toEqual([reach.headline, industries.headline]);
    const countiesAndPeople = reach.counties.map(({ title, people }: Record<string, unknown>) => [
      title,
      people,
    ]);
    expect(rowsIn(report, 'counties').map((row) => row.slice(0, 2))).toEqual(countiesAndPeople);
    expect(rowsIn(report, 'reach').map(([name, covered]) => [name, covered])).toEqual(
      reach.roles.map(({ name, byCovers }: { name: string; byCovers: { county: { counties: number } } }) => [
        name,
        byCovers.county.counties,
      ]),
    );
    const named = (rows: { name: string }[]) => rows.map(({ name }) => name);
    expect(rowsIn(report, 'industries').map(([name]) => name)).toEqual(named(industries.industries));
    expect(rowsIn(report, 'inspectors').map(([name]) => name)).toEqual(named(industries.inspectors));
  });

  it('in its reporting period, what changed apart from what became known', async () => {
    const query = '?from=2025-11-24';
    const [report, compared] = await Promise.all([
      reportOf(query),
      get(`/districts/ohnd/compare${query}&to=${TEST_DAY}`),
    ]);
    const { before, corrected, newlyKnown, changed, after } = compared.points.confirmed;
    expect(rowsIn(report, 'period-points')[0]).toEqual([
      ...['Confirmed points', before, corrected, newlyKnown, changed, after],
    ]);
    expect(rowsIn(report, 'changed')).toHaveLength(
      compared.changed.ties.length + compared.changed.roles.length,
    );
    expect(rowsIn(report, 'newly-known')).toHaveLength(
      compared.newlyKnown.ties.length + compared.newlyKnown.roles.length,
    );
  });
});

describe('a report', () => {
  it('is made again by the request that it names', async () => {
    const report = await reportOf('?profile=ecm&from=2026-01-01');
    const again = await get(report.again.replace('GET /api', ''));
    expect(again).toEqual(report);
  });

  it('names no person, and tells mailboxes and positions to those alone who may see them', async () => {
    const people: { name: string }[] = (await get('/districts/ohnd/facts?fact=people&pageSize=500')).facts;
    const whole = JSON.stringify(await reportOf());
    expect(people.length).toBeGreaterThan(10);
    for (const { name } of people) expect(whole).not.toContain(name);
    expect(whole).toContain('@');
    const theirs = await reports.as(WRITER, () => reportOf());
    expect(JSON.stringify(theirs)).not.toContain('@');
    const mailboxes = (report: Report) => rowsIn(report, 'partners').map((cells) => cells.at(-1) ?? null);
    const seen = mailboxes(await reportOf());
    expect(mailboxes(theirs)).toEqual(seen.map((address) => address && 'On file'));
  });

  it('judges the requirements of the profile that is asked for, each with its source', async () => {
    for (const id of ['ecm', 'strategic-plan', 'general']) {
      const { profile, requirements, sections } = await reportOf(`?profile=${id}`);
      expect(profile.id).toBe(id);
      expect(requirements.length).toBeGreaterThan(5);
      for (const { grade, outcome, sourceUrl } of requirements)
        if (grade === 'general') expect(outcome).not.toBe('met');
        else expect(sourceUrl).toMatch(/^https:/);
      const blocks = sections.flatMap((section) => section.blocks);
      const sources = blocks.find((block) => block.kind === 'table' && block.id === 'requirement-sources');
      const unread =
        sources?.kind === 'table' ? sources.rows.filter(([, , , readOn]) => readOn === null) : [];
      expect(unread.length).toBe(requirements.filter(({ grade }) => grade === 'general').length);
    }
    const bad = await reports.app.inject('/api/districts/ohnd/report?profile=none');
    expect([bad.statusCode, bad.json().error.message]).toEqual([
      400,
      'profile must be one of ecm, general, strategic-plan',
    ]);
  });

  it('refuses a period that begins after its end, and a district that there is not', async () => {
    expect((await reports.app.inject('/api/districts/ohnd/report?from=2030-01-01')).statusCode).toBe(400);
    expect((await reports.app.inject('/api/districts/zzzz/report')).statusCode).toBe(404);
  });

  it('has the ring as a picture of its day', async () => {
    const answer = await reports.app.inject('/api/districts/ohnd/report/ring');
    expect(answer.headers['content-type']).toContain('image/svg+xml');
    expect(answer.body).toMatch(/^<svg .*As of November 24, 2026/s);
  });
});

it('has a ring for phones, whose codes are listed by name and whose rows fit', async () => {
  const url = '/api/districts/ohnd/report/ring?size=phone';
  const { body, headers } = await reports.app.inject(url);
  expect(headers['content-type']).toContain('image/svg+xml');
  expect(body).toContain('width="362"');
  const texts = [...body.matchAll(/<text x="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>([^<]*)</g)];
  expect(texts.map(([, , , text]) => text)).toEqual(
    expect.arrayContaining(['HTC: Coordinator', 'SLI: State labor inspection']),
  );
  for (const [, x, size, text] of texts)
    expect(Number(x) + textWidth(text ?? '', Number(size)), text).toBeLessThanOrEqual(362);
});

it('says in a sentence that a table has no row, on reference data alone and in a joint report', async () => {
  const { app, stop } = await openApp({ viewer: () => WRITER_OF_WYOMING });
  for (const query of ['', '?with=ohnd']) {
    const report: Report = (await app.inject(`/api/districts/wyd/report${query}`)).json();
    const tables = report.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table');
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) if (table.kind === 'table') expect(table.rows, table.id).not.toEqual([]);
  }
  const { sections } = (await app.inject('/api/districts/wyd/report')).json() as Report;
  expect(JSON.stringify(sections)).toContain('Memorandums, protocols and task forces: none on record.');
  await stop();
});
