import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/model/assess.ts';
import { type NewsGround, startOf, type WrittenFact } from '../../../core/news/ground.ts';
import { newsOf } from '../../../core/news/news.ts';
import type { Mender } from '../../../core/practices/mending.ts';
import {
  DAY,
  daysAgo,
  district,
  fill,
  holder,
  inDays,
  job,
  left,
  model,
  unfilled,
} from '../model/district.ts';
import { ground, LATER, NOON, texts, written } from './ground.ts';

describe('a gap is new', () => {
  const rows = { statements: [unfilled('fbi', daysAgo(30))] };
  const entered = { written: [written('statements', { role: 'fbi' })] };

  it('at the moment of the change that proves it, however old what it says is', () => {
    expect(texts(ground(rows, entered))).toEqual([[NOON, expect.stringMatching(/^New gap: .+, unfilled$/)]]);
    expect(texts(ground(rows, entered), NOON)).toEqual([]);
  });

  it('by its own day where no one entered anything', () => {
    expect(texts(ground(rows), startOf(daysAgo(31)))).toEqual([[startOf(daysAgo(30)), expect.any(String)]]);
    expect(texts(ground(rows))).toEqual([]);
  });

  it('on a past day also where it was reported again later, and not where it was entered only later', () => {
    const later = `${inDays(5)}T00:00:00.000Z`;
    const again = written('statements', { role: 'fbi' }, later);
    expect(texts(ground(rows, { written: [...entered.written, again] })).map(([at]) => at)).toEqual([NOON]);
    expect(texts(ground(rows, { written: [again] }))).toEqual([]);
  });

  it('but not where it was one before, and is only told again', () => {
    const before = assess(district({ statements: [unfilled('fbi', daysAgo(60))] }), model, daysAgo(1));
    expect(texts(ground(rows, { ...entered, before }))).toEqual([]);
  });
});

describe('someone who leaves', () => {
  const staff = (until: string) => ({
    fills: [fill('one', 'fbi')],
    holders: [holder('one', 'fbi', 'zelda')],
    employment: [left('zelda', 'one', until)],
  });
  const departures = (of: NewsGround) => texts(of).filter(([, text]) => text?.startsWith('Someone'));

  it('is told when the last day is entered, by role and without a name', () => {
    const row = { personId: 'zelda', organizationId: 'one' };
    const found = departures(ground(staff(inDays(20)), { written: [written('employment', row)] }));
    expect(found).toEqual([[NOON, expect.stringMatching(/^Someone at Org one \(.+\) leaves, last day /)]]);
    expect(JSON.stringify(found)).not.toContain('zelda');
  });

  it('left on the day on which it is over, and has a key and a page of its own', () => {
    const row = { personId: 'zelda', organizationId: 'one' };
    const of = (until: string) =>
      newsOf(ground(staff(until), { written: [written('employment', row)] }), startOf(DAY), LATER);
    const [news] = of(DAY).filter(({ kind }) => kind === 'departure');
    expect(news?.text).toMatch(/ left, last day June 29, 2026$/);
    expect(news).toMatchObject({
      key: 'departure zelda one',
      at: NOON,
      link: expect.stringContaining('ohnd'),
    });
    expect(of(inDays(1)).find(({ kind }) => kind === 'departure')?.text).toMatch(
      / leaves, last day June 30, 2026$/,
    );
  });

  it('is told with the roles that this person held there, and without any where there are none', () => {
    const row = { personId: 'zelda', organizationId: 'one' };
    const others = [holder('one', 'hsi', 'yolanda'), holder('two', 'shelter', 'zelda')];
    const told = (holders: ReturnType<typeof holder>[]) =>
      departures(
        ground({ ...staff(inDays(20)), holders }, { written: [written('employment', row)] }),
      )[0]?.[1];
    expect(told(others)).toMatch(/^Someone at Org one leaves, /);
    expect(told([...others, holder('one', 'fbi', 'zelda')])).toMatch(
      /^Someone at Org one \(Federal Bureau of Investigation\) leaves, /,
    );
  });

  it('is not told again when something else about the person is entered', () => {
    const row = { personId: 'zelda', organizationId: 'one' };
    expect(departures(ground(staff(inDays(20)), { written: [written('holders', row)] }))).toEqual([]);
    expect(departures(ground(staff(inDays(20))))).toEqual([]);
  });

  it('is told once more when it is over, and not while another time goes on', () => {
    expect(texts(ground(staff(DAY)), startOf(daysAgo(1))).map(([at]) => at)).toContain(startOf(DAY));
    const stays = staff(DAY);
    const employment = [...stays.employment, job('zelda', 'one', DAY, null)];
    const told = (jobs: typeof employment) =>
      texts(ground({ ...stays, employment: jobs }), startOf(daysAgo(1))).filter(([, text]) =>
        text?.startsWith('Someone'),
      );
    expect(told(stays.employment)).toHaveLength(1);
    expect(told(employment)).toEqual([]);
  });
});

