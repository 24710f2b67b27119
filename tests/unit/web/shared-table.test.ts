import { describe, expect, it } from 'vitest';
import { circuitName, count, formatDay, formatPoints, listInWords } from '../../../core/words/format.ts';
import { apiUrl } from '../../../web/shared/api.ts';
import { toCsv } from '../../../web/shared/csv.ts';
import { pageOf, sortRows } from '../../../web/shared/rows.ts';
import { readQuery, writeQuery } from '../../../web/shared/url-state.ts';

describe('rows of a table', () => {
  const rows = [{ n: 10 }, { n: null }, { n: 9 }, { n: 11 }];

  it('sort by value, rows without one last in either order', () => {
    expect(sortRows(rows, ({ n }) => n, 'asc').map(({ n }) => n)).toEqual([9, 10, 11, null]);
    expect(sortRows(rows, ({ n }) => n, 'desc').map(({ n }) => n)).toEqual([11, 10, 9, null]);
  });

  it('keep their order where they are equal', () => {
    const equal = ['b', 'a', 'c'];
    expect(sortRows(equal, () => 1, 'desc')).toEqual(equal);
  });

  it('compare numbers in text by value', () => {
    expect(sortRows(['10', '9', 'DC', '1'], (text) => text, 'asc')).toEqual(['1', '9', '10', 'DC']);
  });

  it('are cut into pages, and a page that there is not becomes the nearest one', () => {
    const letters = [...'abcdefg'];
    expect(pageOf(letters, 2, 3)).toEqual({ rows: ['d', 'e', 'f'], page: 2, pages: 3, first: 4, last: 6 });
    expect(pageOf(letters, 99, 3)).toMatchObject({ rows: ['g'], page: 3, first: 7, last: 7 });
    expect(pageOf(letters, Number.NaN, 3)).toMatchObject({ page: 1 });
    expect(pageOf([], 1, 3)).toEqual({ rows: [], page: 1, pages: 1, first: 0, last: 0 });
  });
});

describe('CSV', () => {
  it('quotes commas, quotes and line ends, and writes nothing for null', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['x,y', 'say "hi"'],
          ['two\nlines', null],
        ],
      ),
    ).toBe('a,b\r\n"x,y","say ""hi"""\r\n"two\nlines",\r\n');
  });

  it('marks text that would run as a formula, and leaves numbers alone', () => {
    expect(toCsv(['a'], [['=1+1'], ['@x'], [-5]])).toBe("a\r\n'=1+1\r\n'@x\r\n-5\r\n");
  });
});

describe('state in the address', () => {
  const defaults = { measure: '', page: '1' };

  it('reads what is there and the default of what is not', () => {
    expect(readQuery('?measure=questions&other=x', defaults)).toEqual({ measure: 'questions', page: '1' });
  });

  it('writes only what differs from the default, and keeps what others wrote', () => {
    expect(writeQuery('?other=x&page=3', { measure: 'triad', page: '1' }, defaults)).toBe(
      '?other=x&measure=triad',
    );
    expect(writeQuery('?page=3', { measure: '', page: '1' }, defaults)).toBe('');
  });
});

describe('addresses of the API', () => {
  it('are filled with parameters, encoded, and carry the query that has a value', () => {
    expect(
      apiUrl(
        '/districts/:districtId/network',
        { districtId: 'ohnd' },
        { asOf: '2026-01-31', state: undefined },
      ),
    ).toBe('/api/districts/ohnd/network?asOf=2026-01-31');
    expect(apiUrl('/organizations/:organizationId', { organizationId: 'a/b' })).toBe(
      '/api/organizations/a%2Fb',
    );
  });
});

describe('words for numbers', () => {
  it('say one in the singular and others in the plural', () => {
    expect([0, 1, 2].map((n) => count(n, 'question'))).toEqual(['0 questions', '1 question', '2 questions']);
    expect(count(1234, 'county', 'counties')).toBe('1,234 counties');
  });

  it('write days, points, circuits and lists as Americans read them', () => {
    expect(formatDay('2026-01-05')).toBe('January 5, 2026');
    expect(formatPoints(12)).toBe('12.0');
    expect(['1', '2', '3', '4', '11', 'DC'].map(circuitName)).toEqual([
      '1st Circuit',
      '2nd Circuit',
      '3rd Circuit',
      '4th Circuit',
      '11th Circuit',
      'D.C. Circuit',
    ]);
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listInWords)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
