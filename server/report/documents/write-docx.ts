import {
  Table as DocxTable,
  HeadingLevel,
  ImageRun,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { shownCell, textOf } from '../../../core/report/blocks.ts';
import { pictureKey } from '../../../core/report/picture-key.ts';
import type { Block, PictureBlock, Pictures, Report, Section, Table } from '../../../core/report/shape.ts';
import { sampleMark, wordDocument } from '../../documents/word-document.ts';
import { widthsOnPage } from './column-widths.ts';
import { daysInWords } from './days-in-words.ts';
import { type Png, pngOf } from './picture-png.ts';

interface Picture {
  readonly svg: string;
  readonly png: Png;
}
type Pictured = ReadonlyMap<string, Picture>;
type Child = Paragraph | DocxTable;

/** The width between the margins of a letter page, in twentieths of a point. */
const TEXT_WIDTH = 10_440;
/** Converts points to twentieths of a point, which Word uses. */
const TWIPS = 20;
const CELL = { fontSize: 8, margin: 60 };
/** The space for tables, in points. */
const ROOM = { width: TEXT_WIDTH / TWIPS, fontSize: CELL.fontSize, inset: (2 * CELL.margin) / TWIPS };
const PICTURE_WIDTH = 640;

/** Writes the report as a Word document: real headings, tables with header rows, and a picture with a text equivalent. */
export async function writeReportDocx(report: Report, drawings: Pictures): Promise<Uint8Array> {
  const pictures = new Map<string, Picture>();
  for (const block of report.sections.flatMap(({ blocks }) => blocks)) {
    const name = block.kind === 'picture' ? pictureKey(block) : '';
    const svg = drawings[name];
    if (svg !== undefined) pictures.set(name, { svg, png: await pngOf(svg) });
  }
  return wordDocument({
    title: report.title,
    description: `${report.title}. ${daysInWords(report)}`,
    footer: `${report.district}, as of ${report.asOf}`,
    day: report.knownOn,
    children: [...head(report), ...report.sections.flatMap((section) => sectionOf(section, pictures))],
  });
}

const head = (report: Report): Child[] => [
  new Paragraph({ text: report.title, heading: HeadingLevel.HEADING_1 }),
  ...sampleMark(report.sample),
  new Paragraph(daysInWords(report)),
];

const sectionOf = ({ heading, blocks }: Section, pictures: Pictured): Child[] => [
  new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
  ...blocks.flatMap((block) => blockOf(block, pictures)),
];

function blockOf(block: Block, pictures: Pictured): Child[] {
  switch (block.kind) {
    case 'figures':
      return block.figures.map(
        ({ value, label }) =>
          new Paragraph({ children: [new TextRun({ text: value, bold: true }), new TextRun(` ${label}`)] }),
      );
    case 'text':
      return [new Paragraph(block.sentences.map(textOf).join(' '))];
    case 'picture':
      return [...pictureOf(block, pictures), new Paragraph(block.caption)];
    case 'table':
      return [
        new Paragraph({
          spacing: { before: 160, after: 60 },
          keepNext: true,
          style: 'Caption',
          text: block.caption,
        }),
        tableOf(block),
      ];
  }
}

const TITLES = { ring: 'Ring of expected partners', counties: 'Map of counties' } as const;

function pictureOf(block: PictureBlock, pictures: Pictured): Paragraph[] {
  const name = pictureKey(block);
  const picture = pictures.get(name);
  if (!picture) return [];
  const { svg, png } = picture;
  const size = { width: PICTURE_WIDTH, height: Math.round((PICTURE_WIDTH * png.height) / png.width) };
  return [
    new Paragraph({
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(svg),
          transformation: size,
          altText: {
            ...{ name, title: TITLES[block.name], description: block.alt },
            id: String(1 + [...pictures.keys()].indexOf(name)),
          },
          fallback: { type: 'png', data: png.bytes },
        }),
      ],
    }),
  ];
}

function tableOf(table: Table): DocxTable {
  const widths = widthsOnPage(table, ROOM).map((points) => Math.floor(points * TWIPS));
  const row = (texts: readonly string[], isHeader: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: texts.map((text, at) => cellOf(text, widths[at] ?? 0, isHeader)),
    });
  return new DocxTable({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true },
    rows: [
      row(
        table.columns.map(({ label }) => label),
        true,
      ),
      ...table.rows.map((cells) =>
        row(
          table.columns.map(({ decimals }, at) => shownCell(cells[at], decimals)),
          false,
        ),
      ),
    ],
  });
}

const cellOf = (text: string, width: number, isHeader: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: CELL.margin, right: CELL.margin, top: 30, bottom: 30 },
    children: [new Paragraph({ children: [new TextRun({ text, bold: isHeader, size: 2 * CELL.fontSize })] })],
  });
