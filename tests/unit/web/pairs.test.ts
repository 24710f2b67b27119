import { describe, expect, it } from 'vitest';
import type { Evidence, NetworkTie } from '../../../web/district/district-data.ts';
import { coldPairs, disputedPairs } from '../../../web/district/pairs.ts';

type Pair = NetworkTie['pairs'][number];
type Piece = Pick<Evidence, 'id' | 'publicRecord' | 'seen'>;

const judged = (id: string, status: Pair['evidence'][number]['status']) => ({
  ...{ id, status, level: 3, endedOn: null },
});
const said = (from: string, about: string, level: number) => ({
  ...{ from, about, level, at: '2026-11-03', told: 'office' as const, since: null },
});
const pair = (b: string, more: Partial<Pair>): Pair => ({
  ...{ a: 'office', b, state: 'unknown', evidence: [], reports: [], ...more },
});
const districtOf = (pairs: Pair[], pieces: Piece[] = []) => {
  const network = { ties: [{ id: 'fbi--hsi', state: 'unknown', pairs }] };
  const evidence = new Map(pieces.map((piece) => [piece.id, piece]));
  return { network, evidence } as unknown as Parameters<typeof coldPairs>[0]; // what the lists read of a district
};
const others = (rows: ReturnType<typeof coldPairs>) => rows.map((row) => row.pair.b);

describe('disputed ties', () => {
  it('are pairs whose reports differ by two levels, or one of which denies what is met', () => {
    const district = districtOf([
      pair('far', { reports: [said('office', 'far', 4), said('far', 'office', 2)] }),
      pair('near', { reports: [said('office', 'near', 4), said('near', 'office', 3)] }),
      pair('denied', { state: 'met', reports: [said('denied', 'office', 0)] }),
      pair('alone', { state: 'reported', reports: [said('alone', 'office', 0)] }),
    ]);
    expect(others(disputedPairs(district))).toEqual(['far', 'denied']);
  });
});

describe('ties gone cold', () => {
  it('have evidence that was entered here, none of it current, the longest ago first', () => {
    const pieces = [
      { id: 'old', publicRecord: false, seen: '2023-01-01' },
      { id: 'older', publicRecord: false, seen: '2022-01-01' },
      { id: 'award', publicRecord: true, seen: '2015-01-01' },
    ];
    const district = districtOf(
      [
        pair('aging', { evidence: [judged('old', 'aging')] }),
        pair('ended', { evidence: [judged('older', 'ended'), judged('award', 'out of date')] }),
        pair('warm', { evidence: [judged('older', 'ended'), judged('old', 'current')] }),
        pair('recorded', { evidence: [judged('award', 'out of date')] }),
        pair('nothing', {}),
      ],
      pieces,
    );
    expect(others(coldPairs(district))).toEqual(['ended', 'aging']);
  });
});
