import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { coordinator, grantWriter } from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

const reportOf = async (query = '') => (await api.as(coordinator).get(`/districts/ohnd/report${query}`)).body;
const WRITTEN = 'In the Northern District of Ohio, all partners are there.';
const write = (text: string, written: string, as = coordinator) =>
  api
    .as(as)
    .change('write own sentence', [
      { fact: 'ownSentences', id: 'own', value: { sentence: 'on-record', text, written } },
    ]);

interface Table {
  kind: string;
  id?: string;
  rows?: unknown[][];
}
const sentenceIn = ({ sections }: { sections: { blocks: Block[] }[] }, id: string): string =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ sentences = [] }) => sentences)
    .filter((one) => one.id === id)
    .flatMap(({ parts }) => parts)
    .map(({ text }) => text)
    .join('');
interface Block extends Table {
  sentences?: { id: string; parts: { text: string }[] }[];
}

it('keeps a sentence in own words beside that of the record, and says when the record has moved', async () => {
  const record = sentenceIn(await reportOf(), 'on-record');
  expect((await write('All partners are there.', record)).status).toBe(200);
  const kept = await reportOf();
  expect(sentenceIn(kept, 'on-record')).toBe(record);
  expect(kept.ownSentences).toMatchObject([
    { sentence: 'on-record', text: 'All partners are there.', written: record, hasMoved: false },
  ]);
  expect((await write('All partners are there.', WRITTEN)).status).toBe(200);
  const moved = await reportOf();
  expect(moved.ownSentences[0].hasMoved).toBe(true);
  const tables: Table[] = moved.sections.flatMap(({ blocks }: { blocks: Block[] }) => blocks);
  expect(tables.find(({ id }) => id === 'own-words')?.rows).toEqual([
    ['All partners are there.', '2026-11-24', `Has changed. When this was written it said: ${WRITTEN}`],
  ]);
});

it('leaves out of a report of an earlier day what was written later', async () => {
  expect((await write('Each partner is there.', WRITTEN)).status).toBe(200);
  expect((await reportOf()).ownSentences).toHaveLength(1);
  const earlier = await reportOf('?asOf=2026-11-22');
  expect(earlier.ownSentences).toEqual([]);
  expect(JSON.stringify(earlier)).not.toContain('Each partner is there.');
});

it('refuses what must not be stored in a sentence, and those who may not edit the district', async () => {
  const bad = await write('The client with case no. 1:26-cr-00123 is safe.', WRITTEN);
  expect(bad.status).toBe(400);
  expect((await write('Ours', WRITTEN, grantWriter)).status).toBe(403);
});
