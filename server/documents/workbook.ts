import type { Readable } from 'node:stream';
import { isDay } from '../../core/days.ts';
import { DAY } from '../access/time.ts';
import type { Cell, RowByRow } from './csv.ts';
import { inParts } from './in-parts.ts';
import { xmlText } from './xml.ts';
import { zipStream } from './zip.ts';

/** A sheet of a workbook, whose rows are computed when they are read. */
export interface WrittenSheet extends RowByRow {
  readonly name: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OPEN_XML = 'http://schemas.openxmlformats.org';
const MAIN = `xmlns="${OPEN_XML}/spreadsheetml/2006/main"`;
const RELATIONS = `${OPEN_XML}/officeDocument/2006/relationships`;
const PACKAGE = `${OPEN_XML}/package/2006`;
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Streams a workbook sheet by sheet, so that it is never in memory as a whole; the library that reads workbooks cannot do that for
 * several sheets. Headers are frozen, days are dates, and text is never a formula.
 */
export const workbookStream = (sheets: readonly WrittenSheet[], title: string, at: Date): Readable =>
  zipStream(
    [
      ...Object.entries(partsAround(sheets, title, at)).map(([name, text]) => ({
        name,
        bytes: () => inParts([HEAD, text]),
      })),
      ...sheets.map((sheet, index) => ({
        name: `xl/worksheets/sheet${index + 1}.xml`,
        bytes: () => inParts(xmlOf(sheet)),
      })),
    ],
    at,
  );

function partsAround(sheets: readonly WrittenSheet[], title: string, at: Date): Record<string, string> {
  const numbered = sheets.map(({ name }, index) => ({ name: escaped(name), at: index + 1 }));
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const relations = (all: readonly string[]): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
  const part = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  const created = at.toISOString().replace(/\.\d+/, '');
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('xl/workbook.xml', `${TYPES}.sheet.main+xml`)}${part('xl/styles.xml', `${TYPES}.styles+xml`)}${part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${numbered.map((one) => part(`xl/worksheets/sheet${one.at}.xml`, `${TYPES}.worksheet+xml`)).join('')}</Types>`,
    '_rels/.rels': relations([
      relation('rId1', `${RELATIONS}/officeDocument`, 'xl/workbook.xml'),
      relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>Tieline</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created></cp:coreProperties>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${numbered.map(({ name, at: id }) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...numbered.map(({ at: id }) =>
        relation(`rId${id}`, `${RELATIONS}/worksheet`, `worksheets/sheet${id}.xml`),
      ),
      relation(`rId${sheets.length + 1}`, `${RELATIONS}/styles`, 'styles.xml'),
    ]),
    'xl/styles.xml': STYLES,
  };
}

/** The second style is for days. */
const STYLES = `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function* xmlOf({ columns, rows }: WrittenSheet): Generator<string> {
  const widths = columns.map((column) => Math.max(12, Math.min(40, column.length + 8)));
  const letters = columns.map((_, index) => lettersOf(index));
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${HEAD}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>`;
  yield rowXml(columns, 1, letters);
  let at = 1;
  for (const row of rows) {
    at += 1;
    yield rowXml(row, at, letters);
  }
  yield '</sheetData></worksheet>';
}

const rowXml = (cells: readonly Cell[], at: number, letters: readonly string[]): string =>
  `<row r="${at}">${cells.map((cell, index) => cellXml(cell, `${letters[index]}${at}`)).join('')}</row>`;

/** Spreadsheets disagree on earlier dates. */
const FIRST_DATE = '1900-03-01';
/** Days from 1899-12-30, where spreadsheets start counting, to 1970. */
const EPOCH = 25_569;

function cellXml(cell: Cell, place: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (isDay(cell) && cell >= FIRST_DATE)
    return `<c r="${place}" s="1"><v>${Date.parse(cell) / DAY + EPOCH}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** Spreadsheets show replacement characters, so control characters are left out. */
const escaped = (text: string): string => xmlText(text.replace(/[^\P{Cc}\t\n\r]/gu, ''));

/** A, B, … Z, AA. */
function lettersOf(index: number): string {
  const before = index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '';
  return `${before}${String.fromCharCode(65 + (index % 26))}`;
}
