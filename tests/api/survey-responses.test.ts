import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import { plainBrowser } from './answering-browser.ts';
import { DISTRICT, fill, organization } from './editing-entries.ts';
import { administrator, coordinator, grantWriter } from './editing-people.ts';
import { INVITATIONS, openSurvey } from './survey-app.ts';

let survey: Awaited<ReturnType<typeof openSurvey>>;
let api: (typeof survey)['api'];
beforeAll(async () => {
  survey = await openSurvey();
  api = survey.api;
});
afterAll(() => survey.stop());

describe('answers', () => {
  it('that are missing stand beside every measure', async () => {
    await (await survey.begun((await survey.invite('alder')).path)).send('missing', { text: 'Invented' });
    const { response } = (await api.get(INVITATIONS)).body;
    const measures = (await api.get(`${DISTRICT}/measures`)).body;
    expect(measures.response).toMatchObject(response);
    expect(measures.response.text).toContain('1 of 1 organization asked');
    const earlier = (await api.get(`${DISTRICT}/measures?asOf=2026-01-01`)).body;
    expect(earlier.response).toEqual({
      ...{ asked: 0, opened: 0, responded: 0, sectors: [], text: 'No organization was asked by link.' },
    });
    expect((await api.get('/measures?state=OH')).body.response).toMatchObject(response);
    const { path } = await survey.invite('fir');
    await (await survey.begun(path)).send('missing', { text: 'Invented' });
    const after = (await api.get(`${DISTRICT}/measures`)).body.response;
    expect(after).toMatchObject({ asked: response.asked + 1, responded: response.responded + 1 });
  });

  it('are counted by the sector of who was asked: opened, answered, and both beside the measures', async () => {
    const entered = await api.change('fill role', [
      organization('larch', { sector: 'victim-services' }),
      organization('maple', { sector: 'state-local-law-enforcement' }),
      fill('larch-fills', 'larch', 'victim-services'),
      fill('maple-fills', 'maple', 'lead-police'),
    ]);
    expect(entered.status).toBe(200);
    const [larch, maple] = [await survey.invite('larch'), await survey.invite('maple')];
    const of = async (sector: string) => {
      const { sectors } = (await api.get(`${DISTRICT}/measures`)).body.response;
      return sectors.find((one: { sector: string }) => one.sector === sector);
    };
    await survey.begun(larch.path);
    expect(await of('services')).toEqual({ sector: 'services', asked: 1, opened: 1, responded: 0 });
    expect(await of('police')).toEqual({ sector: 'police', asked: 1, opened: 0, responded: 0 });
    await (await survey.begun(maple.path)).send('missing', { text: 'Invented Haven' });
    expect(await of('police')).toEqual({ sector: 'police', asked: 1, opened: 1, responded: 1 });
    const { response } = (await api.get(INVITATIONS)).body;
    expect((await api.get(`${DISTRICT}/measures`)).body.response).toMatchObject(response);
    expect((await api.get(`${DISTRICT}/measures`)).body.response.text).toContain('services 0 of 1');
  });

  it('of who is missing enter nothing, and stand there as someone to ask about until the organization is on record', async () => {
    const { path, id } = await survey.invite('elm');
    const browser = await survey.begun(path);
    await browser.send('missing', { text: 'Invented Harbor\r\nInvented birch' });
    const named = async () =>
      (await survey.list()).missing.filter(({ name }: { name: string }) => /Harbor|birch/.test(name));
    expect(await named()).toEqual([{ name: 'Invented Harbor', namedBy: ['Invented elm'] }]);
    expect((await survey.accept(id)).body.error.code).toBe('nothing-to-accept');
    await api.change('add organization', [organization('harbor', { name: 'Invented Harbor' })]);
    expect(await named()).toEqual([]);
  });

  it('can be counted from a file of who was asked, which names no person to who may not see them', async () => {
    const { id } = await survey.invite('dogwood', 'desk@dogwood.example');
    const { path } = await survey.inviteAgain(id);
    const browser = plainBrowser(api.app);
    await browser.go('GET', path);
    await browser.send('begin', { decline: 'yes' });
    const take = async (viewer: Viewer): Promise<Record<string, string>[]> => {
      const { status, body } = await api.as(viewer).get('/districts/ohnd/exports/asked');
      expect(status).toBe(200);
      return parse(String(body), { columns: true });
    };
    const [own, other] = [await take(coordinator), await take(grantWriter)];
    const rowIn = (rows: Record<string, string>[]) =>
      rows.find(({ organization_id }) => organization_id === 'dogwood');
    expect(rowIn(own)).toMatchObject({
      ...{ district_id: 'ohnd', organization: 'Invented dogwood', state: 'declined', answers: '0' },
      ...{ opened_at: expect.stringMatching(/^20/), declined_at: expect.stringMatching(/^20/) },
      ...{ answered_at: '', reminders: '0', sent_to: 'desk@dogwood.example' },
    });
    expect(rowIn(own)?.asked_by).not.toBe('');
    expect(rowIn(other)).toEqual({ ...rowIn(own), sent_to: '', asked_by: '' });
    expect(own).toHaveLength((await survey.list()).invitations.length);
    const taken = async () =>
      (await api.as(administrator).get(`${DISTRICT}/accesses?pageSize=500`)).body.items;
    const entry = { what: 'export of who was asked', actor: grantWriter.identity?.name };
    await expect.poll(taken).toContainEqual(expect.objectContaining(entry));
  });
});
