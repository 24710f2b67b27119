import type { FastifyInstance } from 'fastify';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownCell, textOf } from '../../core/report/blocks.ts';
import type { Report, Table } from '../../core/report/shape.ts';
import { accountViewer } from '../../server/access/viewer.ts';
import { inFonts } from '../../server/report/documents/fonts.ts';
import { writeReportPdf } from '../../server/report/documents/write-pdf.ts';
import { openApp } from '../start-app.ts';

const account = { id: 'sam', name: 'Sam Sample', email: 'sam@example.org', organizations: [] };
const WRITER = accountViewer({ ...account, role: 'grant-writer', districts: ['ohnd'] });

let app: FastifyInstance;
let stop: () => Promise<void>;
let report: Report;
beforeAll(async () => {
  ({ app, stop } = await openApp({ sample: true, viewer: () => WRITER }));
  report = (await app.inject('/api/districts/ohnd/report?profile=ecm')).json();
});
afterAll(() => stop());

const fileOf = (format: string) => app.inject(`/api/districts/ohnd/report/${format}?profile=ecm`);
const blocks = () => report.sections.flatMap((section) => section.blocks);
const tables = (): Table[] => blocks().flatMap((block) => (block.kind === 'table' ? block : []));
/** The pictures in words. */
const pictures = (): string[] => blocks().flatMap((block) => (block.kind === 'picture' ? block.alt : []));
const sentences = () => blocks().flatMap((block) => (block.kind === 'text' ? block.sentences : []));
/** Text of XML, with its five entities. */
const plain = (xml: string): string =>
  xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

describe.each(['docx', 'pdf', 'xlsx'])('a report as %s', (format) => {
  it('is the same bytes each time, and named by its day', async () => {
    const [one, other] = [await fileOf(format), await fileOf(format)];
    expect(one.statusCode).toBe(200);
    expect(one.rawPayload.equals(other.rawPayload)).toBe(true);
    expect(one.headers['content-disposition']).toBe(
      `attachment; filename="tieline-sample-ohnd-report-ecm-2026-11-24.${format}"`,
    );
  });
});

describe('the Word document', () => {
  it('has real headings, tables with header rows, and a picture in words', async () => {
    const parts = unzipSync((await fileOf('docx')).rawPayload);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const paragraphs = xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
    const styled = (style: string) =>
      paragraphs.filter((one) => one.includes(`<w:pStyle w:val="${style}"/>`)).map(plain);
    expect(styled('Heading1')).toEqual([report.title]);
    expect(styled('Heading2')).toEqual(report.sections.map(({ heading }) => heading));
    const found = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(found).toHaveLength(tables().length);
    for (const [at, table] of tables().entries()) {
      const rows = found[at]?.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
      expect(rows[0]).toContain('<w:tblHeader/>');
      const cells = rows.slice(1).map((row) => (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(plain));
      expect(cells).toEqual(
        table.rows.map((row) => table.columns.map(({ decimals }, cell) => shownCell(row[cell], decimals))),
      );
    }
    expect(pictures()).toHaveLength(2);
    expect(pictures().every((text) => xml.includes(`descr="${text}"`))).toBe(true);
    expect(Object.keys(parts).filter((name) => /media\/.*\.(png|svg)$/.test(name))).toHaveLength(
      2 * pictures().length, // each as a drawing and as pixels
    );
    for (const one of sentences()) expect(plain(xml)).toContain(textOf(one));
  });
});

describe('the PDF', () => {
  it('is tagged, says that it follows PDF/UA-1, has a language, a title and a picture in words', async () => {
    const pdf = (await fileOf('pdf')).rawPayload.toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.7/);
    for (const mark of [
      /\/StructTreeRoot/,
      /\/Marked true/,
      /pdfuaid:part>1</,
      /\/Lang \(en-US\)/,
      /\/S \/TH/,
    ])
      expect(pdf).toMatch(mark);
    expect(pdf).toMatch(/\/DisplayDocTitle true/);
    expect(pdf.match(/\/S \/Table\b/g)).toHaveLength(tables().length);
    expect(pdf.match(/\/Alt/g)).toHaveLength(pictures().length);
    expect(pdf).toMatch(/\/FontName \/[A-Z]{6}\+PublicSans/);
  });
});

describe('the PDF of names that its fonts lack characters for', () => {
  it.each(['ᏣᎳᎩ Health', '漢字 Legal Aid', 'Desk 😀', '＝Ａ1 → ✓'])('is made nevertheless: %s', (name) => {
    const sections = report.sections.map((section) => ({
      ...section,
      heading: name,
      blocks: section.blocks.filter(({ kind }) => kind !== 'picture'),
    }));
    const pdf = writeReportPdf({ ...report, title: name, district: name, sections }, {});
    expect(pdf.toString('latin1', 0, 8)).toBe('%PDF-1.7');
  });

  it('shows the plain form of a character or a question mark, and all others as they are', () => {
    expect(inFonts('Ａ１ ᏣᎳ, Nuʻu ế “x” – łß')).toBe('A1 ??, Nuʻu ế “x” – łß');
  });
});

describe('the workbook', () => {
  it('has the tables of the report, days as dates and numbers as numbers', async () => {
    const { sheets } = await readXlsx((await fileOf('xlsx')).rawPayload);
    expect(sheets).toHaveLength(tables().length + 1);
    for (const [at, table] of tables().entries()) {
      const [head, ...rows] = sheets[at + 1]?.rows ?? [];
      expect(head).toEqual(table.columns.map(({ label }) => label));
      const read = rows.map((row) =>
        table.columns.map((_, cell) => {
          const value = row[cell] ?? null;
          return value instanceof Date ? value.toISOString().slice(0, 10) : value;
        }),
      );
      expect(read).toEqual(table.rows);
    }
    const text = sheets[0]?.rows.flat().join('\n') ?? '';
    for (const one of sentences()) expect(text).toContain(textOf(one));
  });
});
