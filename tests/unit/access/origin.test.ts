import type { FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { isForged, isLocal, originOf } from '../../../server/access/origin.ts';
import { DEFAULT_ACCESS } from '../../../server/access/settings.ts';
import type { Services } from '../../../server/services.ts';

const request = (headers: Record<string, string>, method = 'POST', host = 'tieline.example:8080') =>
  ({ method, host, headers, protocol: 'http' }) as unknown as FastifyRequest; // all that is read of one
const services = (access: Partial<Services['access']>) =>
  ({ access: { ...DEFAULT_ACCESS, ...access } }) as Services; // all that is read of them

describe('a request that another site made the browser send', () => {
  it('is told by where the browser says it comes from, with or without a cookie', () => {
    for (const hasCookie of [true, false]) {
      expect(isForged(request({ 'sec-fetch-site': 'same-origin' }), hasCookie)).toBe(false);
      for (const site of ['cross-site', 'same-site', 'none', ''])
        expect([site, isForged(request({ 'sec-fetch-site': site }), hasCookie)]).toEqual([site, true]);
    }
  });

  it.each([
    ['http://tieline.example:8080', false],
    ['https://tieline.example:8080', false],
    ['http://tieline.example', true],
    ['http://other.example:8080', true],
    ['null', true],
    ['', true],
  ])('is told by its origin %j, by host and port alone: %s', (origin, forged) => {
    expect(isForged(request({ origin }), true)).toBe(forged);
  });

  it('takes a port that the protocol implies for none', () => {
    expect(
      isForged(request({ origin: 'https://tieline.example' }, 'POST', 'tieline.example:443'), true),
    ).toBe(false);
    expect(isForged(request({ origin: 'https://tieline.example' }, 'POST', 'not a host'), true)).toBe(true);
  });

  it('that says nothing may write only without a cookie', () => {
    expect([true, false].map((hasCookie) => isForged(request({}), hasCookie))).toEqual([true, false]);
  });

  it('does no harm when it only reads', () => {
    const cross = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    const forged = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE'].filter((method) =>
      isForged(request(cross, method), true),
    );
    expect(forged).toEqual(['POST', 'PUT', 'DELETE']);
  });
});

describe('an app that only this machine reaches', () => {
  const at = (host: string, headers = {}) => isLocal(services({}), request(headers, 'GET', host));

  it.each([
    ...['localhost', 'localhost:8080', '127.0.0.1', '127.0.0.1:80', '127.12.123.1', '[::1]', '[::1]:8080'],
  ])('is asked as %s', (host) => {
    expect(at(host)).toBe(true);
  });

  it.each([
    ...[
      'tieline.example',
      'localhost.example',
      'not-localhost',
      '127.0.0.1.example',
      '127.0.0',
      '1127.0.0.1',
    ],
    ...[
      'localhost:',
      'localhost:80x',
      '[::1]x',
      '128.0.0.1',
      '127.0.0.1234',
      '127.x.0.1',
      'localhost:8080.example',
    ],
  ])('is not asked as %s', (host) => {
    expect(at(host)).toBe(false);
  });

  it.each([
    ...['forwarded', 'via', 'x-real-ip', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'],
    'x-forwarded-server',
  ])('is not asked by a proxy that says %s', (header) => {
    expect(at('localhost', { [header]: '' })).toBe(false);
  });

  it('is one by all of its settings', () => {
    const set = (access: Partial<Services['access']>) =>
      isLocal(services(access), request({}, 'GET', 'localhost'));
    expect(set({})).toBe(true);
    expect(set({ listensLocally: false })).toBe(false);
    expect(set({ publicUrl: 'http://localhost' })).toBe(false);
    expect(set({ trustProxy: 'loopback' })).toBe(false);
  });
});

it('links lead to the public address, or to where the request was sent', () => {
  expect(originOf(services({ publicUrl: 'https://tieline.example' }), request({}))).toBe(
    'https://tieline.example',
  );
  expect(originOf(services({}), request({}))).toBe('http://tieline.example:8080');
});
