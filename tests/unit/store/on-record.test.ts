import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../../../core/facts/index.ts';
import type { RecordedFacts } from '../../../core/facts/public-record.ts';
import { onRecord } from '../../../server/store/on-record.ts';
import { fill, noRecord, statement } from '../../facts.ts';

const recorded = (role: string, onRecordFrom: string | null, since: string | null = null) => ({
  ...fill(`office-${role}`, 'ohnd', role, { since }),
  ...noRecord,
  onRecordFrom,
});
const factsWith = (more: Partial<RecordedFacts>): RecordedFacts => ({
  ...(NO_FACTS as RecordedFacts), // empty lists are lists of rows of any kind
  ...more,
});
const rolesOn = (day: string, more: Partial<RecordedFacts>): string[] =>
  onRecord(factsWith(more), day).facts.fills.map(({ role }) => role);

describe('a filling whose beginning is not known', () => {
  const fills = [
    recorded('fbi', '2021-08-31'),
    recorded('hsi', null),
    recorded('shelter', '2021-08-31', '2015-01-01'),
  ];

  it('is on record from the day of its source on, and left out before; one with a beginning is not touched', () => {
    expect(rolesOn('2021-08-30', { fills })).toEqual(['hsi', 'shelter']);
    expect(rolesOn('2021-08-31', { fills })).toEqual(['fbi', 'hsi', 'shelter']);
  });

  it('says from which day on the role is known, the earliest of several', () => {
    const two = [...fills, { ...recorded('fbi', '2020-12-31'), id: 'another' }];
    expect([...onRecord(factsWith({ fills: two }), '2016-01-01').recordedLater]).toEqual([
      ['fbi', '2020-12-31'],
    ]);
  });

  it('is not left out of a day by which it was confirmed here', () => {
    const statements = [statement('said', 'ohnd', 'fbi', 'office-fbi', '2019-05-01')];
    expect(rolesOn('2019-05-01', { fills, statements })).toContain('fbi');
    expect(rolesOn('2019-04-30', { fills, statements })).not.toContain('fbi');
  });
});
