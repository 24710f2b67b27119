import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainBrowser } from './answering-browser.ts';
import { DISTRICT, report } from './editing-entries.ts';
import { INVITATIONS, openSurvey } from './survey-app.ts';

let survey: Awaited<ReturnType<typeof openSurvey>>;
let api: (typeof survey)['api'];
beforeAll(async () => {
  survey = await openSurvey();
  api = survey.api;
});
afterAll(() => survey.stop());

const reports = async (fromId: string) =>
  (await api.facts()).filter(({ fact, value }) => fact === 'reports' && value.fromId === fromId);

describe('answers', () => {
  it('are kept at once, change nothing on record until they are accepted, and are then the word of the organization itself', async () => {
    const { path, id } = await survey.invite('alder2');
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
    expect(await survey.listed('alder2')).toMatchObject({ state: 'partly answered', answered: 3 });
    expect(await reports('alder2')).toEqual([]);
    expect((await survey.accept(id)).status).toBe(200);
    expect(await reports('alder2')).toMatchObject([
      { value: { aboutId: 'birch', level: 0, since: '2019-01-01', toldToId: 'alder2', saidBy: null } },
    ]);
    const facts = await api.facts();
    const mine = (kind: string) =>
      facts.filter(({ fact, value }) => fact === kind && value.organizationId === 'alder2');
    expect(mine('statements')).toMatchObject([{ value: { role: 'lead-police', kind: 'confirmed' } }]);
    expect(mine('fills')).toMatchObject([
      { value: { mailbox: 'desk@alder.example', phone: '(216) 555-0142' } },
    ]);
    expect(facts.some(({ fact, value }) => fact === 'people' && value.name === 'Ida Invented')).toBe(true);
    expect((await survey.listed('alder2')).toAccept).toBe(0);
    expect((await survey.accept(id)).body.error.code).toBe('nothing-to-accept');
  });

  it('that are changed or taken back correct what was accepted, and undo takes back the acceptance', async () => {
    const { id } = await survey.listed('alder2');
    const { path } = await survey.inviteAgain(id);
    const browser = plainBrowser(api.app);
    await browser.go('GET', path);
    await browser.send('begin');
    await browser.send('with:birch', { level: '3' });
    expect((await survey.listed('alder2')).toAccept).toBe(1);
    const { body } = await survey.accept(id);
    expect(await reports('alder2')).toMatchObject([{ value: { level: 3, since: null } }]);
    await browser.send('with:birch', { skip: 'yes' });
    await survey.accept(id);
    expect(await reports('alder2')).toEqual([]);
    const undone = await undoNewest();
    expect([undone.status, (await reports('alder2')).length]).toEqual([200, 1]);
    expect(body.effect.text).toEqual(expect.any(String));
  });

  it('are accepted as they were seen: not what came since, and once however often it is sent', async () => {
    const { id, path } = await survey.invite('hazel');
    const browser = await survey.begun(path);
    await browser.send('with:birch', { level: '2' });
    const { answeredAt } = await survey.listed('hazel');
    await browser.send('with:birch', { level: '0' });
    const refused = await survey.accept(id, answeredAt);
    expect([refused.status, refused.body.error.code]).toEqual([409, 'answered-since']);
    const key = { 'idempotency-key': 'accepted-once' };
    const { answeredAt: newest } = await survey.listed('hazel');
    const first = await survey.accept(id, newest, key);
    const again = await survey.accept(id, newest, key);
    expect([first.status, again.status, again.body.changeId]).toEqual([200, 200, first.body.changeId]);
    await browser.send('with:birch', { level: '0' });
    expect(await survey.listed('hazel')).toMatchObject({ answeredAt: newest, toAccept: 0 });
  });

  it('about a role that are taken back take back what they entered, and leave other mailboxes alone', async () => {
    const { id, path } = await survey.inviteAgain((await survey.listed('hazel')).id);
    const browser = await survey.begun(path);
    const roles = { 'role-shelter': 'yes', 'role-legal-services': 'yes' };
    await browser.send('roles', { ...roles, 'role-tribal': 'yes' });
    await browser.send('contact', { name: 'Ida Hazel', mailbox: 'new@hazel.example' });
    expect((await survey.accept(id)).status).toBe(200);
    const fills = async () => {
      const facts = (await api.facts()).filter(
        ({ fact, value }) => fact === 'fills' && value.organizationId === 'hazel',
      );
      return Object.fromEntries(facts.map(({ value }) => [value.role, value.mailbox]));
    };
    expect(await fills()).toEqual({
      shelter: 'new@hazel.example',
      'legal-services': 'two@hazel.example',
      tribal: 'new@hazel.example',
    });
    await browser.send('roles', roles);
    expect((await survey.accept(id)).status).toBe(200);
    expect(Object.keys(await fills())).toEqual(['shelter', 'legal-services']);
    const confirmed = (await api.facts()).filter(
      ({ fact, value }) => fact === 'statements' && value.organizationId === 'hazel',
    );
    expect(confirmed.map(({ value }) => value.role).sort()).toEqual(['legal-services', 'shelter']);
  });

  it('tell no one who answers what a partner said: agreement is counted on record alone, and of three partners at least', async () => {
    const partners = ['dogwood', 'elm', 'fir'];
    const { id } = await survey.listed('hazel');
    const { path } = await survey.inviteAgain(id);
    const browser = await survey.begun(path);
    const end = async () => (await browser.go('GET', '/answer?step=end')).text;
    const told = { toldToId: 'usao-ohnd', at: '2026-11-20' };
    await api.change(
      'report tie',
      partners.map((from) => report(`${from}-says`, from, 'hazel', { ...told, level: 2 })),
    );
    for (const partner of partners) await browser.send(`with:${partner}`, { level: '2' });
    expect(await end()).toContain('Fewer than 3 partners of yours are on record with both sides so far.');
    await survey.accept(id);
    expect(await end()).toContain('Of 3 partners on record with both sides, 3 agree with you.');
    await browser.send('with:elm', { level: '4' });
    expect(await end()).toContain('Of 3 partners on record with both sides, 3 agree with you.');
  });

  it('that are sent empty are none, and who sent nothing else has not answered', async () => {
    const { path } = await survey.invite('ginkgo');
    const browser = await survey.begun(path);
    await browser.send('roles', {});
    await browser.send('contact', { name: '', mailbox: ' ', phone: '' });
    await browser.send('missing', { text: ' ' });
    expect(await survey.listed('ginkgo')).toMatchObject({ state: 'opened', answered: 0, toAccept: 0 });
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
    const { path } = await survey.invite('birch2');
    const browser = plainBrowser(api.app);
    await browser.go('GET', path);
    await browser.send('begin');
    const refused = await browser.send('missing', { text: 'Case 1:26-cr-00123' });
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('docket')]);
    const year = await browser.send('with:alder', { level: '2', since: '2099' });
    expect([year.status, year.text]).toEqual([400, expect.stringContaining('must be one like 2019')]);
    expect((await browser.send('with:elsewhere', { level: '2' })).url).toBe('/answer?step=');
    expect((await survey.listed('birch2')).answered).toBe(0);
    const script = await browser.send('missing', { text: '<script>alert(1)</script>' });
    expect(script.text).toContain('Thank you');
    expect((await browser.go('GET', '/answer?step=missing')).text).toContain('&lt;script&gt;');
    expect((await survey.listed('birch2')).state).toBe('answered');
  });

  it('of both sides are compared: what differs by two levels is disputed', async () => {
    const browser = plainBrowser(api.app);
    const { path } = await survey.inviteAgain((await survey.listed('birch2')).id);
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
    await other.go('GET', (await survey.inviteAgain((await survey.listed('alder2')).id)).path);
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
