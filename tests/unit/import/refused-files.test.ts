import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../server/import/read/file.ts';
import { readFile } from '../../../server/import/read/read-file.ts';
import { tieColumns } from '../../../server/import/read/tie-columns.ts';

const folder = fileURLToPath(new URL('files/', import.meta.url));

/** The error that reading throws, by the row in which a fault stands too. */
async function refusal(from: string | Uint8Array): Promise<UnreadableFile> {
  try {
    for (const table of (await readFile(from)).tables) for await (const row of table.rows()) String(row);
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
  throw new Error('It was read.');
}

describe('a file that cannot be read is refused with what to do about it, and where', () => {
  it.each([
    ['no-such-file.csv', /There is no file/, null],
    ['empty.csv', /is empty/, null],
    ['noise.bin', /Save it as CSV/, null],
    ['page.html', /web page.*save the table/, null],
    ['other.json', /Export it as CSV/, null],
    ['cut-off.json', /line 3.*export it again/, 3],
    ['cut-off.gexf', /not well-formed XML at line 4/, 4],
    ['cut-off.gml', /line 3: the file ends too early/, 3],
    ['open-quote.csv', /quotation mark is never closed.*Correct/, 3],
    ['entities.graphml', /not well-formed XML at line 3/, 3],
  ])('%s', async (name, sentence, row) => {
    const error = await refusal(folder + name);
    expect(error.message).toMatch(sentence);
    expect(error.row).toBe(row);
  });

  it.each([
    ['a PDF', '%PDF-1.7\n', /PDF/],
    ['an old Excel file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', /Save it as \.xlsx/],
    ['a gzip', '\x1f\x8b\x08\x00', /Unpack it/],
    ['a torn zip', 'PK\x03\x04 and nothing more', /damaged/],
    ['JSON lines of which one is cut off', '{"id":1}\n{"id":2}\n{"id":', /line 3.*export it again/],
    [
      'a network of Graphviz',
      'digraph G {\n  "Invented Haven" -> "Invented Cove";\n}\n',
      /Graphviz.*GraphML/,
    ],
    ['a network of Pajek', '*Vertices 2\n1 "Invented Haven"\n2 "Invented Cove"\n', /Pajek.*GraphML/],
    ['a network of UCINET', 'dl n=2 format=fullmatrix\ndata:\n0 1\n1 0\n', /UCINET.*GraphML/],
    ['another XML', '<?xml version="1.0"?><kml><Document/></kml>', /type “kml”/],
  ])('%s', async (_, text, sentence) => {
    expect((await refusal(Buffer.from(text, 'latin1'))).message).toMatch(sentence);
  });
});

describe('a file costs no more than its size', () => {
  it('the headers of very many columns are looked up as ends of ties, not compared each with each', () => {
    const millisecondsOf = (width: number): number => {
      const columns = [...Array.from({ length: width }, (_, at) => `Field ${at}`), 'Node to', 'Node from'];
      const begun = performance.now();
      expect(tieColumns(columns, () => [])).toEqual({ from: 'Node from', to: 'Node to' });
      return performance.now() - begun;
    };
    millisecondsOf(500);
    expect(millisecondsOf(4_000) / millisecondsOf(500)).toBeLessThan(32); // 8 by width, 64 by pairs
  });
});

describe('a file made to harm is refused before it costs much', () => {
  /** A zip of one table whose directory says that it unpacks to so many bytes. */
  function zipThatSays(size: number): Uint8Array {
    const zip = zipSync({ 'a.csv': strToU8('Organization,County\n'.repeat(1_000)) });
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    for (let at = 0; at + 4 < zip.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    return zip;
  }

  it.each([
    ['very much', 700_000_000, /unpacks to more than 300 MB/],
    ['nothing', 0, /unpacks to more than 300 MB/],
  ])('a zip that says it unpacks to %s', async (_, size, sentence) => {
    expect((await refusal(zipThatSays(size))).message).toMatch(sentence);
  });

  it('a zip in a zip in a zip', async () => {
    const inner = zipSync({ 'a.zip': zipSync({ 'b.csv': strToU8('Organization\nLake Harbor Shelter\n') }) });
    expect((await refusal(zipSync({ 'c.zip': inner }))).message).toMatch(/other zips/);
  });

  it('elements and lists that lie deep in each other', async () => {
    const xml = `<graphml>${'<graph><node id="a">'.repeat(50_000)}`;
    expect((await refusal(strToU8(xml))).message).toMatch(/200 levels deep/);
    expect((await refusal(strToU8(`graph [ ${'node [ '.repeat(50_000)}`))).message).toMatch(
      /200 levels deep/,
    );
  });

  it('a row of CSV that never ends', async () => {
    const endless = `Organization,Notes\nLake Harbor Shelter,"${'x,\n'.repeat(400_000)}`;
    expect((await refusal(strToU8(endless))).message).toMatch(/more than a million characters/);
  });
});
