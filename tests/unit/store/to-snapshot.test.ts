import { describe, expect, it } from 'vitest';
import { type Facts, NO_FACTS } from '../../../core/facts/index.ts';
import { assess } from '../../../core/model/assess.ts';
import { snapshotOf, wholePieces } from '../../../server/store/to-snapshot.ts';
import * as row from '../../facts.ts';
import { model } from '../model/district.ts';

const DAY = '2026-11-24';
const OFFICE = 'usao-ohnd';
const MEMBERS = { fbi: 'fbi', hsi: 'hsi', police: 'lead-police', hope: 'victim-services' };
const district = { districtId: 'ohnd', revision: 1, usaoId: OFFICE, tribalLand: false };

/** A task force of 2015 on public record, of five, and the days on which it was seen since. */
const factsWith = (activityDates: Facts['activityDates']): Facts => ({
  ...NO_FACTS,
  organizations: [OFFICE, ...Object.keys(MEMBERS)].map((id) => row.organization(id)),
  fills: Object.entries(MEMBERS).map(([id, role]) => row.fill(id, 'ohnd', role)),
  evidence: [row.evidence('tf', ['ohnd'], { kind: 'task-force', since: '2015-10-01', origin: 'reference' })],
  parties: [OFFICE, ...Object.keys(MEMBERS)].map((id) => row.party('tf', id, { core: true })),
  activityDates,
});
const snapshotWith = (dates: Facts['activityDates']) =>
  snapshotOf(district, factsWith(dates), () => new Set(['ohnd']), DAY);
const metPairs = (dates: Facts['activityDates']): string[] =>
  assess(snapshotWith(dates), model, DAY).ties.flatMap(({ assessed }) =>
    assessed
      .filter(({ state, organizations: [a, b] }) => state === 'met' && a !== b)
      .map(({ organizations }) => [...organizations].sort().join(' ')),
  );

describe('a day on which evidence was seen', () => {
  const seen = (organizationIds: string[]) =>
    row.activityDate('seen', 'tf', '2026-11-20', { organizationIds });

  it('revives the ties of all parties where it speaks for all', () => {
    expect(metPairs([])).toEqual([]);
    expect(new Set(metPairs([seen([])])).size).toBeGreaterThan(5);
  });

  it('revives the tie of the two for whom it speaks, and no other', () => {
    expect(new Set(metPairs([seen(['hsi', 'fbi'])]))).toEqual(new Set(['fbi hsi']));
    const two = [seen(['hsi', 'fbi']), { ...seen(['fbi', OFFICE]), id: 'again' }];
    expect(new Set(metPairs(two))).toEqual(new Set(['fbi hsi', `fbi ${OFFICE}`]));
  });

  it('makes the record no longer public between those alone', () => {
    const { evidence } = snapshotWith([seen(['hsi', 'fbi'])]);
    expect(evidence.map((piece) => [piece.id, piece.parties.length, piece.publicRecord])).toEqual([
      ['tf', 5, true],
      ['tf', 2, false],
    ]);
  });

  it('is a day of the one piece that is shown', () => {
    const { evidence } = snapshotWith([seen(['hsi', 'fbi']), row.activityDate('old', 'tf', '2020-01-01')]);
    expect(wholePieces(evidence)).toMatchObject([
      { id: 'tf', activityDates: ['2020-01-01', '2026-11-20'], publicRecord: false },
    ]);
    expect(wholePieces(evidence)[0]?.parties).toHaveLength(5);
  });
});
