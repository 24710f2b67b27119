import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { districtsCsv } from '../../../web/national/districts-csv.ts';
import { district, taskForce } from './national-example.ts';

const roles = [{ id: 'usao-coordinator' }, { id: 'fbi' }, { id: 'tribal' }];
const csv = (changes = {}) =>
  districtsCsv({
    districts: [district({ taskForces: [taskForce()] }), district({ id: 'xxsd', name: '=cmd, "quoted"' })],
    roles,
    asOf: '2026-11-25',
    sample: false,
    filter: '',
    ...changes,
  });
const rowsOf = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, comment: '#', bom: true });

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

  it('leaves the state of a role that does not apply empty', () => {
    expect(rowsOf(csv())[0]?.role_tribal).toBe('');
  });

  it('keeps a spreadsheet from running a name as a formula', () => {
    expect(rowsOf(csv())[1]?.district).toBe(`'=cmd, "quoted"`);
  });

  it('says the day, the method and the filter in notes before the header', () => {
    const notes = csv({ filter: '6th Circuit' })
      .split('\r\n')
      .filter((line) => line.startsWith('#'))
      .join('\n');
    expect(notes).toContain('2 of the 94 federal judicial districts as of 2026-11-25 (6th Circuit)');
    expect(notes).toContain('data/MODEL.md');
    expect(notes).not.toContain('SAMPLE');
  });

  it('says so when the network is invented', () => {
    expect(csv({ sample: true })).toContain('# SAMPLE DATA');
  });
});
