import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { cookieOf, HOUR, MINUTE, openAccounts } from './invented-accounts.ts';

let opened: Awaited<ReturnType<typeof openAccounts>>;
let app: FastifyInstance;
let account: Awaited<ReturnType<typeof opened.people.withPassword>>;
let cookieNow: string;
beforeAll(async () => {
  opened = await openAccounts();
  app = opened.app;
  await opened.people.account('administrator');
});
afterAll(() => opened.stop());
beforeEach(async () => {
  account = await opened.people.withPassword();
  cookieNow = cookieOf(await account.signIn()).pair;
});

const viewerWith = async (cookie: string) =>
  (await app.inject({ url: '/api/session', headers: { cookie } })).json().viewer;

describe('a request that another site makes the browser send', () => {
  const from = (headers: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/api/sign-out', headers: { cookie: cookieNow, ...headers } });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:80.evil.example' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:80' },
    {},
  ] as Record<string, string>[])('is refused and changes nothing: %j', async (headers) => {
    const answer = await from(headers);
    expect([answer.statusCode, answer.json().error.code]).toEqual([403, 'other-site']);
    expect((await viewerWith(cookieNow)).identity).not.toBeNull();
  });

  it.each([{ 'sec-fetch-site': 'same-origin' }, { origin: 'http://localhost:80' }] as Record<
    string,
    string
  >[])('is told from one of this site: %j', async (headers) => {
    expect((await from(headers)).statusCode).toBe(200);
  });

  it('cannot sign anyone in either', async () => {
    const answer = await account.signIn({ headers: { 'sec-fetch-site': 'cross-site' } });
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([403, undefined]);
  });
});

describe('guessing', () => {
  it('is slowed after five failures, even of the right password, and the wait grows', async () => {
    for (let guess = 0; guess < 5; guess++)
      expect((await account.signIn({ password: 'wrong', from: '198.51.100.1' })).statusCode).toBe(401);
    const refused = await account.signIn({ from: '198.51.100.1' });
    expect([refused.statusCode, refused.json().error.code]).toEqual([429, 'too-many-attempts']);
    opened.pass(1000);
    expect((await account.signIn({ password: 'wrong', from: '198.51.100.2' })).statusCode).toBe(401);
    opened.pass(1000);
    expect((await account.signIn({ password: 'wrong', from: '198.51.100.3' })).statusCode).toBe(429);
  });

  it('keeps out neither the owner at a known address, nor anyone once the wait is over', async () => {
    for (let guess = 0; guess < 5; guess++) await account.signIn({ password: 'wrong', from: '198.51.100.4' });
    expect((await account.signIn({ from: '198.51.100.5' })).statusCode).toBe(429);
    expect((await account.signIn({ from: '192.0.2.1' })).statusCode).toBe(200);
    opened.pass(5 * MINUTE);
    expect((await account.signIn({ from: '198.51.100.5' })).statusCode).toBe(200);
  });

  it('tells no one at an address from which people sign in which emails have an account', async () => {
    const from = '198.51.100.9';
    const [here, elsewhere] = [await opened.people.withPassword(), await opened.people.withPassword()];
    expect((await here.signIn({ from })).statusCode).toBe(200);
    const answersTo = async (email: string) => {
      const answers: string[] = [];
      for (let guess = 0; guess < 6; guess++) {
        const payload = { email, password: 'wrong' };
        const answer = await app.inject({
          method: 'POST',
          url: '/api/sign-in',
          remoteAddress: from,
          payload,
        });
        answers.push(`${answer.statusCode} ${answer.body}`);
      }
      return answers;
    };
    const unknown = await answersTo('nobody-at-all@example.org');
    expect(await answersTo(here.email)).toEqual(unknown);
    expect(await answersTo(elsewhere.email)).toEqual(unknown);
    expect((await here.signIn({ password: 'wrong', from: '198.51.100.10' })).statusCode).toBe(429);
  });

  it('is slowed for an address that tries many accounts, on every replica', async () => {
    const replica = await buildApp(opened.tieline);
    const guess = (email: string) =>
      replica.inject({
        method: 'POST',
        url: '/api/sign-in',
        remoteAddress: '203.0.113.1',
        payload: { email, password: 'wrong' },
      });
    for (let each = 0; each < 20; each++)
      expect((await guess(`nobody-${each}@example.org`)).statusCode).toBe(401);
    expect((await guess('nobody-more@example.org')).statusCode).toBe(429);
    expect((await account.signIn({ from: '203.0.113.1' })).statusCode).toBe(429);
    await replica.close();
  });

  it('is slowed for an address although someone signs in there between the guesses', async () => {
    const from = '203.0.113.3';
    const guess = async (each: number) => {
      const payload = { email: `nobody-${each}@invented.example`, password: 'wrong' };
      const answer = await app.inject({
        method: 'POST',
        url: '/api/sign-in',
        remoteAddress: from,
        payload,
      });
      return answer.statusCode;
    };
    for (let each = 0; each < 19; each++) expect(await guess(each)).toBe(401);
    expect((await account.signIn({ from })).statusCode).toBe(200);
    expect(await guess(19)).toBe(401);
    expect(await guess(20)).toBe(429);
  });

  it('gains nothing from many guesses at once', async () => {
    opened.pass(2 * HOUR);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => account.signIn({ password: 'wrong', from: '203.0.113.2' })),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
  });
});
