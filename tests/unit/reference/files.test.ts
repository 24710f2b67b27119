import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReferenceDataError } from '../../../server/reference/errors.ts';
import { readReferenceFiles } from '../../../server/reference/files.ts';
import { smallData } from './small-data.ts';

/** What reading says of the folder with one thing changed. */
function complaint(file: string, from: string, to: string): string {
  try {
    readReferenceFiles(smallData(file, from, to));
  } catch (error) {
    expect(error).toBeInstanceOf(ReferenceDataError);
    return error instanceof Error ? error.message : '';
  }
  return 'nothing';
}

describe('the reference files', () => {
  it('are read with an empty cell as null, yes as true, lists as lists', () => {
    const files = readReferenceFiles(smallData());
    expect(files.organizations[0]).toMatchObject({ id: 'bureau-town', parent: 'bureau', url: null });
    expect(files.counties.map(({ districtId }) => districtId)).toEqual(['aaa', null]);
    expect(files.tribalLand[0]?.tribalLand).toBeNull();
    expect(files.fills.map(({ partOfDistrict, until }) => [partOfDistrict, until])).toEqual([
      [false, null],
      [true, '2026-01-01'],
    ]);
    expect(files.programs[0]?.partnerIds).toEqual(['bureau', 'bureau-town']);
    expect(files.districts[0]).toMatchObject({ id: 'aaa', latitude: 41.5, longitude: -81.69 });
  });

  it.each([
    [
      'an organization that is not there',
      'fills.csv',
      'bureau-town,aaa',
      'burau-town,aaa',
      /fills\.csv, line 3, column 1 \(organization_id\): "burau-town" is not in organizations\.csv/,
    ],
    [
      'a district that is not there',
      'jurisdictions.csv',
      ',aaa,',
      ',aab,',
      /jurisdictions\.csv, line 2, column 2 \(district_id\): "aab" is not in districts\.csv/,
    ],
    [
      'a role that is not there',
      'fills.csv',
      ',fbi,',
      ',fib,',
      /fills\.csv, line 3, column 3 \(role_id\): "fib" is not in model-roles\.csv/,
    ],
    [
      'a parent that is not there',
      'organizations.csv',
      ',bureau,federal,Town',
      ',bureaux,federal,Town',
      /organizations\.csv, line 2, column 5 \(parent\): "bureaux" is not in/,
    ],
    [
      'an office that is not there',
      'districts.csv',
      'usao-aaa',
      'usao-aab',
      /districts\.csv, line 2, column 9 \(usao_id\)/,
    ],
    [
      'a member that is not there, by its name',
      'awards.csv',
      'usao-aaa,bureau,',
      'usao-aaa,bureau;no one,',
      /awards\.csv, line 2, column 10 \(member_organization_ids\): "no one" is not in organizations\.csv/,
    ],
    [
      'a figure of a district that is not there',
      'statistics.csv',
      'district,aaa',
      'district,aab',
      /statistics\.csv, line 2, column 2 \(scope_id\)/,
    ],
    [
      'an id that is there twice',
      'organizations.csv',
      'usao-aaa,',
      'bureau,',
      /organizations\.csv, line 4, column 1 \(id\): appears twice/,
    ],
    [
      'the same filling twice',
      'fills.csv',
      'bureau-town,aaa,fbi',
      'usao-aaa,aaa,usao-coordinator',
      /fills\.csv, line 3, column 3 \(role_id\): appears twice/,
    ],
    [
      'a day that is not in the calendar',
      'fills.csv',
      '2026-01-01',
      '2026-02-30',
      /fills\.csv, line 3, column 6 \(until\): is not a calendar day/,
    ],
    [
      'a value that is no number',
      'statistics.csv',
      ',3,',
      ',three,',
      /statistics\.csv, line 2, column 5 \(value\): is not a number/,
    ],
    [
      'a name that is missing',
      'organizations.csv',
      'usao-aaa,Office of A',
      'usao-aaa,',
      /organizations\.csv, line 4, column 2 \(name\): is empty/,
    ],
    [
      'a source of no day, month or year',
      'fills.csv',
      ',2016-02,',
      ',2016-13-1,',
      /fills\.csv, line 3, column 9 \(source_date\): is not a day, a month or a year/,
    ],
    [
      'a grade that there is not',
      'fills.csv',
      ',statute,',
      ',law,',
      /fills\.csv, line 2, column 11 \(rests_on\)/,
    ],
    [
      'a header that is not the one expected',
      'counties.csv',
      'fips,county',
      'county,fips',
      /counties\.csv, line 1, column 1/,
    ],
  ])('are refused for %s', (_, file, from, to, message) => {
    expect(complaint(file, from, to)).toMatch(message);
  });

  it('are refused when one is missing', () => {
    const folder = smallData();
    rmSync(join(folder, 'awards.csv'));
    expect(() => readReferenceFiles(folder)).toThrow(ReferenceDataError);
  });

  it('have the same version for the same bytes, and another for any other', () => {
    const folder = smallData();
    const { version } = readReferenceFiles(folder);
    expect(readReferenceFiles(smallData()).version).toBe(version);
    expect(readReferenceFiles(smallData('statistics.csv', 'A report', 'B report')).version).not.toBe(version);
    writeFileSync(join(folder, 'NOTES.md'), 'Words beside the data change nothing.');
    expect(readReferenceFiles(folder).version).toBe(version);
  });
});
