import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allEndpoints } from '../../server/contract.ts';
import { headingOf, pathOf, plainBrowser } from './answering-browser.ts';
import { neighbor } from './editing-people.ts';
import { INVITATIONS, openSurvey } from './survey-app.ts';

let survey: Awaited<ReturnType<typeof openSurvey>>;
let api: (typeof survey)['api'];
beforeAll(async () => {
  survey = await openSurvey();
  api = survey.api;
});
afterAll(() => survey.stop());

describe('a link by which an organization is asked', () => {
  it('is exchanged for a cookie of its pages alone, and what looks at it spends and opens nothing', async () => {
    const { path } = await survey.invite('alder');
    for (const method of ['HEAD', 'GET', 'GET'] as const) {
      const answer = await api.app.inject({ method, url: path });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/answer']);
      expect(answer.headers['set-cookie']).toMatch(
        /; Max-Age=2592000; Path=\/answer; HttpOnly; SameSite=Lax$/,
      );
      expect(answer.headers['referrer-policy']).toBe('no-referrer');
    }
    expect((await survey.listed('alder')).state).toBe('not opened');
    const first = plainBrowser(api.app);
    expect(headingOf((await first.go('GET', path)).text)).toBe('Whom does Invented alder work with?');
    expect((await survey.listed('alder')).state).toBe('not opened');
    expect(headingOf((await first.send('begin')).text)).toBe('Does your office fill these roles?');
    expect((await survey.listed('alder')).state).toBe('opened');
    const second = plainBrowser(api.app);
    expect((await second.go('GET', path)).text).toContain('in use in another browser');
    expect(headingOf((await first.go('GET', path)).text)).toBe('Whom does Invented alder work with?');
  });

  it('opens nothing but its own pages: every endpoint refuses its cookie', async () => {
    const { path } = await survey.invite('birch');
    const browser = plainBrowser(api.app);
    await browser.go('GET', path);
    await browser.send('begin');
    const asked = plainBrowser(survey.strangers);
    for (const { method, path: endpoint, access } of allEndpoints) {
      if (access === 'public') continue;
      const url = `/api${endpoint.replace(':districtId', 'ohnd').replace(/:\w+/g, 'alder')}`;
      const headers = { cookie: browser.cookie, 'sec-fetch-site': 'same-origin' };
      const answer = await survey.strangers.inject({ method, url, headers });
      expect([endpoint, [401, 403].includes(answer.statusCode)]).toEqual([endpoint, true]);
    }
    expect((await asked.go('GET', '/answer')).status).toBe(401);
    expect((await browser.go('GET', '/answer?step=with:alder')).text).not.toContain('@');
  });

  it('that is made up, revoked or over opens nothing, and says what to do', async () => {
    const browser = plainBrowser(api.app);
    expect((await browser.go('GET', '/answer/open/made-up')).status).toBe(404);
    const { id, path } = await survey.invite('cedar');
    await browser.go('GET', path);
    await browser.send('begin');
    const revoked = await api.remove(`${INVITATIONS}/${id}`);
    expect(revoked.status).toBe(200);
    expect(headingOf((await browser.go('GET', '/answer?step=roles')).text)).toBe(
      'These questions are closed',
    );
    expect((await browser.send('with:alder', { level: '4' })).status).toBe(410);
    expect((await survey.listed('cedar')).answered).toBe(0);
    const late = plainBrowser(api.app);
    expect(headingOf((await late.go('GET', path)).text)).toBe('These questions are closed');
    expect(late.cookie).toBe('');
  });

  it('is not found by trying, and no one is kept out who has one', async () => {
    const { path } = await survey.invite('dogwood');
    const browser = plainBrowser(api.app, '192.0.2.66');
    const statuses: number[] = [];
    for (let at = 0; at < 22; at++)
      statuses.push((await browser.go('GET', `/answer/open/guess-${at}`)).status);
    expect(statuses.slice(19)).toEqual([404, 429, 429]);
    expect(headingOf((await browser.go('GET', path)).text)).toBe('Whom does Invented dogwood work with?');
  });

  it('of one organization takes no form of another that the same browser has opened since, and knows that browser again', async () => {
    const [elm, fir] = [await survey.invite('elm'), await survey.invite('fir')];
    const browser = await survey.begun(elm.path);
    const form = browser.shown;
    await browser.go('GET', fir.path);
    await browser.send('begin');
    browser.shown.text = form.text;
    expect((await browser.send('missing', { text: 'Of elm' })).status).toBe(403);
    expect([(await survey.listed('elm')).answered, (await survey.listed('fir')).answered]).toEqual([0, 0]);
    await browser.go('GET', elm.path);
    expect(headingOf((await browser.go('GET', '/answer?step=roles')).text)).toBe(
      'Does your office fill these roles?',
    );
  });

  it('is replaced by a new one for who lost it, and what was answered stays', async () => {
    const { id, path } = await survey.invite('ginkgo');
    const lost = await survey.begun(path);
    await lost.send('missing', { text: 'Invented' });
    const { body } = await api.post(`${INVITATIONS}/${id}/links`, { mailbox: 'new@ginkgo.example' });
    expect((await plainBrowser(api.app).go('GET', path)).status).toBe(404);
    expect((await lost.go('GET', '/answer?step=missing')).status).toBe(401);
    const browser = await survey.begun(pathOf(body.url));
    expect((await browser.go('GET', '/answer?step=missing')).text).toContain('>Invented</textarea>');
    expect(await survey.listed('ginkgo')).toMatchObject({ mailbox: 'new@ginkgo.example', answered: 1 });
    await api.remove(`${INVITATIONS}/${id}`);
    expect((await api.post(`${INVITATIONS}/${id}/links`, { mailbox: null })).body.error.code).toBe('closed');
  });

  it('takes no form of another site', async () => {
    const { path } = await survey.invite('cedar');
    const browser = plainBrowser(api.app);
    await browser.go('GET', path);
    expect((await browser.send('begin', { form: 'guessed' })).status).toBe(403);
    expect((await survey.listed('cedar')).state).toBe('not opened');
  });

  it('is of its district: the coordinator of another neither revokes, reminds nor accepts it by the own address', async () => {
    const { id, path } = await survey.invite('alder2');
    await (await survey.begun(path)).send('missing', { text: 'Invented' });
    const { answeredAt } = await survey.listed('alder2');
    const own = `/districts/ohsd/invitations/${id}`;
    const other = api.as(neighbor);
    const { revision } = (await other.get('/districts/ohsd/invitations')).body;
    const accepted = await other.post(`${own}/acceptance`, { answeredAt }, { 'if-match': `"${revision}"` });
    const statuses = [
      (await other.remove(own)).status,
      (await other.post(`${own}/reminders`, {})).status,
      (await other.post(`${own}/links`, { mailbox: null })).status,
      accepted.status,
    ];
    expect(statuses).toEqual([404, 404, 404, 404]);
    expect(await survey.listed('alder2')).toMatchObject({ isOpen: true, answered: 1 });
  });

  it('is one for each organization, and only a coordinator of the district makes it', async () => {
    const again = await api.post(INVITATIONS, { organizationId: 'cedar' });
    expect([again.status, again.body.error.code]).toEqual([409, 'asked-already']);
    expect((await api.post(INVITATIONS, { organizationId: 'usao-ohnd' })).status).toBe(400);
    expect((await api.as(neighbor).post(INVITATIONS, { organizationId: 'cedar' })).status).toBe(403);
  });
});
