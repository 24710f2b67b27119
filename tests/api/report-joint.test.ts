import type { FastifyInstance } from 'fastify';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../core/report/blocks.ts';
import type { Report, ReportCell, Table } from '../../core/report/shape.ts';
import { findTable, openReports, reader } from './report-app.ts';

const WRITER = reader('grant-writer', ['ohnd', 'ohsd']);
const COORDINATOR = reader('coordinator', ['ohnd']);

let app: FastifyInstance;
let as: Awaited<ReturnType<typeof openReports>>['as'];
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ app, as, stop } = await openReports());
});
afterAll(() => stop());

const reportOf = async (query: string): Promise<Report> =>
  (await app.inject(`/api/districts/ohnd/report?${query}`)).json();
const joint = (more = ''): Promise<Report> => reportOf(`with=ohsd,wyd${more}`);
const alone = async (id: string, more = ''): Promise<Report> =>
  (await app.inject(`/api/districts/${id}/report?${more}`)).json();

const blocksIn = ({ sections }: Report) => sections.flatMap(({ blocks }) => blocks);
const tableIn = (report: Report, id: string): Table => {
  const found = findTable(report, id);
  if (!found) throw new Error(`There is no table ${id}`);
  return found;
};
/** The rows of a district, without the column that names it. */
const rowsOf = ({ columns, rows }: Table, abbreviation: string): ReportCell[][] => {
  const at = columns.findIndex(({ label }) => label === 'District');
  return rows.filter((row) => row[at] === abbreviation).map((row) => row.filter((_, cell) => cell !== at));
};
const SHORT = { ohnd: 'N.D. Ohio', ohsd: 'S.D. Ohio', wyd: 'D. Wyo.' } as const;

describe('a joint report', () => {
  it('has of each district the rows that its own report has, with the district as a column', async () => {
    const report = await joint();
    expect(report.districts.map(({ id }) => id)).toEqual(['ohnd', 'ohsd', 'wyd']);
    for (const [id, abbreviation] of Object.entries(SHORT)) {
      const own = await alone(id);
      for (const table of ['partners', 'counties', 'industries', 'inspectors']) {
        const rows = rowsOf(tableIn(report, table), abbreviation);
        expect(rows.length, `${table} of ${id}`).toBeGreaterThan(0);
        const byText = (x: unknown, y: unknown) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1);
        expect(rows.sort(byText)).toEqual([...tableIn(own, table).rows].sort(byText));
      }
    }
    expect(
      tableIn(report, 'partners')
        .columns.map(({ label }) => label)
        .slice(0, 3),
    ).toEqual([...['Role', 'District', 'Organization']]);
  });

  it('puts the figures of each side by side, and sums nothing', async () => {
    const report = await joint();
    const summaries = await Promise.all(
      ['ohnd', 'ohsd', 'wyd'].map(async (id) => (await app.inject(`/api/districts/${id}`)).json()),
    );
    expect(tableIn(report, 'summary').rows.map((row) => row.slice(0, 6))).toEqual(
      summaries.map((one) => [
        one.abbreviation,
        `${one.requiredRolesOnRecord} of ${one.requiredRoles}`,
        one.requiredRolesConfirmed,
        `${one.requiredTiesMet} of ${one.requiredTies}`,
        ...[one.gaps, one.questions],
      ]),
    );
    expect(tableIn(report, 'triad').columns.map(({ label }) => label)).toEqual([
      ...['Role or tie', 'N.D. Ohio', 'S.D. Ohio', 'D. Wyo.'],
    ]);
    expect(tableIn(report, 'triad').rows).toHaveLength(3);
  });

  it('says what one lacks beside how it is in the others, and the gap sentences of each', async () => {
    const report = await joint();
    const { gaps } = (await app.inject('/api/districts/ohnd/assessment')).json();
    const lacks = tableIn(report, 'lacks').rows;
    const gap = gaps[0];
    expect(lacks.find(([what]) => what === gap.title)?.[1]).toMatch(new RegExp(`^Gap, ${gap.severity}: `));
    const [own] = (await alone('ohnd')).sections.filter(({ id }) => id === 'statement');
    const text = JSON.stringify(report.sections.find(({ id }) => id === 'statement'));
    for (const block of own?.blocks ?? [])
      if (block.kind === 'text')
        for (const { parts } of block.sentences)
          for (const { figure, text: said } of parts)
            if (figure !== null)
              expect(text).toContain(JSON.stringify({ text: said, figure: `ohnd-${figure}` }));
  });

  it('names the organizations with a role in several of them, and what role in which', async () => {
    const { rows } = tableIn(await joint(), 'shared-offices');
    const [north, south] = await Promise.all(
      ['ohnd', 'ohsd'].map(async (id) => {
        const { roles } = (await app.inject(`/api/districts/${id}/assessment`)).json();
        return new Set<string>(
          roles.flatMap(({ organizations }: { organizations: string[] }) => organizations),
        );
      }),
    );
    const both = [...(north ?? [])].filter((id) => south?.has(id));
    expect(both.length).toBeGreaterThan(0);
    expect(rows.filter(([, inNorth, inSouth]) => inNorth !== null && inSouth !== null)).toHaveLength(
      both.length,
    );
    for (const [, ...cells] of rows) expect(cells.filter((cell) => cell !== null).length).toBeGreaterThan(1);
  });

  it('judges what any can meet by any of them and says which, and the rest by each', async () => {
    const report = await joint('&profile=ecm');
    const own = await Promise.all(Object.keys(SHORT).map((id) => alone(id, 'profile=ecm')));
    const outcomes = (id: string) => own.map((one) => one.requirements.find((row) => row.id === id)?.outcome);
    const rule = new Map(tableIn(report, 'requirements').rows.map((row) => [row[0], row[1]]));
    for (const { id, text, outcome, evidence } of report.requirements) {
      const applying = outcomes(id).filter((one) => one !== 'does not apply');
      const isAny = rule.get(text) === 'Any of the districts';
      expect(isAny || rule.get(text) === 'Each district').toBe(true);
      const isMet = isAny
        ? applying.includes('met')
        : applying.length > 0 && applying.every((one) => one === 'met');
      expect([id, outcome === 'met']).toEqual([id, isMet]);
      for (const [at, name] of Object.values(SHORT).entries())
        if (outcomes(id)[at] === 'met') expect(evidence.split(/Not known|Unmet/)[0]).toContain(name);
    }
    expect(report.requirements.some(({ evidence }) => /Met by .*Not known in/.test(evidence))).toBe(true);
  });

  it('is made again by the request that it names, with all of its districts and their revisions', async () => {
    const report = await joint('&profile=ecm&from=2026-01-01');
    expect(report.again).toContain('/districts/ohnd/report?with=ohsd,wyd&');
    expect((await app.inject(report.again.replace('GET ', ''))).json()).toEqual(report);
    const about = tableIn(report, 'method').rows.map(([what]) => what);
    expect(about).toEqual(expect.arrayContaining(['Revision of the Northern District of Ohio']));
  });

  it.each(['docx', 'pdf', 'xlsx'])(
    'is the same bytes each time as %s, with everything in it',
    async (format) => {
      const query = 'with=wyd&items=survivor-leaders,osha';
      const take = () => app.inject(`/api/districts/ohnd/report/${format}?${query}`);
      const [one, other] = [await take(), await take()];
      expect(one.statusCode, one.body.slice(0, 200)).toBe(200);
      expect(one.rawPayload.equals(other.rawPayload)).toBe(true);
      expect(one.headers['content-disposition']).toBe(
        `attachment; filename="tieline-sample-ohnd-wyd-report-general-2026-11-24.${format}"`,
      );
      await expectWhole(format, one.rawPayload, await reportOf(query));
    },
    180_000,
  );
});

