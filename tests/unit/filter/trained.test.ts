import { describe, expect, it } from 'vitest';
import { trainedOf } from '../../../core/filter/trained.ts';
import { assess } from '../../../core/model/assess.ts';
import { DAY, daysAgo, district, evidence, fill, inDays, model, OFFICE, party } from '../model/district.ts';

const trainedIn = (pieces: Parameters<typeof evidence>[]) => {
  const snapshot = district({
    fills: [fill('police', 'lead-police'), fill('fbi-x', 'fbi')],
    evidence: pieces.map((piece, place) => ({ ...evidence(...piece), id: `piece-${place}` })),
  });
  return trainedOf({ snapshot, assessment: assess(snapshot, model, DAY), model });
};

describe('the last training of a role', () => {
  it('is the newest day of all that its organizations held or attended, however long ago', () => {
    expect(
      trainedIn([
        ['training', ['police', 'fbi-x'], { since: daysAgo(900) }],
        ['training', ['fbi-x'], { since: daysAgo(2000), activityDates: [daysAgo(40)] }],
      ]),
    ).toEqual({ 'lead-police': daysAgo(900), fbi: daysAgo(40) });
  });

  it('is of the role that a party names, and of the coordinator where the U.S. Attorney’s Office names none', () => {
    expect(
      trainedIn([['training', [party('police', { role: 'prosecutor' }), OFFICE], { since: daysAgo(9) }]]),
    ).toEqual({ prosecutor: daysAgo(9), 'usao-coordinator': daysAgo(9) });
  });

  it('is no other evidence, and nothing that is still to come', () => {
    expect(
      trainedIn([
        ['meeting', ['police', 'fbi-x'], { since: daysAgo(9) }],
        ['training', ['police', 'fbi-x'], { since: inDays(9) }],
        ['training', ['police', 'fbi-x'], {}],
      ]),
    ).toEqual({});
  });
});
