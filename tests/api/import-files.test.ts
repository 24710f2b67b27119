import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyImport } from '../../server/import/apply.ts';
import { type DryRun, dryRun } from '../../server/import/dry-run.ts';
import { readFile } from '../../server/import/read/read-file.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { coordinator } from './editing-people.ts';
import { INVENTED_LISTS, type InventedFile } from './invented-files.ts';
import { INVENTED_NETWORKS } from './invented-networks.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

const run = async (text: string, districtId: string | null = null): Promise<DryRun> =>
  dryRun(api.tieline, await readFile(new TextEncoder().encode(text)), { name: 'invented.csv', districtId });

const NOTHING = {
  ...{ organizations: 0, people: 0, ties: 0, parents: 0, roles: 0, isolated: 0 },
  ...{ selfLoops: 0, repeated: 0, refused: 0, questions: 0 },
};

describe('holds what was counted by hand:', () => {
  it.each([...INVENTED_LISTS, ...INVENTED_NETWORKS])(
    '$difficulty',
    async ({ text, district, holds }: InventedFile) => {
      const { summary, lines } = await run(text, district);
      const { declined = null, ...counts } = holds;
      expect(summary).toMatchObject({ ...NOTHING, format: 'csv', encoding: 'utf-8', ...counts });
      expect(summary.declined).toEqual(declined === null ? null : expect.stringContaining(declined));
      expect(declined === null || lines.every(({ fate }) => fate !== 'new')).toBe(true);
    },
  );
});

const fatesOf = ({ lines }: DryRun): string[] =>
  lines.map(({ row, fact, fate, districtId }) => `${row} ${fact} ${fate} ${districtId}`);

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

  it('says field by field what it changes, and writes that alone', async () => {
    await applyImport(
      api.tieline,
      coordinator,
      await run('Agency,City,State\nInvented Harbor Union,Akron,OH\n'),
      'a.csv',
    );
    const later = await run(
      'Agency,City,State,Website\nInvented Harbor Union,Toledo,OH,https://union.example\n',
    );
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
