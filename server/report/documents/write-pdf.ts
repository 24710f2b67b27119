import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { shownCell, textOf } from '../../../core/report/blocks.ts';
import { pictureKey } from '../../../core/report/picture-key.ts';
import type { Block, Pictures, Report } from '../../../core/report/shape.ts';
import { formatDay } from '../../../core/words/format.ts';
import { NOT_FOR_SUBMISSION } from '../../documents/sample-notice.ts';
import { widthsOnPage } from './column-widths.ts';
import { daysInWords } from './days-in-words.ts';
import { FONTS, inFonts } from './fonts.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const TEMPLATE = readFileSync(`${FOLDER}/report.typ`, 'utf8');
/** The compiler's cache drops what was not used for this many documents. */
const KEPT = 3;

/** The space for tables in `report.typ`: a letter page without its margins. */
const ROOM = { width: 527, fontSize: 7.5, inset: 6 };

let compiler: NodeCompiler | undefined;

/**
 * Writes the report as a tagged PDF (PDF/UA-1) with embedded fonts.
 * @throws Error if the template does not compile.
 */
export function writeReportPdf(report: Report, pictures: Pictures): Buffer {
  compiler ??= NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontBlobs: [...FONTS] }] });
  const made = compiler.compile({
    mainFileContent: TEMPLATE,
    inputs: {
      report: JSON.stringify(printed(report, pictures), (_, value: unknown) =>
        typeof value === 'string' ? inFonts(value) : value,
      ),
    },
  });
  if (!made.result)
    throw new Error(`The report could not be set: ${JSON.stringify(made.takeError()?.shortDiagnostics)}`);
  const creationTimestamp = Date.parse(report.knownOn) / 1000;
  const pdf = compiler.pdf(made.result, { pdfStandard: 'ua-1', creationTimestamp });
  compiler.evictCache(KEPT);
  return pdf;
}

/** Returns the template's data, with every text formatted for people. */
function printed(report: Report, pictures: Pictures) {
  const { title, district, asOf, knownOn, sample, sections } = report;
  const [year, month, day] = knownOn.split('-').map(Number);
  return {
    ...{ title, district, pictures, asOf: formatDay(asOf), date: { year, month, day } },
    sample: sample ? NOT_FOR_SUBMISSION : '',
    days: daysInWords(report),
    sections: sections.map(({ heading, blocks }) => ({ heading, blocks: blocks.map(printedBlock) })),
  };
}

function printedBlock(block: Block) {
  switch (block.kind) {
    case 'text':
      return { kind: block.kind, text: block.sentences.map(textOf).join(' ') };
    case 'table':
      return {
        ...{ kind: block.kind, caption: block.caption, widths: widthsOnPage(block, ROOM) },
        labels: block.columns.map(({ label }) => label),
        cells: block.rows.flatMap((row) =>
          block.columns.map(({ decimals }, at) => shownCell(row[at], decimals)),
        ),
      };
    case 'picture':
      return { ...block, name: pictureKey(block) };
    default:
      return block;
  }
}
