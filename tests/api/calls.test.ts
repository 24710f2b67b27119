import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { report } from './editing-entries.ts';
import { contributorOf, coordinator, grantWriter } from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

interface Question {
  id: string;
  ask: string;
  role: string | null;
  leads: { id: string; name: string; why: string; decision: object | null }[];
}
interface Call {
  organizationId: string;
  own: boolean;
  contact: { onFile: boolean; name: string | null };
  last: object | null;
  questions: Question[];
}
const plan = async (as = coordinator) => (await api.as(as).get('/districts/ohnd/calls')).body;
const asked = (calls: Call[]) => calls.flatMap(({ questions }) => questions);

describe('the calls of a district', () => {
  it('hold every open question once', async () => {
    const { calls, open, answered, unsure } = await plan();
    const { questions } = (await api.get('/districts/ohnd/assessment')).body;
    const ids = asked(calls).map(({ id }) => id);
    expect(ids).toHaveLength(open);
    expect([...ids, ...[...answered, ...unsure].map(({ id }: Question) => id)].sort()).toEqual(
      questions.map(({ id }: Question) => id).sort(),
    );
  });

  it('lose a question that no one could answer for 30 days, and say when it is asked again', async () => {
    const [{ id }] = asked((await plan()).calls) as [Question];
    const note = { question: id, kind: 'does not know', text: null, at: '2026-11-24' };
    expect((await api.change('add note', [{ fact: 'notes', id: 'n', value: note }])).status).toBe(200);
    const { calls, unsure } = await plan();
    expect(asked(calls).map((one) => one.id)).not.toContain(id);
    expect(unsure).toEqual([expect.objectContaining({ id, again: '2026-12-24' })]);
  });

  it('say of each what came of the newest call', async () => {
    const { organizationId } = (await plan()).calls.find(({ own }: Call) => !own);
    const call = { organizationId, at: '2026-11-23', channel: 'phone', outcome: 'message left' };
    await api.change('log call', [{ fact: 'calls', id: 'c', value: call }]);
    const { calls } = await plan();
    expect(calls.find((one: Call) => one.organizationId === organizationId).last).toEqual({
      ...{ at: '2026-11-23', channel: 'phone', outcome: 'message left' },
    });
  });

  it('raise the gaps of the ties of the one called, which are proven and so are no question', async () => {
    const gaps = async () =>
      (await plan()).calls.find(({ organizationId }: Call) => organizationId === 'fbi-cleveland').gaps;
    expect(await gaps()).toEqual([]);
    const saved = await api.change('report tie', [report('gap', 'fbi-cleveland', 'usao-ohnd', { level: 0 })]);
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    expect(await gaps()).toContainEqual(
      expect.objectContaining({ id: 'usao-coordinator--fbi', action: expect.stringMatching(/^Introduce /) }),
    );
    const { calls } = await plan();
    expect(asked(calls).map(({ id }) => id)).not.toContain('usao-coordinator--fbi');
    expect(calls.filter(({ own }: Call) => own).flatMap((call: { gaps: object[] }) => call.gaps)).toEqual([]);
  });

  it('name the contact only to those who may see names', async () => {
    const { organizationId, roles } = { organizationId: 'fbi-cleveland', roles: 'fbi' };
    const person = { id: 'ida', name: 'Ida Invented', origin: 'entered' };
    const job = { personId: 'ida', organizationId, title: null, since: null, until: null };
    const holder = {
      personId: 'ida',
      organizationId,
      role: roles,
      acting: false,
      deputy: false,
      since: null,
    };
    const entries = [
      { fact: 'people', id: 'ida', value: person },
      { fact: 'employment', id: 'ida-job', value: job },
      { fact: 'holders', id: 'ida-holds', value: { ...holder, until: null } },
    ];
    const answer = await api.change('add person', entries);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    const contact = async (as = coordinator) =>
      (await plan(as)).calls.find((call: Call) => call.organizationId === organizationId).contact;
    expect(await contact()).toMatchObject({ onFile: true, name: 'Ida Invented' });
    expect(await contact(grantWriter)).toMatchObject({ onFile: true, name: null });
    expect(await contact(contributorOf('hsi-cleveland'))).toMatchObject({ onFile: true, name: null });
  });
});

