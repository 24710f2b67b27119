import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import * as entries from './editing-entries.ts';
import { administrator, coordinator, neighbor } from './editing-people.ts';
import { openSharing } from './sharing-app.ts';

const PAGE = '/api/districts/ohnd/public-page';
let app: Awaited<ReturnType<typeof openSharing>>;
beforeAll(async () => {
  app = await openSharing();
});
afterAll(() => app.stop());

const shown = async (districtId = 'ohnd') => {
  const { statusCode: status, body } = await app.app.inject(`/public/${districtId}`);
  return { status, body };
};
const stateAfter = async (method: 'POST' | 'DELETE', as: Viewer) =>
  (await app.ask(method, PAGE, undefined, as)).body.state;
const agree = (id: string, body: object, as?: Viewer) => app.ask('PUT', `${PAGE}/agreements/${id}`, body, as);

describe('the public page of a district', () => {
  it('is closed until an administrator and a coordinator both open it, and either closes it at once', async () => {
    expect((await shown()).status).toBe(404);
    for (const [first, second] of [
      [coordinator, administrator],
      [administrator, coordinator],
    ] as const) {
      expect(await stateAfter('POST', first)).toBe('proposed');
      expect(await stateAfter('POST', first)).toBe('proposed');
      expect((await shown()).status).toBe(404);
      expect(await stateAfter('POST', second)).toBe('open');
      expect((await shown()).status).toBe(200);
      expect(await stateAfter('DELETE', first)).toBe('closed');
      expect((await shown()).status).toBe(404);
    }
    expect((await app.ask('POST', PAGE, undefined, neighbor)).status).toBe(403);
  });

  it('is answered like a page that there is not while it is closed', async () => {
    expect(await shown('ohnd')).toEqual(await shown('no-such-district'));
  });

  it('names organizations that agreed, by day, and those alone', async () => {
    await app.change([entries.organization('alder'), entries.organization('birch')].map((one) => one));
    await app.change(['alder', 'birch'].map((id) => entries.fill(`${id}-fills`, id, 'shelter')));
    await app.ask('POST', PAGE);
    await app.ask('POST', PAGE, undefined, administrator);
    expect((await shown()).body).not.toContain('Invented alder');
    const body = { day: '2026-11-20', toldBy: 'Executive director' };
    expect((await agree('alder', body)).status).toBe(200);
    expect((await shown()).body).toContain('Invented alder, agreed on November 20, 2026');
    expect((await shown()).body).not.toMatch(/Invented birch|Executive director/);
    expect((await agree('alder', { ...body, day: '2026-12-24' })).status).toBe(400);
    expect((await agree('alder', { ...body, toldBy: 'victim 123-45-6789' })).status).toBe(400);
    expect((await agree('no-such', body)).status).toBe(404);
    expect((await agree('alder', body, neighbor)).status).toBe(403);
    expect((await app.ask('DELETE', `${PAGE}/agreements/alder`)).body.agreements).toEqual([]);
    expect((await shown()).body).not.toContain('Invented alder');
    await agree('alder', body);
  });

  it('names once an organization of the public record that also agreed', async () => {
    const times = async () => (await shown()).body.split('FBI Cleveland').length - 1;
    const before = await times();
    expect(before).toBeGreaterThan(0);
    expect((await agree('fbi-cleveland', { day: '2026-11-20', toldBy: 'Supervisor' })).status).toBe(200);
    expect(await times()).toBe(before);
    await app.ask('DELETE', `${PAGE}/agreements/fbi-cleveland`);
  });

  it('is the same bytes whatever is missing, vacant or was not asked', async () => {
    const before = await shown();
    expect(before.body).toContain('FBI');
    await app.change([
      entries.report('no-contact', 'fbi-cleveland', 'usao-ohnd', { level: 0 }),
      entries.statement('no-workers', null, 'worker-organization', { kind: 'unfilled' }),
      entries.evidence('ended', { until: '2026-10-01' }),
      ...['alder', 'usao-ohnd'].map((id) => entries.party('ended', id)),
    ]);
    expect(await shown()).toEqual(before);
    const { facts } = (await app.ask('GET', '/api/districts/ohnd/facts?fact=fills')).body;
    await app.change(
      facts.map(({ fact, id, value }: { fact: string; id: string; value: object }) => ({
        ...{ fact, id, value: { ...value, until: '2026-11-01' } },
      })),
    );
    expect(await shown()).toEqual(before);
    expect(before.body).not.toMatch(/gap|vacan|unfilled|question|score|coverage|counties/i);
  });
});
