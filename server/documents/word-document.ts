import {
  AlignmentType,
  Document,
  type Table as DocxTable,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { packedAgain } from './packed-again.ts';
import { NOT_FOR_SUBMISSION } from './sample-notice.ts';

/** The media type of a Word document. */
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface WordContent {
  readonly title: string;
  readonly description: string;
  /** Printed at the bottom of each page, before its number. */
  readonly footer: string;
  /** The date of the document's timestamps. */
  readonly day: string;
  readonly children: readonly (Paragraph | DocxTable)[];
}

/** Writes a Word document on letter paper with real headings; the same content gives the same bytes. */
export async function wordDocument(content: WordContent): Promise<Uint8Array> {
  const { title, description, footer, day, children } = content;
  const document = new Document({
    ...{ title, description, creator: 'Tieline', lastModifiedBy: 'Tieline' },
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 19, language: { value: 'en-US' } } },
        heading1: { run: { size: 34, bold: true, color: '000000' } },
        heading2: {
          run: { size: 25, bold: true, color: '000000' },
          paragraph: { spacing: { before: 300, after: 100 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 12_240, height: 15_840 },
            margin: { top: 900, bottom: 900, left: 900, right: 900 },
          },
        },
        footers: { default: footerOf(footer) },
        children: [...children],
      },
    ],
  });
  return packedAgain(await Packer.toBuffer(document), new Date(`${day}T00:00:00Z`));
}

const footerOf = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: `${text}, page `, size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], size: 16 }),
        ],
      }),
    ],
  });

/** The notice at the top of a document of the sample network. */
export const sampleMark = (isSample: boolean): Paragraph[] =>
  isSample ? [new Paragraph({ children: [new TextRun({ text: NOT_FOR_SUBMISSION, bold: true })] })] : [];
