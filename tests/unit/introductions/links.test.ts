import { expect, it } from 'vitest';
import type { KnowingFacts } from '../../../core/introductions/knowing.ts';
import { knowingLinks } from '../../../core/introductions/links.ts';
import * as row from '../../facts.ts';
import { model } from '../model/district.ts';

const ASOF = '2026-11-24';
const NOTHING: KnowingFacts = {
  ...{ acquaintances: [], employment: [], holders: [], evidence: [] },
  ...{ parties: [], maintainers: [], signers: [], activityDates: [] },
};
const linksOf = (facts: Partial<KnowingFacts>) => knowingLinks({ ...NOTHING, ...facts }, model, ASOF);

/** A meeting of two organizations, each with one who maintains it. */
function meeting(since: string, days: string[], jobs: { ana?: object; bo?: object } = {}) {
  const parties = ['fbi', 'whd'].map((id) => row.party('meets', id));
  return {
    parties,
    evidence: [row.evidence('meets', ['ohnd'], { kind: 'meeting', since, everyDays: 30 })],
    maintainers: parties.map((party, at) => row.forParty(at === 0 ? 'ana' : 'bo', party)),
    activityDates: days.map((day) => row.activityDate(`on-${day}`, 'meets', day)),
    employment: [
      row.employment('ana-job', 'ana', 'fbi', { since: '2020-01-01', ...jobs.ana }),
      row.employment('bo-job', 'bo', 'whd', { since: '2020-01-01', ...jobs.bo }),
    ],
  };
}

it('people who maintain the same current evidence know each other at its level, as of its newest day', () => {
  expect(linksOf(meeting('2024-03-01', ['2026-10-08']))).toMatchObject([
    { a: 'person:ana', b: 'person:bo', by: 'evidence', level: 2, seen: '2026-10-08', live: true },
  ]);
});

it('they still know each other when one has left, or it has ended: by acquaintance, as of the last day', () => {
  const left = linksOf(meeting('2024-03-01', ['2026-10-08'], { bo: { until: '2026-04-01' } }));
  expect(left).toMatchObject([{ level: 1, seen: '2026-03-31', live: false }]);
  const stale = linksOf(meeting('2022-03-01', ['2022-10-08']));
  expect(stale).toMatchObject([{ level: 1, seen: '2022-10-08', live: false }]);
});

it('people who were there on different days do not know each other by it', () => {
  const never = meeting('2024-03-01', [], { ana: { until: '2022-01-01' } });
  expect(linksOf(never).filter(({ b }) => b === 'person:bo')).toEqual([]);
});

it('where no one is named for a party, who holds its role stands for it; and where no one does, the office', () => {
  const { parties, evidence, activityDates } = meeting('2024-03-01', ['2026-10-08']);
  const holders = [row.holder('cy', 'fbi', 'ohnd', 'fbi', { since: '2025-01-01' })];
  expect(linksOf({ parties, evidence, activityDates, holders })).toMatchObject([
    { a: 'person:cy', b: 'office:whd' },
  ]);
});

it('a day that speaks for some parties makes evidence of these alone current', () => {
  const facts = meeting('2022-03-01', []);
  const third = row.party('meets', 'hsi');
  const between = row.activityDate('two', 'meets', '2026-11-01', { organizationIds: ['fbi', 'whd'] });
  const found = linksOf({ ...facts, parties: [...facts.parties, third], activityDates: [between] });
  expect(found.filter(({ live }) => live)).toMatchObject([{ a: 'person:ana', b: 'person:bo' }]);
});

it('colleagues know each other, also former ones, if their days on record overlap', () => {
  const job = (id: string, since: string | null, until: string | null) =>
    row.employment(`${id}-job`, id, 'fbi', { since, until });
  const found = linksOf({
    employment: [
      job('ana', '2020-01-01', '2024-01-01'),
      job('bo', '2023-06-01', null),
      job('cy', null, null),
      job('di', null, '2022-01-01'),
    ],
  });
  expect(found.map(({ a, b, seen, live }) => [a, b, seen, live])).toEqual([
    ['person:bo', 'person:ana', '2023-12-31', false],
    ['person:cy', 'person:bo', ASOF, true],
    ['person:di', 'person:ana', '2021-12-31', false],
  ]);
});

