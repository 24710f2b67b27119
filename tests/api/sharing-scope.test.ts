import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../server/changes/entries.ts';
import * as entries from './editing-entries.ts';
import { openSharing } from './sharing-app.ts';

type Sharing = Awaited<ReturnType<typeof openSharing>>;
const { employment, evidence, fill, forParty, holder, organization, party, person, report, statement } =
  entries;

/** A district in which people are named wherever someone may enter a name. */
const named = (name: string, phone: string): Entry[] => [
  ...['alder', 'birch'].map((id) => organization(id)),
  fill('alder-fills', 'alder', 'shelter', { mailbox: `desk.${name.toLowerCase()}@alder.example` }),
  fill('birch-fills', 'birch', 'lead-police', { mailbox: 'desk@birch.example' }),
  person('ann', `Invented ${name}`, { email: `${name.toLowerCase()}@alder.example`, phone }),
  employment('ann', 'alder', { title: `Deputy of ${name}` }),
  holder('ann', 'alder'),
  evidence('paper', { name: `Memorandum of ${name}`, source: `told by ${name}` }),
  ...['alder', 'birch', 'usao-ohnd'].map((id) => party('paper', id)),
  forParty('signers', 'ann-signs', 'ann', 'paper', 'alder'),
  forParty('maintainers', 'ann-keeps', 'ann', 'paper', 'alder'),
  {
    ...{ fact: 'ownSentences', id: 'own' },
    value: {
      ...{ districtId: 'ohnd', sentence: 'on-record', text: `As ${name} says, we work together.` },
      ...{ written: 'The record', enteredOn: '2026-11-24' },
    },
  },
];

/** All files of a link, by name. */
async function filesOf(sharing: Sharing, body: object): Promise<Map<string, Buffer>> {
  const visit = await sharing.visit((await sharing.share(body)).path);
  const page = await visit.get();
  const names = [...page.text.matchAll(/\/files\/([\w.-]+)"/g)].map(([, name = '']) => name);
  const files = new Map([['page', page.bytes]]);
  for (const name of new Set(['view.json', ...names])) files.set(name, (await visit.file(name)).bytes);
  return files;
}
/** Ids of links are random. */
const withoutIds = (bytes: Buffer | undefined): string =>
  (bytes ?? Buffer.from(''))
    .toString('latin1')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id');

function expectSame(one: Map<string, Buffer>, other: Map<string, Buffer>): void {
  expect([...other.keys()]).toEqual([...one.keys()]);
  for (const [name, bytes] of one)
    expect([name, withoutIds(other.get(name)) === withoutIds(bytes)]).toEqual([name, true]);
}

describe('names, emails and phones of people', () => {
  let abel: Sharing;
  let zeno: Sharing;
  beforeAll(async () => {
    [abel, zeno] = [await openSharing(), await openSharing()];
    await abel.change(named('Abel', '(216) 555-0144'));
    await zeno.change(named('Zeno', '(216) 555-0145'));
  });
  afterAll(async () => {
    await abel.stop();
    await zeno.stop();
  });

  it.each([
    ['all parts', ['network', 'partners', 'gaps', 'counties', 'report']],
    ['parts without gaps', ['network', 'partners', 'counties']],
    ['gaps alone', ['gaps']],
  ])('are in no byte that a link shows: %s', async (_, parts) => {
    const files = await filesOf(abel, { parts });
    expect([...files.values()].map(withoutIds).join('\n')).not.toMatch(/Abel|abel@|desk\.|555-014/);
    expectSame(files, await filesOf(zeno, { parts }));
  });

  it('are not there either where mailboxes of roles are shared: one with a name in it is left out', async () => {
    const files = await filesOf(abel, { mailboxes: true });
    expect(withoutIds(files.get('partners.csv'))).toContain('desk@birch.example');
    expect([...files.values()].map(withoutIds).join('\n')).not.toMatch(/Abel|abel@|555-014/);
    expectSame(files, await filesOf(zeno, { mailboxes: true }));
  });
});

describe('a link without gaps', () => {
  const working = (): Entry[] => [
    ...['alder', 'birch'].map((id) => organization(id)),
    fill('alder-fills', 'alder', 'shelter'),
    fill('birch-fills', 'birch', 'lead-police'),
    evidence('paper'),
    ...['birch', 'usao-ohnd'].map((id) => party('paper', id)),
  ];
  const missing = (): Entry[] => [
    report('no-contact', 'fbi-cleveland', 'usao-ohnd', { level: 0 }),
    statement('no-workers', null, 'worker-organization', { kind: 'unfilled' }),
    evidence('ended', { until: '2026-10-01' }),
    ...['alder', 'usao-ohnd'].map((id) => party('ended', id)),
  ];

  it('is the same bytes whether something is missing or no one was asked', async () => {
    const [asked, unasked] = [await openSharing(), await openSharing()];
    await asked.change([...working(), ...missing()]);
    await unasked.change(working());
    const parts = ['network', 'partners', 'counties'];
    expectSame(await filesOf(asked, { parts }), await filesOf(unasked, { parts }));
    const withGaps = { parts: [...parts, 'gaps'] };
    const [one, other] = [await filesOf(asked, withGaps), await filesOf(unasked, withGaps)];
    for (const name of ['view.json', 'ring.svg', 'partners.csv'])
      expect([name, withoutIds(one.get(name)) === withoutIds(other.get(name))]).toEqual([name, false]);
    await asked.stop();
    await unasked.stop();
  });
});
