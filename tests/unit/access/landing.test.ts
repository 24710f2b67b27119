import { describe, expect, it } from 'vitest';
import { landingOf } from '../../../server/features/sign-in/start-session.ts';

const landing = (role: Parameters<typeof landingOf>[1]['role'], districts: string[], path = '/') =>
  landingOf(path, { role, districts });

describe('a sign-in that asked for no page leads', () => {
  it('who edits assigned districts home, however many they are', () => {
    expect(landing('coordinator', ['ohnd'])).toBe('/home');
    expect(landing('coordinator', ['ohnd', 'ohsd'])).toBe('/home');
  });

  it('who reads one district alone to it, and who reads several to the nation', () => {
    for (const role of ['contributor', 'grant-writer'] as const) {
      expect(landing(role, ['ohnd'])).toBe('/districts/ohnd');
      expect(landing(role, ['ohnd', 'ohsd'])).toBe('/');
      expect(landing(role, [])).toBe('/');
    }
  });

  it('whose role no list limits to the nation, whatever districts the account still names', () => {
    for (const role of ['administrator', 'trainer', 'viewer'] as const)
      expect(landing(role, ['ohnd'])).toBe('/');
  });
});

it('a sign-in that asked for a page leads there', () => {
  expect(landing('coordinator', ['ohnd'], '/practices')).toBe('/practices');
  expect(landing('grant-writer', ['ohnd'], '/practices')).toBe('/practices');
});
