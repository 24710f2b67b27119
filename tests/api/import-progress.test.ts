import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyImport } from '../../server/import/apply.ts';
import { dryRun } from '../../server/import/dry-run.ts';
import { readFile } from '../../server/import/read/read-file.ts';
import { runningImports } from '../../server/import/running.ts';
import { ImportCanceled, type Progress } from '../../server/import/watch.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { coordinator, neighbor } from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

const ROWS = 4_000;
const SYLLABLES = ['ba', 'ke', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru'];
const nameOf = (at: number): string =>
  [...String(at).padStart(5, '0')].map((digit) => SYLLABLES[Number(digit)]).join('');
const LIST = [
  'Agency,County',
  ...Array.from({ length: ROWS }, (_, at) => `Invented ${nameOf(at)} Society,Lucas`),
].join('\n');
const body = (key?: string) => ({
  ...{ name: 'large.csv', file: Buffer.from(LIST).toString('base64') },
  ...(key && { key }),
});
const KEY = 'invented-key-of-a-test';
const path = `/districts/ohnd/imports/running/${KEY}`;

/** Asks again and again until something is true of the answer. */
async function until<T>(ask: () => Promise<T>, is: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (is(answer)) return answer;
  }
}

describe('an import of a large file', () => {
  it('tells its own account, under the key that the request gave, how far it is, and then no more', async () => {
    const checked = api.post('/districts/ohnd/imports/check', body(KEY));
    const told = await until(
      () => api.get(path),
      ({ status, body }) => status === 200 && body.done > 0,
    );
    expect(told.body).toMatchObject({ stage: expect.stringMatching(/reading|comparing/) });
    expect((await checked).body.summary.rows).toBe(ROWS);
    expect((await api.get(path)).status).toBe(404);
  });

  it('is not told to another account, nor canceled by it', async () => {
    const checked = api.post('/districts/ohnd/imports/check', body(KEY));
    await until(
      () => api.get(path),
      ({ status }) => status === 200,
    );
    const other = `/districts/ohsd/imports/running/${KEY}`;
    expect((await api.as(neighbor).get(other)).status).toBe(404);
    expect((await api.as(neighbor).remove(other)).status).toBe(404);
    expect((await checked).status).toBe(200);
  });

  it('that is canceled says so and leaves nothing', async () => {
    const before = (await api.facts()).length;
    const entered = api.post('/districts/ohnd/imports', body(KEY));
    await until(
      () => api.get(path),
      ({ status, body }) => status === 200 && body.done > 0,
    );
    expect((await api.remove(path)).body).toEqual({ canceled: true });
    const { status, body: answer } = await entered;
    expect([status, answer.error]).toEqual([
      409,
      { code: 'canceled', message: 'The import was canceled. Nothing was entered.' },
    ]);
    expect((await api.facts()).length).toBe(before);
    expect((await api.get('/districts/ohnd/history')).body.items).toEqual([]);
  });

  it('is not begun to be written when it was canceled before, and not canceled once all is written', async () => {
    const running = runningImports();
    const list = 'Agency\nInvented Light Center\n';
    const before = (await api.facts()).length;
    const stages: Progress['stage'][] = [];
    await expect(
      running.watched('one', async (watch) => {
        const run = await dryRun(api.tieline, await readFile(Buffer.from(list)), {
          ...{ name: 'list.csv', districtId: 'ohnd' },
        });
        expect(running.cancel('one')).toBe('canceled');
        return applyImport(api.tieline, coordinator, run, 'list.csv', watch);
      }),
    ).rejects.toThrow(ImportCanceled);
    expect((await api.facts()).length).toBe(before);
    await running.watched('two', async ({ tell }) => {
      tell?.({ stage: 'writing', done: 1, total: 1 });
      stages.push(running.progressOf('two')?.stage ?? 'reading');
      expect(running.cancel('two')).toBe('too late');
    });
    await running.watched('three', async ({ tell }) => {
      tell?.({ stage: 'writing', done: 0, total: 1 });
      expect(running.cancel('three')).toBe('canceled');
    });
    expect([stages, running.cancel('two')]).toEqual([['writing'], 'unknown']);
  });
});
