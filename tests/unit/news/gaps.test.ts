import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../core/model/snapshot.ts';
import { type NewsGround, startOf, type WrittenFact } from '../../../core/news/ground.ts';
import { newsOf } from '../../../core/news/news.ts';
import { assessed, DAY, daysAgo, evidence, fill, party, report, unfilled } from '../model/district.ts';
import { ground, LATER, NOON, texts, written } from './ground.ts';

const fills = [fill('bureau', 'fbi', { mailbox: true }), fill('homeland', 'hsi', { mailbox: true })];
/** FBI and HSI both said ten days ago that they have no contact. */
const none: Partial<Snapshot> = {
  fills,
  reports: [report('bureau', 'homeland', 0, daysAgo(10)), report('homeland', 'bureau', 0, daysAgo(10))],
};
/** Their task force ended yesterday. */
const ended: Partial<Snapshot> = {
  fills,
  evidence: [
    evidence(
      'task-force',
      ['bureau', 'homeland'].map((org) => party(org, { core: true })),
      { id: 'm', since: daysAgo(40), until: daysAgo(1) },
    ),
  ],
};
const MONTH_AGO = startOf(daysAgo(30));
const momentsOf = (rows: Partial<Snapshot>, more: Partial<NewsGround> = {}, since = startOf(DAY)) =>
  texts(ground(rows, more), since).map(([at]) => at);
const fact = (kind: WrittenFact['fact'], row: WrittenFact['row'], id = 'some') => ({
  written: [{ ...written(kind, row), id }],
});

describe('a gap of a tie is new', () => {
  it('with its names and state, and a link that shows it in its district', () => {
    const [news, ...others] = newsOf(ground(none), MONTH_AGO, LATER);
    expect(news).toEqual({
      ...{ kind: 'gap', key: 'gap fbi--hsi', at: startOf(daysAgo(10)) },
      text: 'New gap: FBI – Homeland Security Investigations, no contact',
      link: '/districts/ohnd?select=fbi--hsi',
    });
    expect(others).toEqual([]);
  });

  it('on the day of the newest report, or on the day on which its evidence ended', () => {
    const again = {
      ...none,
      reports: [...(none.reports ?? []), report('bureau', 'homeland', 0, daysAgo(4))],
    };
    expect(momentsOf(again, {}, MONTH_AGO)).toEqual([startOf(daysAgo(4))]);
    expect(momentsOf(ended, {}, MONTH_AGO)).toEqual([startOf(daysAgo(1))]);
  });

  it('when a report of one of the two about the other is entered, and by no other report', () => {
    expect(momentsOf(none, fact('reports', { fromId: 'homeland', aboutId: 'bureau' }))).toEqual([NOON]);
    expect(momentsOf(none, fact('reports', { fromId: 'homeland', aboutId: 'police' }))).toEqual([]);
    expect(momentsOf(none, fact('reports', { fromId: 'police', aboutId: 'bureau' }))).toEqual([]);
    expect(momentsOf(none, fact('statements', { fromId: 'homeland', aboutId: 'bureau' }))).toEqual([]);
  });

  it('when its evidence, or something about that evidence, is entered', () => {
    expect(momentsOf(ended, fact('evidence', {}, 'm'))).toEqual([NOON]);
    expect(momentsOf(ended, fact('parties', { evidenceId: 'm' }))).toEqual([NOON]);
    expect(momentsOf(ended, fact('evidence', {}, 'other'))).toEqual([]);
    expect(momentsOf(ended, fact('parties', { evidenceId: 'other' }))).toEqual([]);
  });

  it('when it is entered that someone left, on whom evidence may depend', () => {
    expect(momentsOf(ended, fact('employment', {}))).toEqual([NOON]);
  });
});

describe('the moment of a gap', () => {
  const vacated = { statements: [unfilled('fbi', daysAgo(10))] };

  it('is not the start of the period itself, but what comes after it', () => {
    expect(momentsOf(vacated, {}, startOf(daysAgo(10)))).toEqual([]);
    expect(momentsOf(vacated, {}, startOf(daysAgo(11)))).toEqual([startOf(daysAgo(10))]);
  });

  it('is that of the newest change, or else today, for a gap without its own day that was none before', () => {
    // The gap was not there before, and nothing that was written explains it.
    const before = assessed();
    const unrelated = { before, ...fact('people', {}) };
    expect(momentsOf(vacated, unrelated)).toEqual([NOON]);
    expect(momentsOf(vacated, { before }, startOf(daysAgo(1)))).toEqual([startOf(DAY)]);
  });

  it('is not known where nothing was known before: what a new installation finds is no news', () => {
    expect(momentsOf(vacated, fact('people', {}))).toEqual([]);
  });
});

describe('other news', () => {
  it('leads to the page that shows it', () => {
    const statement = { ...written('statements', { organizationId: 'one', role: 'fbi' }), id: 'a' };
    const of = ground(
      {},
      {
        ...{ statements: [{ id: 'a' }], written: [statement] },
        byLink: [{ invitationId: 'i', organizationName: 'haven', answers: 1, at: NOON }],
      },
    );
    expect(newsOf(of, startOf(DAY), LATER)).toEqual([
      {
        ...{ kind: 'answer', key: `answer ${NOON} one`, at: NOON, link: '/districts/ohnd?tab=evidence' },
        text: 'Org one answered about Federal Bureau of Investigation',
      },
      {
        ...{ kind: 'answer', key: 'link i', at: NOON, text: 'Haven answered 1 question by link' },
        link: '/districts/ohnd/survey',
      },
    ]);
  });

  it('of a practice names the gaps that it mends, and opens the practice', () => {
    const rows = { statements: [unfilled('fbi', daysAgo(60)), unfilled('hsi', daysAgo(60))] };
    const desk = { id: 'desk', districtId: 'med', since: null, addedOn: DAY, mends: ['fbi', 'hsi'] };
    const told = (mends: string[]) =>
      newsOf(ground(rows, { practices: [{ ...desk, mends }] }), startOf(daysAgo(1)), LATER);
    expect(told(['fbi'])).toMatchObject([
      { kind: 'practice', text: 'New practice of the District med, for the gap FBI' },
    ]);
    expect(told(['fbi', 'hsi'])).toMatchObject([
      {
        ...{ kind: 'practice', key: 'practice desk', link: '/practices?open=desk' },
        text: 'New practice of the District med, for the gaps FBI and Homeland Security Investigations',
      },
    ]);
  });
});
