import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkParams } from '../../../server/graph/params.ts';
import type { Query } from '../../../server/graph/query.ts';

const anything: Query<Record<string, unknown>, unknown> = {
  name: 'facts/add',
  text: '',
  params: z.record(z.string(), z.unknown()),
  row: z.unknown(),
};

describe('parameters that both engines take alike', () => {
  it.each<[string, Record<string, unknown>]>([
    ['scalars', { text: 'x', whole: 3, fraction: 0.5, yes: true, nothing: null }],
    ['the greatest whole number that is exact', { n: Number.MAX_SAFE_INTEGER }],
    ['lists of one type, also empty', { ids: ['a', 'b'], years: [2024, 2025], none: [] }],
    ['a flat map of properties', { changes: { name: 'x', since: null, tags: ['a'] } }],
    [
      'rows: a list of flat maps',
      {
        rows: [
          { id: 'a', n: null },
          { id: 'b', tags: ['x'] },
        ],
      },
    ],
    ['rows with their values', { rows: [{ id: 'a', values: { name: 'x', tags: ['y'] } }] }],
    ['an id that is absent', { organizationId: null }],
  ])('%s pass unchanged', (_, params) => {
    expect(checkParams(anything, params)).toBe(params);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['undefined', { a: undefined }, 'a is undefined'],
    ['undefined in a row', { rows: [{ a: 'x' }, { a: undefined }] }, 'rows[1].a is undefined'],
    ['an id that is a number', { id: 5 }, 'id is an id'],
    ['a county code that is a number', { fips: 1001 }, 'fips is an id'],
    ['an id in a row that is a number', { rows: [{ districtId: 5 }] }, 'rows[0].districtId is an id'],
    ['ids of which one is a number', { organizationIds: [5] }, 'organizationIds is a list of ids'],
    ['ids that are no list', { ids: 'a' }, 'ids is a list of ids'],
    ['a whole number beyond 2^53', { n: 2 ** 53 }, 'n is beyond 2^53'],
    ['not a number', { n: Number.NaN }, 'n is NaN'],
    ['infinity', { n: Number.POSITIVE_INFINITY }, 'n is Infinity'],
    ['a bigint', { n: 5n }, 'n is not text'],
    ['a Date', { at: new Date(0) }, 'at is not text'],
    ['null in a list', { list: ['a', null] }, 'list[1] is null'],
    ['a list in a list', { list: [['a']] }, 'list[0] is a list'],
    ['a list of mixed types', { list: ['a', 1] }, 'list[1] has a different type'],
    ['a map in a map', { map: { inner: { a: 1 } } }, 'map.inner is a map inside a map'],
    [
      'a map in the values of a row',
      { rows: [{ values: { a: {} } }] },
      'rows[0].values.a is a map inside a map',
    ],
    ['a list of maps in a row', { rows: [{ inner: [{ a: 1 }] }] }, 'rows[0].inner[0] is a map inside a map'],
  ])('%s is refused by name', (_, params, fault) => {
    expect(() => checkParams(anything, params)).toThrowError(`facts/add.cypher: parameter ${fault}`);
  });

  it('names the parameter that breaks the schema of the query', () => {
    const query = { ...anything, params: z.strictObject({ day: z.iso.date() }) };
    expect(() => checkParams(query, { day: 'tomorrow' })).toThrowError(
      /^facts\/add\.cypher: parameter day: /,
    );
    expect(() => checkParams(query, { day: '2026-01-01', extra: 1 } as never)).toThrowError(/extra/);
  });
});
