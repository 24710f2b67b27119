import { expect, it } from 'vitest';
import { z } from 'zod';
import {
  AsOf,
  Day,
  DistrictId,
  ErrorAnswer,
  Fraction,
  OrganizationId,
  organizationFields,
  Paging,
  PairOfOrganizations,
  Points,
  pageOf,
  RoleId,
  Severity,
  SourceKind,
  ThreeNumbers,
  TieId,
  Values,
} from '../../../core/shapes.ts';
import { organization } from '../../facts.ts';

const takes = (shape: z.ZodType, values: readonly unknown[]) =>
  values.filter((value) => shape.safeParse(value).success);

it.each([
  ['a district', DistrictId, ['dcd', 'ohnd', 'flsdx'], ['oh', 'abcdef', 'OHND', 'oh1d', ' ohnd', 'ohnd ']],
  [
    'an organization',
    OrganizationId,
    ['a', 'fbi-cleveland', '9to5', 'A.b_c-d', 'x'.repeat(100)],
    ['', '-fbi', '.fbi', 'fbi cleveland', 'x'.repeat(101), 'fbi/x'],
  ],
  [
    'a role',
    RoleId,
    ['fb', 'victim-services', `a${'b'.repeat(40)}`],
    ['f', 'Fbi', '-fbi', 'fbi2', `a${'b'.repeat(41)}`, 'fbi ', ' fbi'],
  ],
  [
    'a tie',
    TieId,
    ['usao-coordinator--fbi', 'tribal--any-weight-3-role'],
    ['fbi', 'fbi-hsi', 'Fbi--hsi', 'fbi--3', ' fbi--hsi', 'fbi--hsi ', '-a--b', 'fbi--hsi!'],
  ],
  ['a day', Day, ['2028-02-29'], ['2026-02-29', '2026-2-1', '2026-11-24T00:00:00Z']],
  ['a fraction', Fraction, ['0', '1', '12/35'], ['', '-1', '1/', '/2', '1.5', '1/2 ', ' 1', '1/2/3']],
  [
    'how far a row can be trusted',
    SourceKind,
    ['published-source', 'general-knowledge', 'entered', 'sample'],
    ['', 'rumor'],
  ],
  ['a severity', Severity, ['critical', 'high', 'medium', 'low'], ['', 'none']],
  ['a number of points', Points, [0, 12.5, 100], [-0.1, 100.1, '1']],
  ['a pair of organizations', PairOfOrganizations, [['a', 'b']], [['a'], ['a', 'b', 'c'], ['a', '']]],
])('what is and what is not %s', (_, shape, right, wrong) => {
  expect(takes(shape, [...right, ...wrong])).toEqual(right);
});

it('an id that is refused is told what such ids look like', () => {
  const saidOf = (shape: z.ZodType) => shape.safeParse('?').error?.issues.map(({ message }) => message);
  expect(saidOf(DistrictId)).toEqual(['is not a district id; they look like "ohnd"']);
  expect(saidOf(OrganizationId)).toEqual(['is not an organization id; they look like "fbi-cleveland"']);
  expect(saidOf(RoleId)).toEqual(['is not a role id; they look like "victim-services"']);
  expect(saidOf(TieId)).toEqual(['is not a tie; they look like "usao-coordinator--fbi"']);
});

it('a list begins with its first page of 100 rows, and has pages of 1 to 500', () => {
  expect(Paging.parse({})).toEqual({ page: 1, pageSize: 100 });
  expect(Paging.parse({ page: '7', pageSize: '500' })).toEqual({ page: 7, pageSize: 500 });
  expect(Paging.safeParse({ page: '100000', pageSize: '1' }).success).toBe(true);
  for (const wrong of [
    ...[{ page: '0' }, { page: '1.5' }, { page: '100001' }, { page: 'x' }],
    ...[{ pageSize: '0' }, { pageSize: '501' }, { pageSize: '1.5' }],
  ])
    expect(Paging.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
});

it('an answer about a day may leave the day out, and then is about today', () => {
  expect(takes(AsOf, [{}, { asOf: '2026-11-24' }, { asOf: 'today' }])).toEqual([{}, { asOf: '2026-11-24' }]);
});

it('a score has three numbers, and what it is made of three fractions', () => {
  const three = { confirmed: 12.5, recorded: 20, possible: 100 };
  expect(ThreeNumbers.parse(three)).toEqual(three);
  const exact = { confirmed: '1/8', recorded: '1/5', possible: '1' };
  expect(z.object(Values).parse(exact)).toEqual(exact);
  for (const number of ['confirmed', 'recorded', 'possible']) {
    expect(ThreeNumbers.safeParse({ ...three, [number]: 101 }).success, number).toBe(false);
    expect(z.object(Values).safeParse({ ...exact, [number]: 1 }).success, number).toBe(false);
  }
});

it('an organization is shown with all that is known of it', () => {
  const { parentId, origin, ...row } = organization('shelter', { parentId: 'church', city: 'Toledo' });
  const record = { sourceDate: null, readOn: '2026-11-23', grade: 'official', sourceUrl: null, note: null };
  const shown = { ...row, ...record, parent: parentId };
  expect(origin).toBe('entered');
  expect(z.object(organizationFields).parse(shown)).toEqual(shown);
});

it('a page says which it is, how long, and how many rows there are in all', () => {
  const page = { items: ['ohnd'], page: 1, pageSize: 100, total: 94 };
  expect(pageOf(DistrictId).parse(page)).toEqual(page);
  expect(pageOf(DistrictId).safeParse({ ...page, items: ['?'] }).success).toBe(false);
  for (const half of ['page', 'pageSize', 'total'])
    expect(pageOf(DistrictId).safeParse({ ...page, [half]: 1.5 }).success, half).toBe(false);
});

it('an error has a code and a sentence, and may say which fields it is about', () => {
  const error = { code: 'invalid', message: 'A field is wrong.' };
  expect(takes(ErrorAnswer, [{ error }, {}, { error: { code: 'invalid' } }])).toEqual([{ error }]);
  const fields = [{ field: 'level', message: 'is too high' }];
  const full = { error: { ...error, fields, details: { since: 3 } } };
  expect(ErrorAnswer.parse(full)).toEqual(full);
  expect(ErrorAnswer.safeParse({ error: { ...error, fields: [{ field: 'level' }] } }).success).toBe(false);
});
