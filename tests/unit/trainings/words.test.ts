import { describe, expect, it } from 'vitest';
import { turnoverInWords, untrainedInWords } from '../../../core/words/trainings.ts';

const role = (name: string, months: number | null, filled = true) => ({
  ...{ name, months },
  organizations: filled ? ['one'] : [],
});
const organization = (
  name: string,
  came: number,
  left: number,
  lastTrained: string | null = '2026-03-01',
) => ({
  ...{ name, came, left, lastTrained },
});

describe('which roles have no training on record', () => {
  it('is said of roles that someone fills, and not as if none was ever held', () => {
    const roles = [
      role('FBI', 3),
      role('Shelter', null),
      role('Wage and Hour Division', null),
      role('OSHA', null, false),
    ];
    expect(untrainedInWords(roles)).toBe(
      'No training is on record for 2 of 3 roles that someone fills: Shelter and Wage and Hour Division. Trainings may have been held that no one entered.',
    );
  });

  it('is none where all are trained, and not known where no one fills a role', () => {
    expect(untrainedInWords([role('FBI', 3)])).toBe(
      'A training is on record for each role that someone fills.',
    );
    expect(untrainedInWords([role('FBI', null, false)])).toBe('No organization is on record in any role.');
  });
});

describe('where staff turned over since the last training', () => {
  it('names each organization with who came and left', () => {
    const all = [organization('Harbor House', 1, 0), organization('Police', 0, 2), organization('FBI', 0, 0)];
    expect(turnoverInWords(all)).toBe(
      'Since their last training, people on record came or left at Harbor House (1 came, 0 left) and Police (0 came, 2 left).',
    );
  });

  it('says so where no one is on record to have come or left, and nothing where no training is', () => {
    expect(turnoverInWords([organization('FBI', 0, 0), organization('Police', 4, 4, null)])).toBe(
      'At the 1 organization with a training on record, no one on record came or left since.',
    );
    expect(turnoverInWords([organization('FBI', 0, 0, null)])).toBe('');
  });
});
