import { describe, expect, test } from 'vitest';
import { oneDecimal } from '../../../core/model/fraction.ts';
import { assessed, DAY, daysAgo, evidence, fill, report, unfilled } from './district.ts';

type Rows = Parameters<typeof assessed>[0];

const questions = (rows: Rows) =>
  assessed(rows).questions.map(({ id, weight, gain, verb }) => `${weight} ${oneDecimal(gain)} ${verb} ${id}`);
const tiesToProtect = (rows: Rows) =>
  assessed(rows).tiesToProtect.map(
    ({ items, gain, verb }) => `${oneDecimal(gain)} ${verb} ${items.join(' ')}`,
  );
const current = (org: string, other: string) =>
  evidence('co-location', [org, other], { id: `${org}-${other}`, since: DAY });
const [f, h] = [fill('f', 'fbi'), fill('h', 'hsi')];

describe('questions', () => {
  test('roles on record → confirm, unknown → ask, by weight and then the tables', () => {
    const asked = questions({ fills: [fill('s', 'shelter')] });
    expect(asked.slice(0, 4)).toEqual([
      '3 2.7 confirm usao-coordinator',
      '3 2.7 confirm usao-victim-witness',
      '3 2.7 ask fbi',
      '3 2.7 ask hsi',
    ]);
    expect(asked).toContain('2 1.8 confirm shelter');
    expect(asked).toHaveLength(21); // the roles that apply; no tie of the shelter has another organization
  });

  test('a tie is listed only when a pair of two organizations is there', () => {
    const ties = (rows: Rows) => questions(rows).filter((line) => line.includes('--'));
    expect(ties({})).toEqual([]); // the coordinator and the specialist are both of the office
    expect(ties({ fills: [f] })).toEqual([
      '3 1.5 ask usao-coordinator--fbi',
      '2 1.0 ask usao-victim-witness--fbi',
    ]);
    expect(ties({ fills: [f, fill('f', 'hsi')] }).some((line) => line.includes('fbi--hsi'))).toBe(false);
  });

  test('on record → confirm, reported → document, the others → ask', () => {
    const about = (rows: Rows) =>
      questions({ fills: [f, h], ...rows }).filter((line) => line.endsWith('fbi--hsi'));
    expect(about({})).toEqual(['3 1.5 ask fbi--hsi']);
    expect(about({ evidence: [evidence('protocol', ['f', 'h'], { since: daysAgo(400) })] })).toEqual([
      '3 1.0 confirm fbi--hsi', // (40 · 1/2 + 20) · 3/121
    ]);
    expect(about({ reports: [report('f', 'h', 3, DAY)] })).toEqual(['3 1.5 document fbi--hsi']);
    expect(about({ evidence: [evidence('meeting', ['f', 'h'], { since: DAY })] })).toEqual([
      '3 0.8 ask fbi--hsi',
    ]);
    expect(about({ evidence: [current('f', 'h')] })).toEqual([]);
    expect(about({ reports: [report('f', 'h', 1, DAY)] })).toEqual([]); // a gap
  });

  test('disputed → clarify, whatever the state', () => {
    const about = (rows: Rows) =>
      questions({ fills: [f, h], ...rows }).filter((line) => line.endsWith('fbi--hsi'));
    const differing = [report('f', 'h', 0, daysAgo(9)), report('h', 'f', 2, daysAgo(9))];
    expect(about({ reports: differing })).toEqual(['3 1.5 clarify fbi--hsi']);
    expect(about({ evidence: [current('f', 'h')], reports: [report('f', 'h', 0, DAY)] })).toEqual([
      '3 0.5 clarify fbi--hsi',
    ]);
    const ended = { ...current('f', 'h'), since: daysAgo(500), until: daysAgo(5) };
    expect(about({ evidence: [ended], reports: differing })).toEqual(['3 1.5 clarify fbi--hsi']);
    expect(assessed({ fills: [f, h], evidence: [ended], reports: differing }).gaps).toHaveLength(1);
  });

  test('tribal land is a question while nothing is on record, weight 2 and gain 0', () => {
    const last = (rows: Rows) =>
      questions(rows)
        .filter((line) => line.startsWith('2'))
        .at(-1);
    expect(last({ tribalLand: null })).toBe('2 0.0 ask tribal-land');
    expect(questions({ tribalLand: true }).some((line) => line.endsWith('tribal-land'))).toBe(false);
    expect(questions({ tribalLand: false }).some((line) => line.endsWith('tribal-land'))).toBe(false);
  });
});

describe('tie to protect', () => {
  test('met ties that are not resilient → write down, not confirmed by both → ask both', () => {
    expect(tiesToProtect({ fills: [f, h], evidence: [current('f', 'h')] })).toEqual([
      '0.2 write down fbi--hsi',
      '0.2 ask both fbi--hsi',
    ]);
    const reports = [report('f', 'h', 4, DAY), report('h', 'f', 4, DAY)];
    expect(tiesToProtect({ fills: [f, h], evidence: [current('f', 'h')], reports })).toEqual([
      '0.2 write down fbi--hsi',
    ]);
    expect(tiesToProtect({ fills: [f, h], evidence: [evidence('mou', ['f', 'h'], { since: DAY })] })).toEqual(
      ['0.2 ask both fbi--hsi'],
    );
  });

  test('entries of one verb and the same two organizations are one; by gain, then the tables', () => {
    const fills = [f, h, fill('f', 'prosecutor'), fill('w', 'worker-organization'), fill('l', 'state-labor')];
    expect(tiesToProtect({ fills, evidence: [current('f', 'h'), current('w', 'l')] })).toEqual([
      '0.3 write down fbi--hsi hsi--prosecutor', // 10 · (3 + 1)/121
      '0.3 ask both fbi--hsi hsi--prosecutor',
      '0.2 write down worker-organization--state-labor', // 10 · 2/121
      '0.2 ask both worker-organization--state-labor',
    ]);
  });
});

describe('next best actions', () => {
  test('are the first items of gaps, then questions, then ties to protect, three that differ', () => {
    expect(assessed({ statements: [unfilled('hsi', DAY)] }).nextActions).toEqual([
      'hsi',
      'usao-coordinator',
      'usao-victim-witness',
    ]);
    const ended = { ...current('f', 'h'), since: daysAgo(500), until: daysAgo(5) };
    const differing = [report('f', 'h', 0, daysAgo(9)), report('h', 'f', 2, daysAgo(9))];
    const actions = assessed({ fills: [f, h], evidence: [ended], reports: differing }).nextActions;
    expect(actions).toEqual(['fbi--hsi', 'usao-coordinator', 'usao-victim-witness']);
  });

  test('a gap that is also a question is named once, and only the first item of an entry is', () => {
    const three = evidence('protocol', ['f', 'h', 'w'], { since: daysAgo(500), until: DAY });
    expect(assessed({ fills: [f, h, fill('w', 'dol-whd')], evidence: [three] }).nextActions).toEqual([
      'fbi--hsi',
      'usao-coordinator',
      'usao-victim-witness',
    ]);
  });
});
