import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askServer, serveCommands } from '../../server/import/local-socket.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { administrator } from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

const ask = (path: string, text: string, more: Record<string, unknown> = {}) =>
  api.post(`/districts/ohnd/imports${path}`, {
    ...{ name: 'invented.csv', file: Buffer.from(text).toString('base64') },
    ...more,
  });
const check = (text: string, more = {}) => ask('/check', text, more);

describe('the import of a file by the API', () => {
  const text = 'Agency,Duty\nInvented Light Center,vict. adv.\nInvented Farmers Aid,legal services\n';

  it('is checked without being written: columns, first values, and questions first', async () => {
    const { status, body } = await check(text);
    expect(status).toBe(200);
    expect(body.tables[0].columns).toEqual([
      { column: 'Agency', field: 'organization', first: ['Invented Light Center', 'Invented Farmers Aid'] },
      { column: 'Duty', field: 'role', first: ['vict. adv.', 'legal services'] },
    ]);
    expect(body.lines[0]).toMatchObject({
      row: 2,
      fact: 'fills',
      fate: 'question',
      column: 'Duty',
      value: 'vict. adv.',
    });
    expect(body.summary).toMatchObject({ rows: 2, organizations: 2, roles: 1, questions: 1 });
    expect((await api.facts()).some(({ value }) => value.name === 'Invented Light Center')).toBe(false);
  });

  it('refuses the row whose beginning lies too far ahead, by its column, and takes the others', async () => {
    const list =
      'Agency,Role,Since\nInvented Far Desk,Shelter,2040-01-01\nInvented Near Desk,Shelter,2020-01-01\n';
    const { body } = await check(list);
    expect(body.summary).toMatchObject({ rows: 2, refused: 1 });
    expect(body.lines.find(({ fate }: { fate: string }) => fate === 'refused')).toMatchObject({
      row: 2,
      reason: 'Column “Since” is more than 5 years ahead: check the year',
    });
    expect((await ask('', list)).status).toBe(200);
    const names = (await api.facts()).map(({ value }) => value.name);
    expect([names.includes('Invented Far Desk'), names.includes('Invented Near Desk')]).toEqual([
      false,
      true,
    ]);
  });

  it('reads columns whatever they are called, also as what every object of a program has', async () => {
    const odd = 'Organization,constructor,__proto__,toString\nInvented Harbor Desk,a,b,\n';
    const network = JSON.stringify({
      elements: [{ label: 'Invented Harbor Desk', constructor: 'a' }, { label: 'Invented Quay Desk' }],
      connections: [{ from: 'Invented Harbor Desk', to: 'Invented Quay Desk' }],
    });
    for (const [file, of] of [
      [odd, ['Organization', 'constructor', '__proto__', 'toString']],
      [network, ['label', 'constructor']],
    ] as const) {
      const { status, body } = await check(file);
      expect(status, JSON.stringify(body)).toBe(200);
      const { columns } = body.tables[0];
      expect(columns.map(({ column }: { column: string }) => column)).toEqual(
        expect.arrayContaining([...of]),
      );
      expect((await ask('/refused', file)).body.error.message).toBe('No row of this file is refused.');
    }
  });

  it('keeps no character of a name that cannot be seen, as an address book puts them around numbers', async () => {
    const rows =
      'Organization,Phone\nInvented \u202eMirror\u202c De\u00adsk,\u202a(216) 555-0142\u202c\nInvented\u0007Bell Desk,\n';
    const saved = await ask('', rows);
    expect([saved.status, saved.body.changes]).toMatchObject([200, [{ districtId: 'ohnd' }]]);
    const names = (await api.facts()).map(({ value }) => value.name);
    expect(names).toEqual(expect.arrayContaining(['Invented Mirror Desk', 'Invented Bell Desk']));
  });

  it('takes the end of the year 9999 for no end, as databases write it', async () => {
    const saved = await ask(
      '',
      'Organization,Role,Since,Until\nInvented Long Desk,Shelter,1/1/2024,12/31/9999\n',
    );
    expect([saved.status, saved.body.changes]).toMatchObject([200, [{ facts: 2 }]]);
    const filled = (await api.facts()).find(({ value }) => value.since === '2024-01-01');
    expect(filled?.value).toMatchObject({ role: 'shelter', until: null });
  });

  it('shows and keeps no text that is never stored, though it stands in a column of numbers or addresses', async () => {
    const rows = ['Invented Post Desk,victim seen 123-45-6789', 'Invented Mail Desk,desk@mail.example'];
    const { body } = await check(`Organization,Email\n${rows.join('\n')}\n`);
    expect(JSON.stringify(body)).not.toContain('6789');
    const [, column] = body.tables[0].columns;
    expect(column).toEqual({ column: 'Email', field: 'email', first: ['(hidden)', 'desk@mail.example'] });
    expect(body.lines[0]).toMatchObject({ row: 2, fate: 'refused' });
  });

  it('says what an answer replaces as it stands in the file, whatever marks it has', async () => {
    const { body } = await check('Agency,Duty\nInvented Light Center,the “quiet” room\n');
    expect(body.lines[0]).toMatchObject({ fate: 'question', column: 'Duty', value: 'the “quiet” room' });
  });

  it('is corrected in its cells, and its columns are chosen and kept under a name', async () => {
    const corrections = [{ sheet: null, row: 2, column: 'Duty', value: 'victim-services' }];
    expect((await check(text, { corrections })).body.summary).toMatchObject({ roles: 2, questions: 0 });
    expect((await check(text, { mapping: { Duty: 'none' } })).body.summary).toMatchObject({
      roles: 0,
      questions: 0,
    });
    const saved = await ask('', text, { mapping: { Duty: 'none' }, keepAs: 'Rosters' });
    expect(saved.body.changes).toMatchObject([{ districtId: 'ohnd', facts: 2 }]);
    const again = await check(text, { profile: 'Rosters' });
    expect(again.body.profiles).toEqual(['Rosters']);
    expect(again.body.lines.map(({ fate }: { fate: string }) => fate)).toEqual(['same', 'same']);
  });

  it('asks which organization a like name is, and takes the answer', async () => {
    const like = 'Agency\nFBI Cleveland\n';
    const [line] = (await check(like)).body.lines;
    expect(line).toMatchObject({ fate: 'duplicate', choices: [{ id: 'fbi-cleveland' }] });
    const chosen = await check(like, { choices: { 'FBI Cleveland': 'fbi-cleveland' } });
    expect(chosen.body.lines).toMatchObject([{ fate: 'same' }]);
    const another = await ask('', like, { choices: { 'FBI Cleveland': 'new' } });
    expect(another.body.changes).toMatchObject([{ facts: 1 }]);
  });

  it('tells nothing of what is on record in a district where the account may not edit, and enters nothing there', async () => {
    const elsewhere =
      'Agency,County,State\nInvented Dayton Clinic,Montgomery,OH\nInvented Toledo Clinic,Lucas,OH\n';
    const { body } = await check(elsewhere);
    expect(body.lines).toMatchObject([
      {
        row: 2,
        districtId: 'ohsd',
        fate: 'question',
        reason: expect.stringMatching(/^It belongs to [A-Z].*, which your account has no permission to edit/),
      },
      { row: 3, districtId: 'ohnd', fate: 'new' },
    ]);
    expect((await ask('', elsewhere)).body.changes).toMatchObject([{ districtId: 'ohnd', facts: 1 }]);
  });

  it('names in the history the other districts in which it entered facts, since they are undone together', async () => {
    const file = Buffer.from(
      'Agency,District\nInvented North Desk,N.D. Ohio\nInvented South Desk,S.D. Ohio\n',
    );
    const request = { name: 'two.csv', file: file.toString('base64') };
    const saved = await api.as(administrator).post('/districts/ohnd/imports', request);
    expect(saved.body.changes).toHaveLength(2);
    const { body } = await api.get('/districts/ohnd/history');
    expect(body.items[0].madeWith).toEqual(['ohsd']);
    expect(body.elsewhere).toEqual([{ id: 'ohsd', abbreviation: 'S.D. Ohio' }]);
  });

  it.each([
    ['no file of these', '%PDF-1.7 …', 'PDF'],
    ['a list of books', 'Title,Year\nThe Invented Sea,1999\n', 'no organizations'],
  ])('refuses %s with the reason', async (_, file, reason) => {
    const { status, body } = await ask('', file);
    expect([status, body.error.message]).toEqual([400, expect.stringContaining(reason)]);
  });
});

describe('the command', () => {
  it('is done by the server that has the graph open, line by line, and ends with the summary', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tieline-import-'));
    const [path, socket] = [join(folder, 'list.csv'), join(folder, 'socket')];
    writeFileSync(path, 'Agency,State\nInvented\u2028Light,VT\n');
    const request = { path, districtId: null, profile: null, append: false, applyAs: null };
    const server = await serveCommands(api.tieline, socket);
    const lines: string[] = [];
    try {
      const result = await askServer(socket, request, async (line) => void lines.push(line));
      expect(result).toEqual({ exitCode: 0, error: null });
      const missing = await askServer(socket, { ...request, applyAs: 'no.one@example.org' }, async () => {});
      expect(missing).toEqual({ exitCode: 1, error: 'No account has the email no.one@example.org.' });
    } finally {
      server?.close();
      rmSync(folder, { recursive: true });
    }
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { row: 2, sheet: null, fact: 'organizations', fate: 'new', districtId: 'vtd', reason: null },
      { summary: { rows: 1, organizations: 1, declined: null } },
    ]);
    expect(await askServer(join(folder, 'none'), request, async () => {})).toBe(null);
  });
});
