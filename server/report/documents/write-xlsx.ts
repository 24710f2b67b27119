import type { CellValue } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { isDay } from '../../../core/days.ts';
import { textOf } from '../../../core/report/blocks.ts';
import type { Report, ReportCell, Table } from '../../../core/report/shape.ts';
import { sentence } from '../../../core/words/phrases.ts';
import { packedAgain } from '../../documents/packed-again.ts';
import { columnWidths } from './column-widths.ts';

/** Returns a cell; a day becomes a date of the workbook. */
const cellOf = (cell: ReportCell): CellValue =>
  typeof cell === 'string' && isDay(cell) ? new Date(`${cell}T00:00:00Z`) : cell;

const sheet = (name: string, caption: string, table: Table) => ({
  name,
  rows: [table.columns.map(({ label }) => label), ...table.rows.map((row) => row.map(cellOf))],
  columns: columnWidths(table).map((width) => ({ width: width + 4 })),
  freezePane: { rows: 1 },
  a11y: { summary: caption, headerRow: 0 },
});

/** Returns everything outside tables as lines: headings, figures and sentences. */
function textSheet({ title, sections }: Report) {
  const rows = sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'figures')
        return block.figures.map(({ value, label }) => [heading, `${value} ${label}`]);
      if (block.kind === 'text') return block.sentences.map((one) => [heading, textOf(one)]);
      return block.kind === 'picture' ? [[heading, block.alt]] : [];
    }),
  );
  return {
    name: 'Report',
    rows: [['Section', title], ...rows],
    columns: [{ width: 36 }, { width: 110 }],
    freezePane: { rows: 1 },
    a11y: { summary: title, headerRow: 0 },
  };
}

/** Writes the report as a workbook: one sheet for its text, and one for each table. */
export async function writeReportXlsx(report: Report): Promise<Uint8Array> {
  const tables = report.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block : []));
  const created = new Date(`${report.knownOn}T00:00:00Z`);
  const made = await writeXlsx({
    sheets: [
      textSheet(report),
      ...tables.map((table) => sheet(sentence(table.id.replaceAll('-', ' ')), table.caption, table)),
    ],
    properties: { title: report.title, creator: 'Tieline', created },
  });
  return packedAgain(made, created);
}
