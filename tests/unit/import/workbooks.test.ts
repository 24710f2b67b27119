import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { FileRow, ReadFile } from '../../../server/import/read/file.ts';
import { readFile } from '../../../server/import/read/read-file.ts';

const read = async (...sheets: WriteSheet[]): Promise<ReadFile> => readFile(await writeXlsx({ sheets }));

async function rowsOf(file: ReadFile, table = 0): Promise<[number, FileRow['cells']][]> {
  const rows: [number, FileRow['cells']][] = [];
  for await (const { row, cells } of file.tables[table]?.rows() ?? []) rows.push([row, cells]);
  return rows;
}

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const PARTNERS = [
  ['Organization', 'County'],
  ['Lake Harbor Shelter', 'Lucas'],
  ['Maumee Legal Aid', 'Wood'],
];

describe('a workbook', () => {
  it('has a table for each sheet that is filled and shown, and says which are hidden', async () => {
    const file = await read(
      { name: 'Partners', rows: PARTNERS },
      { name: 'Empty', rows: [] },
      { name: 'Choices', rows: [['Yes'], ['No']], hidden: true },
      { name: 'More', rows: PARTNERS },
    );
    expect([file.format, file.encoding]).toEqual(['xlsx', null]);
    expect(file.tables.map(({ sheet, holds }) => [sheet, holds])).toEqual([
      ['Partners', 'records'],
      ['More', 'records'],
    ]);
    expect(file.tables[0]?.notes).toEqual(['Hidden sheets are not read: “Choices”.']);
  });

  it('whose last cell is far out is refused in words for whoever made it, not for programmers', async () => {
    const files = unzipSync(await writeXlsx({ sheets: [{ name: 'Partners', rows: PARTNERS }] }));
    const path = 'xl/worksheets/sheet1.xml';
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    files[path] = strToU8(strFromU8(files[path] ?? new Uint8Array()).replace('</sheetData>', far));
    await expect(readFile(zipSync(files))).rejects.toThrow(
      'The sheet “Partners” has 1048576 rows and 16384 columns, more than can be read. Delete the empty rows',
    );
  });

  it('counts the rows of a title, and does not take them for the header', async () => {
    const file = await read({
      name: 'Partners',
      rows: [['Northwest coalition'], ['as of', day('2024-03-01')], [], ...PARTNERS],
      merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
    });
    expect(await rowsOf(file)).toEqual([
      [5, { Organization: 'Lake Harbor Shelter', County: 'Lucas' }],
      [6, { Organization: 'Maumee Legal Aid', County: 'Wood' }],
    ]);
    expect(file.tables[0]?.notes[0]).toMatch(/^The names of the columns are in row 4\..*Northwest coalition/);
  });

  it('gives a merged cell to each row that it stands for, and reads hidden rows and columns, and says so', async () => {
    const file = await read({
      name: 'Roles',
      rows: [
        ['County', 'Organization', 'Role'],
        ['Lucas', 'Lake Harbor Shelter', 'Shelter'],
        [null, 'Maumee Legal Aid', 'Legal services'],
        [null, null, null],
        ['Erie', 'Erie Street Clinic', null],
      ],
      merges: [{ startRow: 1, startCol: 0, endRow: 3, endCol: 0 }],
      columns: [{}, {}, { hidden: true }],
      rowDefs: new Map([
        [2, { hidden: true }],
        [4, { hidden: true }],
      ]),
    });
    expect(await rowsOf(file)).toEqual([
      [2, { County: 'Lucas', Organization: 'Lake Harbor Shelter', Role: 'Shelter' }],
      [3, { County: 'Lucas', Organization: 'Maumee Legal Aid', Role: 'Legal services' }],
      [5, { County: 'Erie', Organization: 'Erie Street Clinic' }],
    ]);
    expect(file.tables[0]?.notes).toEqual([
      'Hidden rows 3, 5 are read too.',
      'Hidden column C is read too.',
      'The merged cell A2:A4 applies to each of its rows.',
    ]);
  });

  it('puts a heading that spans some columns before their names', async () => {
    const file = await read({
      name: 'Contacts',
      rows: [
        ['Organization', 'Contact', null, 'County'],
        [null, 'Name', 'Phone', null],
        ['Lake Harbor Shelter', 'Ann Example', '419-555-0100', 'Lucas'],
      ],
      merges: [
        { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
        { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
        { startRow: 0, startCol: 3, endRow: 1, endCol: 3 },
      ],
    });
    expect(file.tables[0]?.columns).toEqual(['Organization', 'Contact Name', 'Contact Phone', 'County']);
    expect(await rowsOf(file)).toHaveLength(1);
  });

  it('reads numbers, days and answers as a person reads them, and text that looks so as it stands', async () => {
    const file = await read({
      name: 'Values',
      rows: [
        ['Organization', 'Phone', 'Since', 'Seen', 'Share', 'Active', 'ZIP'],
        [
          'Lake Harbor Shelter',
          4195550100,
          day('2019-03-01'),
          new Date('2024-02-29T13:30:00Z'),
          0.1 + 0.2,
          true,
          '02134',
        ],
        ['Maumee Legal Aid', '419-555-0101', '2020-05-12', null, '1,5', false, '43604'],
      ],
    });
    expect(await rowsOf(file)).toEqual([
      [
        2,
        {
          Organization: 'Lake Harbor Shelter',
          Phone: '4195550100',
          Since: '2019-03-01',
          Seen: '2024-02-29 13:30',
          Share: '0.3',
          Active: 'TRUE',
          ZIP: '02134',
        },
      ],
      [
        3,
        {
          Organization: 'Maumee Legal Aid',
          Phone: '419-555-0101',
          Since: '2020-05-12',
          Share: '1,5',
          Active: 'FALSE',
          ZIP: '43604',
        },
      ],
    ]);
  });

  it('keeps the zeros that a format shows before a number', async () => {
    const file = await read({
      name: 'ZIP',
      columns: [
        { header: 'Organization', key: 'name' },
        { header: 'ZIP', key: 'zip', numFmt: '00000' },
      ],
      data: [{ name: 'Lake Harbor Shelter', zip: 2134 }],
    });
    expect(await rowsOf(file)).toEqual([[2, { Organization: 'Lake Harbor Shelter', ZIP: '02134' }]]);
  });

  it('reads what formulas showed when it was saved, and says where they showed errors or nothing', async () => {
    const workbook = await writeXlsx({
      sheets: [{ name: 'S', rows: [...PARTNERS, ['Erie Street Clinic', 'Erie']] }],
    });
    const parts = unzipSync(workbook);
    const path = 'xl/worksheets/sheet1.xml';
    const sheet = strFromU8(parts[path] ?? new Uint8Array())
      .replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="str"><f>"Lu"&amp;"cas"</f><v>Lucas</v></c>')
      .replace(/<c r="B3"[^>]*>.*?<\/c>/, '<c r="B3" t="e"><f>X1</f><v>#N/A</v></c>')
      .replace(/<c r="B4"[^>]*>.*?<\/c>/, '<c r="B4"><f>1+1</f></c>');
    const file = await readFile(zipSync({ ...parts, [path]: strToU8(sheet) }));
    expect(await rowsOf(file)).toEqual([
      [2, { Organization: 'Lake Harbor Shelter', County: 'Lucas' }],
      [3, { Organization: 'Maumee Legal Aid' }],
      [4, { Organization: 'Erie Street Clinic' }],
    ]);
    expect(file.tables[0]?.notes).toEqual([
      'The formula in B3 shows an error and is read as empty.',
      expect.stringMatching(/^The formula in B4 was never computed and is read as empty/),
    ]);
  });
});

describe('a workbook that holds a network', () => {
  it('is Kumu’s by its two sheets, whose labels need not agree in capitals', async () => {
    const file = await read(
      {
        name: 'Elements',
        rows: [
          ['Label', 'Type', 'Tags'],
          ['Lake Harbor Shelter', 'Agency', 'a|b'],
          ['Maumee Legal Aid', 'Agency', null],
        ],
      },
      {
        name: 'Connections',
        rows: [
          ['From', 'To', 'Type'],
          ['lake harbor shelter', 'Maumee Legal Aid', 'MOU'],
          ['Maumee Legal Aid', 'Erie Street Clinic', null],
        ],
      },
    );
    expect(file.format).toBe('kumu-xlsx');
    expect(file.tables.map(({ sheet, holds }) => [sheet, holds])).toEqual([
      ['Elements', 'nodes'],
      ['Connections', 'ties'],
    ]);
    expect((await rowsOf(file, 1))[0]).toEqual([
      2,
      { from: 'Lake Harbor Shelter', to: 'Maumee Legal Aid', type: 'MOU' },
    ]);
    expect((await rowsOf(file)).map(([row, { id }]) => [row, id])).toEqual([
      [2, 'Lake Harbor Shelter'],
      [3, 'Maumee Legal Aid'],
      [3, 'Erie Street Clinic'],
    ]);
  });

  it('is a matrix by the same names across and down, below a title', async () => {
    const file = await read({
      name: 'Who works with whom',
      rows: [
        ['Who works with whom'],
        [null, 'Shelter', 'Legal Aid', 'Clinic'],
        ['Shelter', null, 1, 0],
        ['Legal Aid', 1, null, 3],
        ['Clinic', 0, 3, null],
      ],
    });
    expect([file.format, file.isDirected]).toEqual(['matrix', false]);
    expect(await rowsOf(file, 1)).toEqual([
      [3, { from: 'shelter', to: 'legal aid', weight: '1' }],
      [4, { from: 'legal aid', to: 'clinic', weight: '3' }],
    ]);
  });
});
