import { describe, expect, it } from 'vitest';
import { isTrainedAround, lookDays, tiesInRoom, tiesMet } from '../../../core/trainings/before-after.ts';
import type { TrainingRow } from '../../../core/trainings/trainings.ts';
import { BEFORE_AFTER_CAUTION, beforeAfterInWords } from '../../../core/words/trainings.ts';
import { district, evidence, fill, model, party } from '../model/district.ts';

const DAY = '2026-11-25';
const training = (since: string | null, more: Partial<TrainingRow> = {}): TrainingRow => ({
  ...{ id: 't', since, until: null, activityDates: [], parties: [], ...more },
});

/**
 * HSI holds a training for FBI, the police and legal aid. FBI and HSI signed before it, HSI and the police after it; FBI works
 * with other police alone.
 */
const snapshot = district({
  fills: [
    fill('bureau', 'fbi'),
    fill('homeland', 'hsi'),
    fill('police', 'lead-police'),
    fill('sheriff', 'lead-police'),
    fill('aid', 'legal-services'),
  ],
  evidence: [
    evidence('training', [party('homeland', { host: true }), 'bureau', 'police', 'aid'], {
      ...{ id: 't', since: '2026-01-10', until: '2026-01-12' },
    }),
    evidence('mou', ['bureau', 'homeland'], { id: 'm1', since: '2025-06-01' }),
    evidence('mou', ['bureau', 'sheriff'], { id: 'm2', since: '2025-06-01' }),
    evidence('mou', ['homeland', 'police'], { id: 'm3', since: '2026-05-01' }),
  ],
});
const room = new Set(['homeland', 'bureau', 'police', 'aid']);
const ties = tiesInRoom(snapshot, model, room, '2026-01-11');

describe('before and after a training', () => {
  it('is looked at on the day before it, and 6 and 12 months after its last day, as far as these have come', () => {
    expect(lookDays(training('2026-01-10', { until: '2026-01-12' }), DAY)).toEqual({
      ...{ before: '2026-01-09', 'after 6 months': '2026-07-11', 'after 12 months': null },
    });
    expect(lookDays(training('2025-08-31'), DAY)).toEqual({
      ...{ before: '2025-08-30', 'after 6 months': '2026-02-28', 'after 12 months': '2026-08-31' },
    });
    expect(lookDays(training(null), DAY)).toBeNull();
  });

  it('are the expected ties of which both roles were in the room', () => {
    expect(ties).toEqual([
      'fbi--hsi',
      'fbi--lead-police',
      'hsi--lead-police',
      'hsi--legal-services',
      'lead-police--legal-services',
    ]);
  });

  it('count between those in the room alone, and not by the training itself', () => {
    expect(tiesMet(snapshot, model, ties, '2026-01-09', room)).toEqual(['fbi--hsi']);
    expect(tiesMet(snapshot, model, ties, '2026-07-11', room)).toEqual(['fbi--hsi', 'hsi--lead-police']);
  });

  it('are the same ties elsewhere, between whoever fills the roles', () => {
    expect(tiesMet(snapshot, model, ties, '2026-01-09')).toEqual(['fbi--hsi', 'fbi--lead-police']);
  });

  it('a district that held a training from a year before to a year after is no comparison', () => {
    const before = { before: '2026-01-09' };
    const around = (since: string) => isTrainedAround([training(since)], before, '2026-01-11', DAY);
    expect(['2025-01-08', '2025-01-09', '2026-11-01'].map(around)).toEqual([false, true, true]);
    expect(isTrainedAround([], before, '2026-01-11', DAY)).toBe(false);
  });
});

describe('in words', () => {
  const none = { before: null, 'after 6 months': null, 'after 12 months': null };

  it('says how many ties were met on each day, and the middle of the similar districts', () => {
    const met = { before: 1, 'after 6 months': 2, 'after 12 months': null };
    const middle = { ...none, before: { value: 1.5 }, 'after 6 months': { value: 2 } };
    expect(beforeAfterInWords({ ties: 4, met, middle, similar: 3 })).toBe(
      'Of 4 ties expected between those in the room, 1 was met before and 2 were met after 6 months. Of the same ties, the middle of 3 similar districts without a training had 1.5 before and 2 after 6 months.',
    );
  });

  it('says what is still to come, and when there is too little to compare with', () => {
    const met = { before: 0, 'after 6 months': null, 'after 12 months': null };
    expect(beforeAfterInWords({ ties: 1, met, middle: none, similar: 1 })).toBe(
      'Of 1 tie expected between those in the room, 0 were met before. The look after 6 months is still to come. Only 1 similar district held no training around that time: too few for a middle.',
    );
    expect(BEFORE_AFTER_CAUTION).toMatch(/^This proves no effect\./);
  });
});
