import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyImport } from '../../server/import/apply.ts';
import { type DryRun, dryRun } from '../../server/import/dry-run.ts';
import type { ImportLine } from '../../server/import/lines.ts';
import { readFile } from '../../server/import/read/read-file.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { coordinator } from './editing-people.ts';
import { INVENTED_DIRECTORIES } from './invented-directories.ts';
import { INVENTED_EXPORTS } from './invented-exports.ts';
import { INVENTED_FEEDS } from './invented-feeds.ts';
import { INVENTED_LISTS, type InventedFile } from './invented-files.ts';
import { INVENTED_MAPS } from './invented-maps.ts';
import { INVENTED_MESSY } from './invented-messy.ts';
import { INVENTED_NETWORKS } from './invented-networks.ts';
import { INVENTED_OFFICES } from './invented-offices.ts';
import { INVENTED_OFFICIALS } from './invented-officials.ts';
import { INVENTED_OPEN_DATA } from './invented-open-data.ts';
import { INVENTED_TABLES } from './invented-tables.ts';
import { INVENTED_WRITERS } from './invented-writers.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

const run = async (
  text: string | Uint8Array,
  districtId: string | null = null,
  existing?: 'append' | 'update',
): Promise<DryRun & { readonly lines: readonly ImportLine[] }> => {
  const file = await readFile(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  const found = await dryRun(api.tieline, file, {
    ...{ name: 'invented.csv', districtId },
    ...(existing && { existing }),
  });
  return { ...found, lines: [...found.lines] };
};

const NOTHING = {
  ...{ organizations: 0, people: 0, ties: 0, parents: 0, roles: 0, isolated: 0 },
  ...{ selfLoops: 0, repeated: 0, refused: 0, questions: 0 },
};

describe('holds what was counted by hand:', () => {
  it.each([
    ...INVENTED_LISTS,
    ...INVENTED_DIRECTORIES,
    ...INVENTED_NETWORKS,
    ...INVENTED_EXPORTS,
    ...INVENTED_TABLES,
    ...INVENTED_MESSY,
    ...INVENTED_OPEN_DATA,
    ...INVENTED_FEEDS,
    ...INVENTED_WRITERS,
    ...INVENTED_OFFICES,
    ...INVENTED_MAPS,
    ...INVENTED_OFFICIALS,
  ])('$difficulty', async ({ text, district, holds, names }: InventedFile) => {
    const { summary, lines } = await run(text, district);
    const { declined = null, ...counts } = holds;
    expect(summary).toMatchObject({ ...NOTHING, format: 'csv', encoding: 'utf-8', ...counts });
    expect(summary.declined).toEqual(declined === null ? null : expect.stringContaining(declined));
    const organizations = lines.filter(({ fact }) => fact === 'organizations').map(({ name }) => name);
    if (names) expect(new Set(organizations)).toEqual(new Set(names));
    expect(declined === null || lines.every(({ fate }) => fate !== 'new')).toBe(true);
  });
});

it('holds what was counted by hand: a sheet with two title rows and a header of two rows with merged cells', async () => {
  const across = (row: number, from: number, to: number) => ({
    ...{ startRow: row, endRow: row, startCol: from, endCol: to },
  });
  const down = (column: number) => ({ startRow: 2, endRow: 3, startCol: column, endCol: column });
  const rows = [
    ['Invented Task Force Roster', null, null, null, null, null],
    ['As of May 1, 2026', null, null, null, null, null],
    ['Agency', 'County', 'Primary contact', null, 'Office', null],
    [null, null, 'Name', 'Title', 'Phone', 'Email'],
    ['Invented Light Center', 'Lucas', 'Joy Abara', 'Advocate', null, null],
    ['Invented Farmers Aid', 'Wood', null, null, '(419) 555-0142', 'aid@example.org'],
    ['Invented Metro Police', 'Lucas', 'Ben Ostrow', 'Detective', null, null],
    ['Total', 3, null, null, null, null],
  ];
  const merges = [across(0, 0, 5), across(1, 0, 5), across(2, 2, 3), across(2, 4, 5), down(0), down(1)];
  const { summary, plans } = await run(
    await writeXlsx({ sheets: [{ name: 'Roster', rows, merges }] }),
    'ohnd',
  );
  expect(plans.map(({ mapping }) => mapping)).toEqual([
    {
      ...{ Agency: 'organization', County: 'county', 'Primary contact Name': 'person' },
      ...{ 'Primary contact Title': 'title', 'Office Phone': 'phone', 'Office Email': 'email' },
    },
  ]);
  const counts = { rows: 3, organizations: 3, isolated: 3, people: 2 };
  expect(summary).toMatchObject({ ...NOTHING, format: 'xlsx', encoding: null, ...counts, declined: null });
});

const fatesOf = ({ lines }: DryRun): string[] =>
  [...lines].map(({ row, fact, fate, districtId }) => `${row} ${fact} ${fate} ${districtId}`);

describe('an import', () => {
  const roster = [
    'Agency,Type,Contact Name,Title,County,Phone',
    'Invented Light Center,Legal services,Joy Abara,Advocate,Cuyahoga,',
    'Invented Farmers Aid,Worker center,,,Lucas,(419) 555-0142',
    'Invented Dayton Clinic,Health care,,,Montgomery,',
  ].join('\n');

  it('gives each fact of each row its fate and its district', async () => {
    expect(fatesOf(await run(roster, 'ohnd'))).toEqual([
      '2 organizations new ohnd',
      '2 fills new ohnd',
      '2 people new ohnd',
      '2 employment new ohnd',
      '3 organizations new ohnd',
      '3 fills new ohnd',
      '4 organizations new ohsd',
      '4 fills new ohsd',
    ]);
  });

  it('never prints what it refuses', async () => {
    const { lines } = await run(
      'Organization,State,Notes\nInvented Light,VT,case no. 3:21-cr-00417 of Jane Roe\n',
    );
    expect(JSON.stringify(lines)).not.toMatch(/417|Roe/);
    expect(lines).toMatchObject([
      { row: 2, fate: 'refused', name: 'Invented Light', reason: expect.stringContaining('“Notes”') },
    ]);
  });

  it('says which organization on record a like name may be', async () => {
    const { lines } = await run('Agency\nFBI Cleveland\n', 'ohnd');
    expect(lines).toMatchObject([
      { fate: 'duplicate', reason: expect.stringContaining('FBI Cleveland Field Office') },
    ]);
  });

  it('is one change of a district that names the file, changes nothing a second time, and is undone whole', async () => {
    const text = roster.split('\n').slice(0, 3).join('\n');
    const before = (await api.facts()).length;
    const [applied, ...others] = await applyImport(
      api.tieline,
      coordinator,
      await run(text, 'ohnd'),
      'roster.csv',
    );
    expect(others).toEqual([]);
    const history = (await api.get('/districts/ohnd/history')).body;
    expect(history.items[0]).toMatchObject({
      action: 'import',
      why: 'Import of roster.csv',
      changeId: applied?.changeId,
    });
    const again = await run(text, 'ohnd');
    expect(again.lines.map(({ fate }) => fate)).toEqual(['same', 'same', 'same', 'same', 'same', 'same']);
    expect(await applyImport(api.tieline, coordinator, again, 'roster.csv')).toEqual([]);
    const { revision } = (await api.get('/districts/ohnd/facts')).body;
    const undone = await api.post(
      `/districts/ohnd/changes/${applied?.changeId}/undo`,
      {},
      { 'if-match': `"${revision}"` },
    );
    expect(undone.status).toBe(200);
    expect((await api.facts()).length).toBe(before);
  });

  it('that brings up to date says field by field what it changes, and writes that alone', async () => {
    await applyImport(
      api.tieline,
      coordinator,
      await run('Agency,City,State\nInvented Harbor Union,Akron,OH\n'),
      'a.csv',
    );
    const text = 'Agency,City,State,Website\nInvented Harbor Union,Toledo,OH,https://union.example\n';
    const later = await run(text);
    expect(later.lines).toMatchObject([
      { fate: 'changed', reason: 'city: Akron becomes Toledo; url: nothing becomes https://union.example' },
    ]);
    await applyImport(api.tieline, coordinator, later, 'b.csv');
    const facts = await api.facts();
    expect(facts.find(({ value }) => value.name === 'Invented Harbor Union')?.value).toMatchObject({
      city: 'Toledo',
      level: null,
    });
  });

  it('that appends leaves what is on record as it is, says where the file differs, and adds what is new', async () => {
    const first = 'Agency,City,State,Role\nInvented Canal Mission,Akron,OH,Shelter\n';
    await applyImport(api.tieline, coordinator, await run(first), 'a.csv');
    const later = await run(
      'Agency,City,State,Role\nInvented Canal Mission,Toledo,OH,Survivor leaders\n',
      null,
      'append',
    );
    expect(later.lines).toMatchObject([
      { fate: 'same', reason: 'Left as it is on record. city: Akron stays; the file has Toledo' },
      { fact: 'fills', fate: 'new' },
    ]);
    await applyImport(api.tieline, coordinator, later, 'b.csv');
    const facts = await api.facts();
    const mission = facts.find(({ value }) => value.name === 'Invented Canal Mission');
    expect(mission?.value).toMatchObject({ city: 'Akron' });
    const roles = facts.filter(({ fact, value }) => fact === 'fills' && value.organizationId === mission?.id);
    expect(roles.map(({ value }) => value.role).sort()).toEqual(['shelter', 'survivor-leaders']);
  });

  it('writes a tie as evidence with its two parties', async () => {
    const ties = 'From,To,Type\nInvented Town Police Department,Invented Lake University,MOU\n';
    await applyImport(api.tieline, coordinator, await run(ties, 'ohnd'), 'ties.csv');
    const facts = await api.facts();
    const piece = facts.find(
      ({ fact, value }) => fact === 'evidence' && String(value.name).includes('Invented Lake University'),
    );
    expect(piece?.value).toMatchObject({ kind: 'mou', districtIds: ['ohnd'] });
    expect(
      facts.filter(({ fact, value }) => fact === 'parties' && value.evidenceId === piece?.id),
    ).toHaveLength(2);
    expect((await run(ties, 'ohnd')).lines.every(({ fate }) => fate === 'same')).toBe(true);
  });

  it('writes nothing in a district where its account may not edit', async () => {
    const elsewhere = run('Agency,County,State\nInvented Dayton Clinic,Montgomery,OH\n');
    await expect(applyImport(api.tieline, coordinator, await elsewhere, 'c.csv')).rejects.toMatchObject({
      status: 403,
    });
  });
});