it('an acquaintance counts as level 1, from its first day on', () => {
  const acquaintances = [
    row.acquaintance('ana', 'bo', { since: '2026-05-01' }),
    row.acquaintance('ana', 'cy', { since: '2027-05-01' }),
  ];
  expect(linksOf({ acquaintances })).toMatchObject([{ b: 'person:bo', level: 1, seen: '2026-05-01' }]);
});

it('a day that has not come yet says nothing, and evidence of which all is to come links no one', () => {
  const [ahead, today] = ['2026-12-24', ASOF];
  expect(linksOf(meeting('2024-03-01', ['2026-10-08', ahead]))).toMatchObject([{ seen: '2026-10-08' }]);
  expect(linksOf(meeting('2024-03-01', [today]))).toMatchObject([{ seen: today }]);
  expect(linksOf(meeting(ahead, [])).filter(({ by }) => by === 'evidence')).toEqual([]);
});

it('evidence without a first day begins on the earliest of its days', () => {
  const facts = meeting('2024-03-01', ['2026-10-08', '2026-09-08']);
  const evidence = facts.evidence.map((piece) => ({ ...piece, since: null }));
  expect(linksOf({ ...facts, evidence })).toMatchObject([{ time: { since: '2026-09-08', until: null } }]);
});

it('evidence that is aging still links, at its own level', () => {
  // With a meeting every 30 days, the last one was 60 days ago.
  expect(linksOf(meeting('2024-03-01', ['2026-09-25']))).toMatchObject([{ level: 2, live: true }]);
});

it('colleagues who maintain evidence for one organization are not linked by it, nor anyone with oneself', () => {
  const facts = meeting('2024-03-01', ['2026-10-08']);
  const [fbi, whd] = facts.parties;
  if (!fbi || !whd) throw new Error('A meeting has two parties');
  const together = [...facts.maintainers, row.forParty('cy', fbi)];
  const pairs = linksOf({ ...facts, maintainers: together }).map(({ a, b }) => `${a} ${b}`);
  expect(pairs.sort()).toEqual(['person:ana person:bo', 'person:cy person:bo']);
  const alone = {
    ...facts,
    employment: [],
    maintainers: [fbi, whd].map((party) => row.forParty('ana', party)),
  };
  expect(linksOf(alone)).toEqual([]);
});

it('an acquaintance lasts from its first day, or as far as is known from today', () => {
  const times = (since: string | null) =>
    linksOf({ acquaintances: [row.acquaintance('ana', 'bo', { since })] }).map(({ time }) => time);
  expect(times('2026-05-01')).toEqual([{ since: '2026-05-01', until: null }]);
  expect(times(null)).toEqual([{ since: ASOF, until: null }]);
});

it('who has had two jobs at one organization is no colleague of oneself', () => {
  const job = (id: string, personId: string, since: string) =>
    row.employment(id, personId, 'fbi', { since, until: null });
  const found = linksOf({
    employment: [job('1', 'ana', '2020-01-01'), job('2', 'ana', '2021-01-01'), job('3', 'bo', '2022-01-01')],
  });
  expect(new Set(found.map(({ a, b, by, id }) => `${a} ${b} ${by} ${id}`))).toEqual(
    new Set(['person:bo person:ana job fbi']),
  );
});

it('a job that ends in the future still goes on today', () => {
  const jobs = ['ana', 'bo'].map((id) =>
    row.employment(id, id, 'fbi', { since: '2020-01-01', until: '2027-01-01' }),
  );
  expect(linksOf({ employment: jobs })).toMatchObject([{ seen: ASOF, live: true }]);
});
