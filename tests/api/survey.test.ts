import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { allEndpoints } from '../../server/contract.ts';
import { linkTo } from '../../server/survey/invitations.ts';
import { headingOf, pathOf, plainBrowser } from './answering-browser.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, fill, organization } from './editing-entries.ts';
import { neighbor } from './editing-people.ts';

const INVITATIONS = `${DISTRICT}/invitations`;
let api: EditingApp & Requests;
/** The same graph for whoever has not signed in. */
let strangers: Awaited<ReturnType<typeof buildApp>>;
beforeAll(async () => {
  api = await openEditing();
  const access = { ...api.tieline.access, publicUrl: 'https://tieline.example.org' };
  strangers = await buildApp({ ...api.tieline, access });
  const all = ['alder', 'alder2', 'birch', 'birch2', 'cedar'];
  const entered = await api.change('fill role', [
    ...all.map((id) => organization(id)),
    fill('alder-fills', 'alder', 'lead-police'),
    fill('alder2-fills', 'alder2', 'lead-police'),
    fill('birch2-fills', 'birch2', 'victim-services'),
    fill('birch-fills', 'birch', 'victim-services'),
    fill('cedar-fills', 'cedar', 'victim-services'),
  ]);
  expect(entered.status).toBe(200);
});
afterAll(async () => {
  await strangers.close();
  await api.stop();
});

const invite = async (organizationId: string, mailbox: string | null = null) => {
  const { status, body } = await api.post(INVITATIONS, { organizationId, mailbox });
  expect([status, body.mailed]).toEqual([200, false]);
  return { id: body.invitationId, path: pathOf(body.url), secret: body.url.split('/').at(-1), body };
};
const listed = async (organizationId: string) =>
  (await api.get(INVITATIONS)).body.invitations.find(
    (one: { organizationId: string }) => one.organizationId === organizationId,
  );
const accept = async (id: string) => {
  const { revision } = (await api.get(INVITATIONS)).body;
  return api.post(`${INVITATIONS}/${id}/acceptance`, {}, { 'if-match': `"${revision}"` });
};
const reports = async (fromId: string) =>
  (await api.facts()).filter(({ fact, value }) => fact === 'reports' && value.fromId === fromId);

