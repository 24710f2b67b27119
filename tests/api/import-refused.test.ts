import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

const body = (file: string | Uint8Array, name = 'invented list.csv') => ({
  ...{ name, file: Buffer.from(file).toString('base64') },
});
const check = (file: string | Uint8Array) => api.post('/districts/ohnd/imports/check', body(file));

/** The file of refused rows, as it comes. */
async function refused(file: string | Uint8Array, name?: string) {
  const response = await api.app.inject({
    method: 'POST',
    url: '/api/districts/ohnd/imports/refused',
    payload: body(file, name),
  });
  return { response, bytes: response.rawPayload };
}

const LIST = [
  'Invented Task Force,,,',
  'Agency,Zip,Phone,Notes',
  'Invented Light Center,01234,(419) 555-0142,"met in May, ""often"""',
  'Invented Quiet Project,05678,+14195550143,case no. 3:21-cr-00417',
  'Invented Farmers Aid,43604,,"victim Jane Roe, age 17"',
  '',
].join('\n');

describe('the refused rows of an import', () => {
  it('come as CSV with the reason and the row of each as the last column, and nothing of the other rows', async () => {
    const { response, bytes } = await refused(LIST);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-disposition']).toBe('attachment; filename="invented-list-refused.csv"');
    const lines = bytes.toString('utf8').replace('\uFEFF', '').split('\r\n');
    expect(lines[0]).toBe('Agency,Zip,Phone,Notes,Reason refused');
    expect(lines[1]).toMatch(/^Invented Quiet Project,05678,'\+14195550143,.*00417,.*Row 4: Column “Notes”/);
    expect(lines[2]).toMatch(/^Invented Farmers Aid,43604,,.*Row 5: Column “Notes”/);
    expect(lines.slice(3)).toEqual(['']);
  });

  it('can be mended and brought again: the reasons are neither read nor kept', async () => {
    const { bytes } = await refused(LIST);
    const untouched = (await check(bytes)).body;
    expect(untouched.summary).toMatchObject({ rows: 2, organizations: 2, refused: 2 });
    expect(untouched.tables[0].columns.map(({ column }: { column: string }) => column)).toEqual(
      'Agency Zip Phone Notes'.split(' '),
    );
    const mended = bytes
      .toString('utf8')
      .replace('case no. 3:21-cr-00417', '')
      .replace('"victim Jane Roe, age 17"', '');
    expect((await check(mended)).body.summary).toMatchObject({ rows: 2, organizations: 2, refused: 0 });
    const saved = await api.post('/districts/ohnd/imports', body(mended));
    expect(saved.body.changes).toMatchObject([{ districtId: 'ohnd', facts: 2 }]);
  });

  it('come as a workbook where the file was one, each sheet by its name, with text as text', async () => {
    const rows = [
      ['Organization', 'Zip', 'Notes'],
      ['Invented Light Center', '01234', 'fine'],
      ['Invented Quiet Project', '05678', 'case no. 3:21-cr-00417'],
    ];
    const others = [
      ['Organization', 'Zip', 'Notes'],
      ['Invented Farmers Aid', '09999', 'nothing'],
    ];
    const file = await writeXlsx({
      sheets: [
        { name: 'North', rows },
        { name: 'South', rows: others },
      ],
    });
    const { response, bytes } = await refused(file, 'roster.xlsx');
    expect(response.headers['content-disposition']).toBe('attachment; filename="roster-refused.xlsx"');
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['North']);
    expect(sheets[0]?.rows).toEqual([
      ['Organization', 'Zip', 'Notes', 'Reason refused'],
      ['Invented Quiet Project', '05678', 'case no. 3:21-cr-00417', expect.stringContaining('Row 3: ')],
    ]);
    expect((await check(bytes)).body.summary).toMatchObject({ format: 'xlsx', rows: 1, refused: 1 });
  });

  it('are not quoted among the first values of their columns', async () => {
    const { body: answer } = await check(LIST);
    expect(answer.tables[0].columns[3]).toEqual({
      ...{ column: 'Notes', field: 'none' },
      first: ['met in May, "often"', '(hidden)', '(hidden)'],
    });
  });

  it('are no file where no row is refused', async () => {
    const { response } = await refused('Agency\nInvented Light Center\n');
    expect([response.statusCode, response.json().error.message]).toEqual([
      400,
      'No row of this file is refused.',
    ]);
  });
});
