import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { districtsCsv } from '../../../web/national/districts-csv.ts';
import { district, taskForce } from './national-example.ts';

const roles = [{ id: 'usao-coordinator' }, { id: 'fbi' }, { id: 'tribal' }];
const csv = (changes = {}) =>
  districtsCsv({
    districts: [district({ taskForces: [taskForce()] }), district({ id: 'xxsd', name: '=cmd, "quoted"' })],
    roles,
    sample: false,
    ...changes,
  });
const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe('the table as CSV', () => {
  it('has a row for each district shown, with the day and the state of every role', () => {
    const [first, second] = rowsOf(csv());
    expect(first).toMatchObject({
      district_id: 'xxnd',
      as_of: '2026-11-25',
      required_roles_on_record: '8',
      task_force_live: 'yes',
      role_fbi: 'on record',
    });
    expect(second).toMatchObject({ district_id: 'xxsd', task_force_live: 'no' });
  });

  it('says of each district how sure its lack is, and what it lacks, where a filter asks', () => {
    const lack = { verb: 'lacks', id: 'osha', state: 'unfilled', day: null, proof: 'proven' } as const;
    const trained = { ...lack, verb: 'untrained', id: 'any', state: null, day: '2023-05-01' } as const;
    const [found] = rowsOf(
      csv({ districts: [district({ match: { proof: 'proven', lacks: [lack, trained] } })] }),
    );
    expect(found).toMatchObject({ lack_is: 'proven', lacks: 'osha unfilled; any trained 2023-05-01' });
    expect(rowsOf(csv())[0]).toMatchObject({ lack_is: '', lacks: '' });
  });

  it('leaves the state of a role that does not apply empty', () => {
    expect(rowsOf(csv())[0]?.role_tribal).toBe('');
  });

  it('keeps a spreadsheet from running a name as a formula', () => {
    expect(rowsOf(csv())[1]?.district).toBe(`'=cmd, "quoted"`);
  });

  it('begins with its header, and nothing before it', () => {
    expect(csv().slice(0, 12)).toBe('district_id,');
  });

  it('says in each row when the network is invented, and nothing of it otherwise', () => {
    expect(rowsOf(csv({ sample: true })).map(({ data }) => data)).toEqual([
      'SAMPLE, invented',
      'SAMPLE, invented',
    ]);
    expect(rowsOf(csv())[0]).not.toHaveProperty('data');
  });
});
