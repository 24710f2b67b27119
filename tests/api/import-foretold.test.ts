import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyImport } from '../../server/import/apply.ts';
import { dryRun } from '../../server/import/dry-run.ts';
import { readFile } from '../../server/import/read/read-file.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { administrator, coordinator } from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

const check = async (text: string, name = 'invented.csv') => {
  const run = await dryRun(api.tieline, await readFile(new TextEncoder().encode(text)), {
    ...{ name, districtId: 'ohnd' },
  });
  return { ...run, lines: [...run.lines] };
};

const NAMES = [
  ...['Invented Light Center', 'Invented Quay Police Department', 'Invented Dune Legal Aid'],
  ...[
    'Invented Farm Office and Invented Mill Bureau',
    'Invented Light Center of Ohio',
    'Invented Town Court',
  ],
];
const ANY = [
  '',
  'Jane Roe',
  'victim Jane Roe',
  'a minor, aged 9',
  '3:21-cr-00417',
  'x'.repeat(501),
  'Toledo',
];
const of = (...values: string[]) => fc.constantFrom(...values);
/** A row of a list as people have it, with cells that no edit may enter among others that it may. */
const listed = fc.tuple(
  of(...NAMES),
  of(...ANY, 'ILC; victim Jane Roe', 'ILC, IL'),
  of('Shelter', 'Legal services', 'vict. adv.', ''),
  of('', 'Joy Abara', 'Abara, Joy', 'Jane Roe'),
  of(...ANY, 'Advocate'),
  of('', '(419) 555-0142', '419.555.0142 ext 1234567', '123-45-6789'),
  of('', 'desk@example.org', 'jane.roe.victim@example.org', 'no mail', 'case-3-21-cr-00417@example.org'),
  of('', 'example.org', 'https://a.example/?q=case+no%2E%203:21-cr-00417', 'https://user:key@example.org'),
  of('', '12 Main St, Toledo, OH 43604', '12 Main St, victim Jane Roe, OH 43604'),
  of('', 'OH', 'Ohio', 'ON', 'VT'),
  of('', 'Lucas', 'Montgomery', 'Nowhere'),
  of('', '1850-01-01', '2020-05-01', '2040-01-01', '0020-05-01'),
  of('', '1850-01-01', '2019-05-01', '9999-12-31', '2299-12-31'),
);
const LIST =
  'Agency,Also known as,Role,Contact name,Title,Phone,Email,Website,Address,State,County,Since,Until';
const tied = fc.tuple(
  of(...NAMES, 'Jane Roe'),
  of(...NAMES, 'x'.repeat(480)),
  of('MOU', 'referral', 'part of', 'of victim Jane Roe', 'w'.repeat(490), ''),
  of('', '2', '3'),
  of('', '1850-01-01', '2020-05-01', '2040-01-01'),
);
const table = (header: string, rows: fc.Arbitrary<string[]>) =>
  fc
    .array(rows, { minLength: 1, maxLength: 6 })
    .map((all) => [header, ...all.map((cells) => cells.map((cell) => `"${cell}"`).join())].join('\n'));

/** A word for each file, so that none names what another entered. */
let files = 0;
const SYLLABLES = ['bako', 'kelu', 'dimo', 'fora', 'guni', 'lape', 'meti', 'nisu', 'pode', 'ruva'];
const wordOf = (number: number): string =>
  [...String(number).padStart(2, '0')].map((digit) => SYLLABLES[Number(digit)]).join('');

test('what the check of a file calls new or changed is entered, and nothing else of it: a second check finds nothing new', () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(table(LIST, listed), table('From,To,Type,Strength,Since', tied)),
      async (file) => {
        files += 1;
        const text = file.replaceAll('Invented', `Invented ${wordOf(files)}`);
        const run = await check(text);
        if (run.summary.declined) return;
        await applyImport(api.tieline, administrator, run, 'invented.csv');
        const again = await check(text);
        expect(again.lines.filter(({ fate }) => fate === 'new' || fate === 'changed')).toEqual([]);
      },
    ),
    { numRuns: 40 },
  ));

test('a row is refused where something is kept of it that no edit may enter, by its column', async () => {
  const { summary, lines } = await check(
    'Agency,Website\nInvented Pier Center,https://a.example/?q=case+no%2E%203:21-cr-00417\nInvented Cove Center,b.example\n',
  );
  expect(summary).toMatchObject({ rows: 2, organizations: 2, refused: 1 });
  expect(lines).toMatchObject([
    { row: 2, fate: 'refused', reason: expect.stringMatching(/^Column “Website” appears to contain/) },
    { row: 3, fate: 'new' },
  ]);
});

test('what is of an organization that waits for an answer waits with it', async () => {
  const { lines } = await check('Agency,Role,Contact name\nFBI Cleveland,Shelter,Joy Abara\n');
  expect(lines.map(({ fact, fate, reason }) => [fact, fate, reason])).toEqual([
    ['organizations', 'duplicate', expect.stringContaining('FBI Cleveland Field Office')],
    ...['fills', 'people', 'employment'].map((fact) => [
      ...[fact, 'question', 'Waits for your decision on FBI Cleveland'],
    ]),
  ]);
});

test('the name of a file keeps nothing of it from being entered', async () => {
  const run = await check('Agency\nInvented Bay Center\n', '3:21-cr-00417.csv');
  await applyImport(api.tieline, coordinator, run, '3:21-cr-00417.csv');
  const entered = (await api.facts()).find(({ value }) => value.name === 'Invented Bay Center');
  expect(entered?.value.source).toBe('Imported from a file');
});
