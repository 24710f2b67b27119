import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FactRow } from '../../core/facts/index.ts';
import { accountViewer } from '../../server/access/viewer.ts';
import * as row from '../facts.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, evidence, fill, organization, statement } from './editing-entries.ts';
import { administrator, coordinator, grantWriterElsewhere, neighbor } from './editing-people.ts';

const party = (evidenceId: string, id: string, more: Partial<FactRow<'parties'>> = {}) =>
  row.entryOf('parties', row.party(evidenceId, id, more));

/** Aspen held a training on labor trafficking that cedar taught; beech came with 3 people, and again in the fall with 2. */
let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
  const entered = await api.change('add evidence', [
    ...['aspen', 'beech', 'cedar'].map((id) => organization(id)),
    fill('aspen-fills', 'aspen', 'shelter'),
    fill('aspen-speaks', 'aspen', 'survivor-leaders'),
    fill('beech-fills', 'beech', 'victim-services'),
    evidence('spring', {
      ...{ kind: 'training', name: 'Invented spring', since: '2026-03-10', until: '2026-03-12' },
      ...{ topicId: 'labor-trafficking', url: 'https://example.gov/course' },
    }),
    party('spring', 'aspen', { host: true }),
    party('spring', 'cedar', { trainer: true }),
    party('spring', 'beech', { people: 3 }),
    evidence('fall', { kind: 'training', name: 'Invented fall', since: '2026-10-01', until: null }),
    party('fall', 'beech', { people: 2 }),
  ]);
  expect(entered.status, JSON.stringify(entered.body)).toBe(200);
});
afterAll(() => api.stop());

const trainings = (query = '', as = coordinator) => api.as(as).get(`${DISTRICT}/trainings${query}`);

describe('the log', () => {
  it('has topic, host, who taught, who attended with how many people, and the material', async () => {
    const { status, body } = await trainings();
    expect(status).toBe(200);
    expect(body.trainings.map(({ id }: { id: string }) => id)).toEqual(['fall', 'spring']);
    expect(body.trainings[1]).toMatchObject({
      ...{ name: 'Invented spring', heldOn: '2026-03-11', url: 'https://example.gov/course', people: 3 },
      topic: { id: 'labor-trafficking', name: 'Labor trafficking' },
      hosts: [{ id: 'aspen' }],
      trainers: [{ id: 'cedar' }],
      attended: [{ id: 'beech', people: 3 }],
      districts: [{ id: 'ohnd', name: 'N.D. Ohio' }],
    });
  });

  it('knows nothing of a later day', async () => {
    const { body } = await trainings('?asOf=2026-05-01');
    expect(body.trainings.map(({ id }: { id: string }) => id)).toEqual(['spring']);
  });

  it('is read by those who read the district', async () => {
    expect((await trainings('', neighbor)).status).toBe(200);
    expect((await trainings('', grantWriterElsewhere)).status).toBe(403);
    expect((await api.get('/districts/zzz/trainings')).status).toBe(404);
  });
});

it('a role was last trained with those who fill it, and never where they only held it', async () => {
  const { body } = await trainings();
  const of = (role: string) => body.roles.find((one: { role: string }) => one.role === role);
  expect(of('victim-services')).toMatchObject({ lastTrained: '2026-10-01', months: 1 });
  expect(of('survivor-leaders')).toMatchObject({ lastTrained: null, organizations: [{ id: 'aspen' }] });
  expect(of('health')).toMatchObject({ state: 'unknown', organizations: [], lastTrained: null });
});

it('the filter of districts asks for the same days: who only held a training is not trained', async () => {
  const fits = async (role: string) => {
    const { items } = (await api.get(`/districts?pageSize=500&where=untrained:${role}!never`)).body;
    return items.some(({ id }: { id: string }) => id === 'ohnd');
  };
  expect(await fits('survivor-leaders')).toBe(true);
  expect(await fits('victim-services')).toBe(false);
});

describe('before and after', () => {
  it('has the ties of those in the room, beside similar districts without a training, and says that it proves nothing', async () => {
    const { status, body } = await api.get(`${DISTRICT}/trainings/spring`);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.days).toEqual({
      ...{ before: '2026-03-09', 'after 6 months': '2026-09-11', 'after 12 months': null },
    });
    const met = { before: false, 'after 6 months': false, 'after 12 months': null };
    expect(body.ties).toEqual([
      { id: 'shelter--victim-services', title: 'Shelter – Victim service provider', met },
      {
        ...{ id: 'survivor-leaders--victim-services', met },
        title: 'Survivor consultants – Victim service provider',
      },
    ]);
    expect(body.met).toEqual({ before: 0, 'after 6 months': 0, 'after 12 months': null });
    expect(body.similar).toHaveLength(8);
    expect(body.leftOut).toEqual([]);
    expect(body.caution).toMatch(/^This proves no effect\./);
  });

  it('is answered for a training of the district alone', async () => {
    expect((await api.get(`${DISTRICT}/trainings/no-such`)).status).toBe(404);
    expect((await api.get('/districts/ohsd/trainings/spring')).status).toBe(404);
  });
});