it('the newest comes first, and nothing from after the time that is asked for', () => {
  const answer = (id: string, at: string) => ({
    ...{ fact: 'reports' as const, id, at, isNew: true },
    row: { fromId: id, aboutId: 'other' },
  });
  const all = ground(
    {},
    {
      reports: [{ id: 'a' }, { id: 'b' }, { id: 'late' }],
      written: [
        answer('a', `${DAY}T08:00:00.000Z`),
        answer('b', `${DAY}T09:00:00.000Z`),
        answer('gone', NOON),
        answer('late', `${inDays(5)}T00:00:00.000Z`),
      ],
    },
  );
  expect(texts(all).map(([, text]) => text)).toEqual([
    'Org b answered about Org other',
    'Org a answered about Org other',
  ]);
});

it('what an organization stated about a role is an answer, once for each change', () => {
  const stated = (id: string, role: string, at = NOON): WrittenFact => ({
    ...{ fact: 'statements', id, at, isNew: true, row: { organizationId: 'one', role } },
  });
  const of = (...all: WrittenFact[]) =>
    texts(ground({}, { statements: all.map(({ id }) => ({ id })), written: all })).map(([, text]) => text);
  expect(of(stated('a', 'role-a'), stated('b', 'role-b'))).toEqual([
    'Org one answered about role-a and role-b',
  ]);
  expect(of(stated('a', 'role-a'), stated('b', 'role-b', `${DAY}T13:00:00.000Z`))).toHaveLength(2);
  expect(of({ ...stated('a', 'role-a'), isNew: false })).toEqual([]);
});

describe('a training', () => {
  const host = { evidenceId: 't', organizationId: 'one', host: true };
  const training = { id: 't', kind: 'training', since: DAY, topicId: 'Screening' };
  const entered: WrittenFact = {
    fact: 'evidence',
    id: 't',
    at: NOON,
    isNew: true,
    row: { name: 'Zelda’s training' },
  };
  const parties = [
    ...[
      host,
      host,
      { ...host, organizationId: 'guest', host: false },
      { ...host, evidenceId: 'other', organizationId: 'two' },
    ],
  ];
  const told = (more: Partial<NewsGround>) =>
    newsOf(
      ground({}, { evidence: [training], parties, written: [entered], ...more }),
      startOf(DAY),
      LATER,
    ).filter(({ kind }) => kind === 'training');

  it('is new when it is entered, by its topic, day and hosts, never by the name that it was given', () => {
    expect(told({})).toEqual([
      {
        ...{ kind: 'training', key: 'training t', at: NOON, link: expect.stringContaining('trainings') },
        text: 'Training about screening on June 30, 2026 hosted by Org one',
      },
    ]);
    const bare = { evidence: [{ ...training, since: null, topicId: null }], parties: [] };
    expect(told(bare).map(({ text }) => text)).toEqual(['Training']);
  });

  it('is no news when it is only corrected, nor is other evidence', () => {
    expect(told({ written: [{ ...entered, isNew: false }] })).toEqual([]);
    expect(told({ written: [{ ...entered, id: 'other' }] })).toEqual([]);
    expect(told({ evidence: [{ ...training, kind: 'meeting' }] })).toEqual([]);
  });
});

describe('a practice of another district', () => {
  const rows = { statements: [unfilled('fbi', daysAgo(30))] };
  const desk: Mender = { id: 'desk', districtId: 'med', since: null, addedOn: DAY, mends: ['fbi', 'hsi'] };
  const told = (of: Partial<Mender>, more: Partial<NewsGround> = {}) =>
    texts(ground(rows, { practices: [{ ...desk, ...of }], ...more }), startOf(daysAgo(1)));

  it('is new at the end of the day on which it was entered, where it mends a gap of the district', () => {
    expect(told({})).toEqual([
      [
        `${DAY}T23:59:59.999Z`,
        expect.stringMatching(/^New practice of the District med, for the gaps? [^,]*FBI[^,]*$/),
      ],
    ]);
    expect(told({ mends: ['hsi'] })).toEqual([]);
    expect(told({ addedOn: daysAgo(2) })).toEqual([]);
    expect(told({ addedOn: null })).toEqual([]);
  });

  it('is no news where the district adopted it', () => {
    expect(told({}, { adoptions: [{ practiceId: 'desk', districtId: 'ohnd' }] })).toEqual([]);
  });

  it('is in the digest of the next morning, also where it was entered after that of the day', () => {
    const practices = [desk];
    const morning = (day: string) => `${day}T06:00:00.000Z`;
    const news = (from: string, to: string) => texts(ground(rows, { practices }), morning(from), morning(to));
    const ofPractices = (found: unknown[][]) => found.filter(([, text]) => String(text).includes('practice'));
    expect(ofPractices(news(daysAgo(1), DAY))).toHaveLength(0);
    expect(ofPractices(news(DAY, inDays(1)))).toHaveLength(1);
    expect(ofPractices(news(inDays(1), inDays(2)))).toHaveLength(0);
  });
});