describe('a lead', () => {
  const leadsOf = async (role: string) =>
    asked((await plan()).calls).find((one) => one.ask === 'who' && one.role === role)?.leads ?? [];
  const decide = (decision: string, why: string | null = null) =>
    api.change(decision === 'kept' ? 'keep lead' : 'dismiss lead', [
      { fact: 'leadDecisions', id: 'decided', value: { leadId: LEAD, decision, why } },
    ]);
  const LEAD = 'ohnd-osha-osha-toledo-area-office';

  it('stands at the question of an unknown role, with its reason, source and day, and is no partner', async () => {
    const [lead] = await leadsOf('osha');
    expect(lead).toMatchObject({
      ...{ id: LEAD, name: 'OSHA Toledo Area Office', sourceDate: '2016-04-12', decision: null },
      why: 'served 25 of the 40 counties of the district in 2016',
    });
    const { organizations } = (await api.get('/districts/ohnd/network')).body;
    expect(JSON.stringify(organizations)).not.toContain('OSHA Toledo');
  });

  it('is kept, and dismissed only with a reason; both are in the history', async () => {
    expect((await decide('kept')).status).toBe(200);
    expect((await leadsOf('osha')).find(({ id }) => id === LEAD)?.decision).toMatchObject({
      decision: 'kept',
    });
    expect((await decide('dismissed')).status).toBe(400);
    expect((await decide('dismissed', 'Moved to Columbus')).status).toBe(200);
    const leads = await leadsOf('osha');
    expect(leads.at(-1)).toMatchObject({
      id: LEAD,
      decision: { decision: 'dismissed', why: 'Moved to Columbus' },
    });
    const { items } = (await api.get('/districts/ohnd/history')).body;
    expect(items[0].text).toContain('the lead OSHA Toledo Area Office is dismissed');
  });

  it('changes no number, whatever is decided about it', async () => {
    const score = async () => (await api.get('/districts/ohnd')).body.score;
    const before = await score();
    await decide('kept');
    expect(await score()).toEqual(before);
  });

  it('is found by the national filter until all leads of the role are dismissed there', async () => {
    const found = async () =>
      (await api.get('/districts?where=lead:osha&pageSize=94')).body.items.map(({ id }: Question) => id);
    const { items } = (await api.get('/leads?role=osha&districtId=ohnd')).body;
    const others = items.filter(({ id }: Question) => id !== LEAD);
    const entries = others.map(({ id }: Question) => ({
      ...{ fact: 'leadDecisions', id: `out-${id}` },
      value: { leadId: id, decision: 'dismissed', why: 'Three counties alone' },
    }));
    expect((await api.change('dismiss lead', entries)).status).toBe(200);
    expect(await found()).toContain('ohnd');
    await decide('dismissed', 'Moved to Columbus');
    expect(await found()).not.toContain('ohnd');
    await decide('kept');
    expect(await found()).toContain('ohnd');
  });

  it('of another district is refused', async () => {
    const value = { leadId: 'ohsd-osha-osha-toledo-area-office', decision: 'kept', why: null };
    const answer = await api.change('keep lead', [{ fact: 'leadDecisions', id: 'x', value }]);
    expect(answer.status).toBe(400);
    expect(answer.body.error.fields[0]).toMatchObject({ message: 'is not a lead of this district' });
  });

  it('of a role is listed for the nation, by district', async () => {
    const { items, total } = (await api.get('/leads?role=lead-police&pageSize=500')).body;
    expect([total, new Set(items.map(({ role }: Question) => role))]).toEqual([
      628,
      new Set(['lead-police']),
    ]);
    expect((await api.get('/leads?kind=task%20force')).body.total).toBe(104);
    const districts = (await api.get('/districts?lead=tribal&pageSize=94')).body;
    expect(districts.total).toBeGreaterThan(20);
    expect(districts.total).toBeLessThan(94);
  });
});
