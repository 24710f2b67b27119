import { describe, expect, test } from 'vitest';
import { toOpenFormat } from '../../../core/model/open-format.ts';
import { assessed, confirmed, DAY, daysAgo, evidence, fill, OFFICE, report, unfilled } from './district.ts';

/**
 * Sums of weights by hand, without tribal land: roles 8 · 3 + 7 · 2 + 6 · 1 = 44; ties 121 (column "weight" of
 * model-ties.csv without the four tribal rows, which are 8).
 */
const scoreOf = (rows: Parameters<typeof assessed>[0]) => {
  const { parts, score } = toOpenFormat(assessed(rows));
  return { parts, score };
};

const fbi = [fill('f', 'fbi', { mailbox: true })];

describe('the score', () => {
  test('of a district of which nothing is known has nothing confirmed and everything possible', () => {
    expect(scoreOf({ organizations: [] })).toEqual({
      parts: {
        confirmed: { roles: '0.0', ties: '0.0', resilience: '0.0', confirmation: '0.0' },
        recorded: { roles: '0.0', ties: '0.0', resilience: '0.0', confirmation: '0.0' },
        possible: { roles: '40.0', ties: '40.0', resilience: '10.0', confirmation: '10.0' },
      },
      score: { confirmed: '0.0', recorded: '0.0', possible: '100.0' },
    });
  });

  test('weighs roles: 40 · 3/44 for each of weight 3, of which the two employment are on record', () => {
    const { parts } = scoreOf({ fills: fbi, statements: [confirmed('fbi', 'f', DAY)] });
    expect(parts.confirmed.roles).toBe('2.7'); // 120/44 = 2.727…
    expect(parts.recorded.roles).toBe('8.2'); // 360/44 = 8.18…
    expect(parts.possible.roles).toBe('40.0');
  });

  test('weighs ties and marks: 40 · 3/121 and 10 · 3/121 for one of weight 3', () => {
    const rows = {
      fills: fbi,
      evidence: [evidence('task-force', [], { since: DAY })].map((piece) => ({
        ...piece,
        parties: [OFFICE, 'f'].map((org) => ({
          org,
          role: null,
          core: true,
          host: false,
          since: null,
          until: null,
          maintainers: [],
          signer: null,
        })),
      })),
      reports: [report(OFFICE, 'f', 4, DAY), report('f', OFFICE, 4, DAY)],
    };
    const { parts } = scoreOf(rows);
    // Met: the coordinator and the FBI. For the victim-witness specialist the reports are of 4 too: reported, recorded 1 of
    // weight 2. Inside the office, the coordinator and the specialist are on record, recorded 1 of weight 3.
    expect(parts.confirmed).toEqual({ roles: '2.7', ties: '1.0', resilience: '0.2', confirmation: '0.2' });
    expect(parts.recorded).toEqual({ roles: '8.2', ties: '2.6', resilience: '0.2', confirmation: '0.2' }); // 320/121 = 2.64…
  });

  test('in the possible column both marks are 1 for every tie whose possible is 1', () => {
    const { parts } = scoreOf({ fills: fbi, statements: [unfilled('hsi', DAY)] });
    // HSI is unfilled, so its ties have no partner: weights 3 (coordinator) + 2 (specialist) + 3 (FBI) + 3 (WHD)
    // + 2 (OIG) + 1 (prosecutor) + 3 (police) + 2 (services) + 2 (legal) + 2 (state labor) = 23 of 121.
    expect(parts.possible).toEqual({ roles: '37.3', ties: '32.4', resilience: '8.1', confirmation: '8.1' });
  });

  test('a pair with a report of 0 may not be confirmed by both, if no other pair of the tie may', () => {
    const rows = {
      fills: [fill('d', 'prosecutor'), fill('k', 'child-welfare')],
      evidence: [evidence('meeting', ['d', 'k'], { since: DAY })],
      reports: [report('d', 'k', 0, daysAgo(1))],
    };
    expect(scoreOf(rows).parts.possible).toMatchObject({ resilience: '10.0', confirmation: '9.9' }); // 10 · 120/121
    expect(
      scoreOf({ ...rows, fills: [...rows.fills, fill('k2', 'child-welfare')] }).parts.possible,
    ).toMatchObject({
      confirmation: '10.0',
    });
  });

  test('the pair that is assessed while a role of weight 3 is unknown has no report of 0', () => {
    const core = ['fbi', 'hsi', 'dol-whd', 'prosecutor', 'lead-police', 'victim-services'].map((id) =>
      fill(id, id),
    );
    const fills = [fill('o', 'osha'), ...core];
    // OSHA is met with the FBI and reports 0; it reports 0 of the others too, so only those are no contact.
    const rows = {
      fills,
      evidence: [evidence('meeting', ['o', 'fbi'], { since: daysAgo(1) })],
      reports: [OFFICE, ...core.map(({ org }) => org)].map((org) => report('o', org, 0, DAY)),
    };
    expect(scoreOf(rows).parts.possible.confirmation).toBe('9.9'); // 10 · 120/121
    const withoutHsi = fills.filter(({ role }) => role !== 'hsi');
    expect(scoreOf({ ...rows, fills: withoutHsi }).parts.possible.confirmation).toBe('10.0');
  });

  test('is the sum of the parts as they are shown', () => {
    const { parts, score } = scoreOf({
      fills: fbi,
      statements: [confirmed('fbi', 'f', DAY), unfilled('hsi', DAY)],
    });
    expect(parts.possible).toEqual({ roles: '37.3', ties: '32.4', resilience: '8.1', confirmation: '8.1' });
    expect(score.possible).toBe('85.9');
    expect(score.confirmed).toBe('2.7');
  });
});
