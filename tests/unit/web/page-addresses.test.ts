import { expect, it } from 'vitest';
import {
  betweenHref,
  districtInPath,
  districtPageHref,
  districtsBetween,
  PAGES,
  pageHref,
  profileHref,
  profileInPath,
} from '../../../core/page-addresses.ts';

it('a page has an address, with what of its query is not empty', () => {
  expect(pageHref('accounts')).toBe('/accounts');
  expect(pageHref('districts', { state: '', q: 'north & south', sort: 'gain' })).toBe(
    '/?q=north%20%26%20south&sort=gain',
  );
  expect(pageHref('signIn', { 'return to': '/a?b' })).toBe('/sign-in?return%20to=%2Fa%3Fb');
});

it('a page about a district has it in its address, from which it can be read again', () => {
  expect(districtPageHref('history', 'ohnd', { to: '2026-11-24' })).toBe(
    '/districts/ohnd/history?to=2026-11-24',
  );
  expect(districtPageHref('district', 'ohnd')).toBe('/districts/ohnd');
  for (const districtId of ['ohnd', 'a/b', 'ä?'])
    expect(districtInPath(districtPageHref('edit', districtId))).toBe(districtId);
  expect(['/', '/districts', '/model', '/x/districts/ohnd'].map(districtInPath)).toEqual(['', '', '', '']);
});

it('the page between districts has them in its address, from which they can be read again', () => {
  expect(betweenHref(['ohnd', 'miwd'])).toBe('/between/ohnd/miwd');
  expect(districtsBetween('/between/ohnd/miwd/')).toEqual(['ohnd', 'miwd']);
  expect(districtsBetween('/districts/ohnd')).toEqual([]);
});

it('a profile has its organization or person in its address, from which it can be read again', () => {
  expect(profileHref('organization', 'fbi-cleveland', { district: 'ohnd', asOf: '' })).toBe(
    '/organizations/fbi-cleveland?district=ohnd',
  );
  for (const id of ['ana', 'a/b', 'ä?'])
    for (const page of ['organization', 'person'] as const)
      expect(profileInPath(page, profileHref(page, id))).toBe(id);
  expect(profileInPath('person', '/organizations/ana')).toBe('');
});

it('no two pages share an address', () => {
  expect(new Set(Object.values(PAGES).map(({ path }) => path)).size).toBe(Object.keys(PAGES).length);
});