describe('the plan', () => {
  const planFor = (as = coordinator, query = '') => api.as(as).get(`${DISTRICT}/training-plan${query}`);

  it('invites one organization for each role, and says who is missing', async () => {
    const { status, body } = await planFor();
    expect(status, JSON.stringify(body)).toBe(200);
    const roles = body.invitations.flatMap(({ role }: { role: string | null }) => role ?? []);
    expect(new Set(roles).size).toBe(roles.length);
    const invited = body.invitations.find(({ role }: { role: string }) => role === 'survivor-leaders');
    expect(invited).toMatchObject({ organizationId: 'aspen', lastTrained: null });
    expect(invited.couldMeet).toContain('the U.S. Attorney’s Office');
    expect(body.missing).toContainEqual(expect.objectContaining({ role: 'health', state: 'unknown' }));
    expect(body.hosts[0]).toMatchObject({ id: 'aspen', before: 1 });
    expect(body.alike).toHaveLength(8);
  });

  it('invites no one in a role that is reported unfilled, and says so', async () => {
    const said = statement('none', null, 'legal-services');
    const elm = [organization('elm'), fill('elm-fills', 'elm', 'legal-services'), said];
    expect((await api.change('fill role', elm)).status).toBe(200);
    const { invitations, missing } = (await planFor()).body;
    expect(missing).toContainEqual(expect.objectContaining({ role: 'legal-services', state: 'unfilled' }));
    expect(invitations.map(({ role }: { role: string }) => role)).not.toContain('legal-services');
    const { roles } = (await trainings()).body;
    expect(roles.find(({ role }: { role: string }) => role === 'legal-services').organizations).toEqual([]);
  });

  it('counts for similar districts the ties alone that are expected there', async () => {
    const { alike, ties } = (await api.get('/districts/ned/training-plan')).body;
    const { items } = (await api.get('/districts?pageSize=500')).body;
    const all: string[] = [...new Set<string>(ties.map(({ id }: { id: string }) => id))];
    for (const { id, openToo, of } of alike) {
      const { roles } = items.find((one: { id: string }) => one.id === id);
      const isExpected = (role: string) => role in roles || role === 'any-weight-3-role';
      expect(of).toBe(all.filter((tie) => tie.split('--').every(isExpected)).length);
      expect(openToo).toBeLessThanOrEqual(of);
    }
    expect(Math.min(...alike.map(({ of }: { of: number }) => of))).toBeLessThan(all.length);
  });

  it('has the topic and the day in its letter, and refuses a topic that there is not', async () => {
    const { body } = await planFor(coordinator, '?topic=sex-trafficking&on=2027-02-18');
    expect(body.letter.subject).toBe('Training on sex trafficking in the Northern District of Ohio');
    expect(body.letter.text).toContain('February 18, 2027');
    expect((await planFor(coordinator, '?topic=no-such')).status).toBe(400);
  });

  it('is signed by who asks, also in the browser that another signed in from before', async () => {
    const etagFor = async (name: string) => {
      const id = name.toLowerCase().replace(' ', '-');
      await planFor(accountViewer({ id, name, role: 'coordinator', districts: ['ohnd'], organizations: [] }));
      return (await api.app.inject(`/api${DISTRICT}/training-plan`)).headers.etag; // as the same
    };
    expect(await etagFor('Cora Coordinator')).not.toBe(await etagFor('Cole Coordinator'));
  });

  it('names contacts to those alone who may see them, and that they were read is recorded', async () => {
    const mailed = fill('aspen-speaks', 'aspen', 'survivor-leaders', { mailbox: 'speakers@aspen.example' });
    expect((await api.change('fill role', [mailed])).status).toBe(200);
    const mailboxOf = async (as: typeof coordinator) =>
      (await planFor(as)).body.invitations.find(({ role }: { role: string }) => role === 'survivor-leaders')
        .contact.mailbox;
    expect(await mailboxOf(coordinator)).toBe('speakers@aspen.example');
    expect(await mailboxOf(neighbor)).toBeNull();
    const recorded = async () =>
      (await api.as(administrator).get(`${DISTRICT}/accesses`)).body.items.map(
        ({ what }: { what: string }) => what,
      );
    await expect.poll(recorded).toContain('whom to invite');
  });
});

describe('the topics', () => {
  const put = (id: string, body: object, as = administrator) =>
    api.as(as).put(`/training-topics/${id}`, { ...body });

  it('are added, renamed and retired by an administrator, and a training keeps its own', async () => {
    expect(
      (await put('labor-trafficking', { name: 'Labor trafficking, basics', retired: true })).status,
    ).toBe(200);
    const { items } = (await put('topic-farms', { name: 'Farm work', retired: false })).body;
    expect(items).toContainEqual({ id: 'topic-farms', name: 'Farm work', retired: false });
    expect((await api.get('/training-topics')).body.items).toEqual(items);
    const { trainings: rows } = (await trainings()).body;
    expect(rows[1].topic.name).toBe('Labor trafficking, basics');
  });

  it('are no one else’s to change, and hold neither another’s name nor what must not be stored', async () => {
    expect((await put('topic-farms', { name: 'Farms', retired: false }, coordinator)).status).toBe(403);
    const twice = await put('topic-more', { name: 'farm WORK', retired: false });
    expect([twice.status, twice.body.error.message]).toEqual([
      400,
      'Nothing was written: name is the name of another topic.',
    ]);
    expect((await put('topic-more', { name: 'Case no. 1:25-cr-00123', retired: false })).status).toBe(400);
  });

  it('are asked for by name: a training about anything else is refused', async () => {
    const asked = [evidence('spring', { kind: 'training', topicId: 'no-such' })];
    const { status, body } = await api.change('correct evidence', asked);
    expect(status).toBe(400);
    expect(body.error.fields).toMatchObject([{ field: 'entries[0].value.topicId' }]);
  });

  it('stand in the history by name', async () => {
    const { items } = (await api.get(`${DISTRICT}/history`)).body;
    const fields = items.flatMap(({ mutations }: { mutations: { differences: { field: string }[] }[] }) =>
      mutations.flatMap(({ differences }) => differences ?? []),
    );
    expect(fields).toContainEqual({
      ...{ field: 'Topic', before: 'nothing', after: 'Labor trafficking, basics' },
    });
    expect(fields).toContainEqual({ field: 'People who attended', before: 'nothing', after: '3' });
  });
});