/** Every table and picture of the report, and every sentence where that is text. */
async function expectWhole(format: string, bytes: Buffer, report: Report): Promise<void> {
  const tables = blocksIn(report).filter(({ kind }) => kind === 'table');
  const pictures = blocksIn(report).filter(({ kind }) => kind === 'picture');
  expect(pictures).toHaveLength(4);
  if (format === 'pdf') {
    const pdf = bytes.toString('latin1');
    expect(pdf.match(/\/S \/Table\b/g)).toHaveLength(tables.length);
    expect(pdf.match(/\/Alt/g)).toHaveLength(pictures.length);
  } else if (format === 'docx') {
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/<w:tbl>/g)).toHaveLength(tables.length);
    expect(new Set(xml.match(/<wp:docPr id="\d+"/g)).size).toBe(pictures.length);
  } else {
    const { sheets } = await readXlsx(bytes);
    expect(sheets).toHaveLength(tables.length + 1);
    const text = sheets[0]?.rows.flat().join('\n') ?? '';
    for (const block of blocksIn(report))
      if (block.kind === 'text')
        for (const sentence of block.sentences) expect(text).toContain(textOf(sentence));
  }
}

describe('who may see a joint report', () => {
  it('are those who may read each of its districts, and files need the right to take each away', async () => {
    const status = async (path: string) => (await app.inject(`/api/districts/ohnd/report${path}`)).statusCode;
    const seen = await as(WRITER, async () => [
      ...[await status('?with=ohsd'), await status('?with=ohsd,wyd')],
      ...[await status('/docx?with=ohsd'), await status('/docx?with=wyd')],
    ]);
    expect(seen).toEqual([200, 403, 200, 403]);
    expect(
      await as(COORDINATOR, async () => [await status('?with=ohsd'), await status('/pdf?with=ohsd')]),
    ).toEqual([...[200, 403]]);
  });

  it('see mailboxes and positions of signers only where they may in every one of them', async () => {
    expect(JSON.stringify(await as(COORDINATOR, () => reportOf('')))).toContain('@');
    expect(JSON.stringify(await joint())).toContain('@');
    const theirs = await as(COORDINATOR, () => reportOf('with=ohsd'));
    expect(JSON.stringify(theirs)).not.toContain('@');
    expect(tableIn(theirs, 'method').rows.map(([what]) => what)).toContain('Contacts');
  });

  it('are told which district is wrong', async () => {
    const refusal = async (query: string) => {
      const answer = await app.inject(`/api/districts/ohnd/report?${query}`);
      return [answer.statusCode, answer.json().error.fields?.[0]?.field];
    };
    expect(await refusal('with=zzzz')).toEqual([400, 'with']);
    expect(await refusal('with=ohnd')).toEqual([400, 'with']);
    expect(await refusal('with=ohsd,ohsd')).toEqual([400, 'with']);
    expect(await refusal('with=ohsd,wyd,mied,miwd,kyed,kywd')).toEqual([400, 'with']);
    expect(await refusal('with=ohsd&items=mayor')).toEqual([400, 'items']);
    expect(await refusal('with=ohsd&items=wyd:shelter')).toEqual([400, 'items']);
  });
});
