import { afterAll, describe, expect, it } from 'vitest';
import { openApp, TEST_DAY } from '../start-app.ts';

type Opened = Awaited<ReturnType<typeof openApp>>;
const opened: Opened[] = [];
afterAll(() => Promise.all(opened.map(({ stop }) => stop())));
async function open(options: Parameters<typeof openApp>[0] = {}): Promise<Opened['app']> {
  const started = await openApp(options);
  opened.push(started);
  return started.app;
}
const IMPATIENT = { something: 0, nothing: 0 };
const LISTS = ['/api/districts', '/api/matrix/roles', '/api/matrix/ties'];

describe('an answer about the nation', () => {
  it('says in a field how far it is, has no ETag while rows are missing, and is whole soon after', async () => {
    const app = await open({ patience: IMPATIENT });
    const early = await app.inject('/api/districts');
    expect(early.json().progress.current).toBeLessThan(94);
    expect(early.headers.etag).toBeUndefined();
    expect(early.headers['cache-control']).toBe('no-store');
    await expect
      .poll(async () => (await app.inject('/api/districts')).json().progress, { timeout: 50_000 })
      .toEqual({ districts: 94, current: 94, earlier: 0, oldest: null });
    for (const url of LISTS) {
      const answer = await app.inject(url);
      expect(answer.json().items).toHaveLength(94);
      expect(answer.headers.etag).toBeDefined();
    }
  });

  it('says of each row of which day and revision it is, in every list', async () => {
    const app = await open();
    for (const url of LISTS) {
      const { items, progress } = (await app.inject(url)).json();
      expect(progress.current).toBe(94);
      for (const { asOf, revision } of items) expect([asOf, typeof revision]).toEqual([TEST_DAY, 'number']);
    }
  });
});

describe('an answer that was given before', () => {
  it.each(['br', 'gzip', undefined])(
    'is the same bytes for the same revision, encoded as %s',
    async (encoding) => {
      const app = await open();
      const headers = encoding ? { 'accept-encoding': encoding } : {};
      const ask = () => app.inject({ url: '/api/districts/ohnd/network', headers });
      const [first, second] = [await ask(), await ask()];
      expect(second.rawPayload.equals(first.rawPayload)).toBe(true);
      expect(second.headers['content-encoding']).toBe(encoding);
      expect(second.headers.etag).toBe(first.headers.etag);
      expect(second.headers.vary).toContain('accept-encoding');
    },
  );
});