describe('a link', () => {
  it('is exchanged for a cookie of its pages alone, and what looks at it spends and opens nothing', async () => {
    const { path } = await invite('alder');
    for (const method of ['HEAD', 'GET', 'GET'] as const) {
      const answer = await api.app.inject({ method, url: path });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/answer']);
      expect(answer.headers['set-cookie']).toMatch(/; Path=\/answer; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
      expect(answer.headers['referrer-policy']).toBe('no-referrer');
    }
    expect((await listed('alder')).state).toBe('not opened');
    const first = plainBrowser(api.app);
    expect(headingOf((await first.go('GET', path)).text)).toBe('Whom does Invented alder work with?');
    expect((await listed('alder')).state).toBe('not opened');
    expect(headingOf((await first.send('begin')).text)).toBe('Does your office fill these roles?');
    expect((await listed('alder')).state).toBe('opened');
    const second = plainBrowser(api.app);
    expect((await second.go('GET', path)).text).toContain('in use in another browser');
    expect(headingOf((await first.go('GET', path)).text)).toBe('Whom does Invented alder work with?');
  });

  it('opens nothing but its own pages: every endpoint refuses its cookie', async () => {
    const { path } = await invite('birch');
    const browser = plainBrowser(api.app);
    await browser.go('GET', path);
    await browser.send('begin');
    const asked = plainBrowser(strangers);
    for (const { method, path: endpoint, access } of allEndpoints) {
      if (access === 'public') continue;
      const url = `/api${endpoint.replace(':districtId', 'ohnd').replace(/:\w+/g, 'alder')}`;
      const headers = { cookie: browser.cookie, 'sec-fetch-site': 'same-origin' };
      const answer = await strangers.inject({ method, url, headers });
      expect([endpoint, [401, 403].includes(answer.statusCode)]).toEqual([endpoint, true]);
    }
    expect((await asked.go('GET', '/answer')).status).toBe(401);
    expect((await browser.go('GET', '/answer?step=with:alder')).text).not.toContain('@');
  });

  it('that is made up, revoked or over opens nothing, and says what to do', async () => {
    const browser = plainBrowser(api.app);
    expect((await browser.go('GET', '/answer/open/made-up')).status).toBe(404);
    const { id, path } = await invite('cedar');
    await browser.go('GET', path);
    await browser.send('begin');
    const revoked = await api.remove(`${INVITATIONS}/${id}`);
    expect(revoked.status).toBe(200);
    expect(headingOf((await browser.go('GET', '/answer?step=roles')).text)).toBe(
      'These questions are closed',
    );
    expect((await browser.send('with:alder', { level: '4' })).status).toBe(410);
    expect((await listed('cedar')).answered).toBe(0);
  });

  it('takes no form of another site', async () => {
    const { path } = await invite('cedar');
    const browser = plainBrowser(api.app);
    await browser.go('GET', path);
    expect((await browser.send('begin', { form: 'guessed' })).status).toBe(403);
    expect((await listed('cedar')).state).toBe('not opened');
  });

  it('is one for each organization, and only a coordinator of the district makes it', async () => {
    const again = await api.post(INVITATIONS, { organizationId: 'cedar' });
    expect([again.status, again.body.error.code]).toEqual([409, 'asked-already']);
    expect((await api.post(INVITATIONS, { organizationId: 'usao-ohnd' })).status).toBe(400);
    expect((await api.as(neighbor).post(INVITATIONS, { organizationId: 'cedar' })).status).toBe(403);
  });
});

describe('answers', () => {
  it('are kept at once, change nothing on record until they are accepted, and are then the word of the organization itself', async () => {
    const { path, id } = await invite('alder2');
    const browser = plainBrowser(api.app);
    await browser.go('GET', path);
    await browser.send('begin');
    await browser.send('roles', { 'role-lead-police': 'yes' });
    await browser.send('contact', {
      name: 'Ida Invented',
      mailbox: 'desk@alder.example',
      phone: '216 555 0142',
    });
    await browser.send('with:birch', { level: '0', since: '2019' });
    expect(await listed('alder2')).toMatchObject({ state: 'partly answered', answered: 3 });
    expect(await reports('alder2')).toEqual([]);
    expect((await accept(id)).status).toBe(200);
    expect(await reports('alder2')).toMatchObject([
      { value: { aboutId: 'birch', level: 0, toldToId: 'alder2', saidBy: null } },
    ]);
    const facts = await api.facts();
    const mine = (kind: string) =>
      facts.filter(({ fact, value }) => fact === kind && value.organizationId === 'alder2');
    expect(mine('statements')).toMatchObject([{ value: { role: 'lead-police', kind: 'confirmed' } }]);
    expect(mine('fills')).toMatchObject([
      { value: { mailbox: 'desk@alder.example', phone: '(216) 555-0142' } },
    ]);
    expect(facts.some(({ fact, value }) => fact === 'people' && value.name === 'Ida Invented')).toBe(true);
    expect((await listed('alder2')).toAccept).toBe(0);
    expect((await accept(id)).body.error.code).toBe('nothing-to-accept');
  });

  it('that are changed or taken back correct what was accepted, and undo takes back the acceptance', async () => {
    const { id } = await listed('alder2');
    const { path } = await inviteAgain(id);
    const browser = plainBrowser(api.app);
    await browser.go('GET', path);
    await browser.send('begin');
    await browser.send('with:birch', { level: '3' });
    expect((await listed('alder2')).toAccept).toBe(1);
    const { body } = await accept(id);
    expect(await reports('alder2')).toMatchObject([{ value: { level: 3 } }]);
    await browser.send('with:birch', { skip: 'yes' });
    await accept(id);
    expect(await reports('alder2')).toEqual([]);
    const undone = await undoNewest();
    expect([undone.status, (await reports('alder2')).length]).toEqual([200, 1]);
    expect(body.effect.text).toEqual(expect.any(String));
  });

  it('quote an organization only by way of acceptance: no edit enters or alters its own word', async () => {
    const [accepted] = await reports('alder2');
    if (!accepted) throw new Error('nothing was accepted');
    const altered = { ...accepted, value: { ...accepted.value, level: 0 } };
    expect((await api.change('report tie', [altered])).status).toBe(400);
    const entered = { fact: 'reports', id: 'forged', value: { ...accepted.value, aboutId: 'cedar' } };
    expect((await api.change('report tie', [entered])).status).toBe(400);
  });

  it('are screened like every text, and what is refused is shown again to be mended', async () => {
    const { path } = await invite('birch2');
    const browser = plainBrowser(api.app);
    await browser.go('GET', path);
    await browser.send('begin');
    const refused = await browser.send('missing', { text: 'Case 1:26-cr-00123' });
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('docket')]);
    const year = await browser.send('with:alder', { level: '2', since: '2099' });
    expect([year.status, year.text]).toEqual([400, expect.stringContaining('must be one like 2019')]);
    expect((await browser.send('with:elsewhere', { level: '2' })).url).toBe('/answer?step=');
    expect((await listed('birch2')).answered).toBe(0);
    const script = await browser.send('missing', { text: '<script>alert(1)</script>' });
    expect(script.text).toContain('Thank you');
    expect((await browser.go('GET', '/answer?step=missing')).text).toContain('&lt;script&gt;');
    expect((await listed('birch2')).state).toBe('answered');
  });

  it('of both sides are compared: what differs by two levels is disputed', async () => {
    const browser = plainBrowser(api.app);
    const { path } = await inviteAgain((await listed('birch2')).id);
    await browser.go('GET', path);
    await browser.send('begin');
    await browser.send('with:alder2', { level: '0' });
    const { sides } = (await api.get(INVITATIONS)).body;
    expect(sides).toContainEqual({
      organizationIds: ['alder2', 'birch2'],
      names: ['Invented alder2', 'Invented birch2'],
      levels: [null, 0],
      verdict: 'one-sided',
    });
    const other = plainBrowser(api.app);
    await other.go('GET', (await inviteAgain((await listed('alder2')).id)).path);
    await other.send('begin');
    await other.send('with:birch2', { level: '3' });
    const pair = (await api.get(INVITATIONS)).body.sides.find(
      ({ organizationIds }: { organizationIds: string[] }) => organizationIds.join() === 'alder2,birch2',
    );
    expect(pair).toMatchObject({ levels: [3, 0], verdict: 'disputed' });
  });
});

async function undoNewest() {
  const { items } = (await api.get(`${DISTRICT}/history`)).body;
  const { revision } = (await api.get(INVITATIONS)).body;
  return api.post(`${DISTRICT}/changes/${items[0].changeId}/undo`, {}, { 'if-match': `"${revision}"` });
}

/** Another link to the same questions, as a reminder makes it, whatever the day. */
async function inviteAgain(id: string): Promise<{ path: string }> {
  return { path: pathOf(await api.tieline.graph.write((run) => linkTo(run, api.tieline, id, 'http://x'))) };
}
