import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Draft } from '../../../core/letters/drafts.ts';
import { formatDay } from '../../../core/words/format.ts';
import { sampleMark, wordDocument } from '../../documents/word-document.ts';

interface When {
  readonly asOf: string;
  readonly revision: number;
  readonly sample: boolean;
}

/** Writes a draft as a Word document: its parts under headings, and in the footer which record it is based on. */
export function writeLetter({ title, parts }: Draft, { asOf, revision, sample }: When): Promise<Uint8Array> {
  const origin = `Draft from the record as of ${formatDay(asOf)}, revision ${revision}`;
  return wordDocument({
    ...{ title, description: origin, footer: origin, day: asOf },
    children: [
      new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
      ...sampleMark(sample),
      new Paragraph(
        `${origin}. It has not been sent. Fill in what is in brackets, and check what is said here before you send it.`,
      ),
      ...parts.flatMap(({ heading, paragraphs }) => [
        new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
        ...paragraphs.map(paragraphOf),
      ]),
    ],
  });
}

const paragraphOf = (lines: readonly string[]): Paragraph =>
  new Paragraph({
    spacing: { after: 160 },
    children: lines.map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) })),
  });
