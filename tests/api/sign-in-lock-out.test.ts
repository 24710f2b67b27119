import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkSignInAllowed } from '../../server/access/lock-out.ts';
import { recordAttempt } from '../../server/access/queries.ts';
import { hashOf } from '../../server/access/secrets.ts';
import { buildApp } from '../../server/app.ts';
import { HOUR, MINUTE, openAccounts } from './invented-accounts.ts';

let opened: Awaited<ReturnType<typeof openAccounts>>;
let victim: Awaited<ReturnType<typeof opened.people.withPassword>>;
let insider: Awaited<ReturnType<typeof opened.people.withPassword>>;
beforeAll(async () => {
  opened = await openAccounts();
});
afterAll(() => opened.stop());
beforeEach(async () => {
  opened.pass(2 * HOUR);
  victim = await opened.people.withPassword();
  insider = await opened.people.withPassword();
});

const wrongly = (who: typeof victim, from: string) => who.signIn({ password: 'wrong', from });
const countOf = (answers: { statusCode: number }[], status: number): number =>
  answers.filter(({ statusCode }) => statusCode === status).length;
/** Writes how often an account failed, as another process with another clock would. */
const haveFailed = (email: string, failures: number, at: Date) =>
  opened.tieline.graph.write(async (run) => {
    await run(recordAttempt, { id: hashOf(`account ${email}`), failures, at: at.toISOString() });
  });
const now = (): Date => opened.tieline.now();

describe('a lock-out', () => {
  it('gives an insider 20 guesses of a colleague’s password at an address, signing in between them or not', async () => {
    const from = '203.0.113.10';
    let guessed = 0;
    for (let round = 0; round < 4; round++) {
      const [own, ...guesses] = await Promise.all([
        insider.signIn({ from }),
        ...Array.from({ length: 20 }, () => wrongly(victim, from)),
      ]);
      if (round === 0) expect(own?.statusCode).toBe(200);
      guessed += countOf(guesses, 401);
    }
    expect(guessed).toBeLessThanOrEqual(20);
  });

  it('counts what was guessed while the owner signed in', async () => {
    const attempt = (from: string) => checkSignInAllowed(opened.tieline, victim.email, from);
    const own = await attempt('203.0.113.11');
    for (let guess = 0; guess < 4; guess++) await attempt('203.0.113.12');
    await own.forgive();
    await attempt('203.0.113.12');
    await expect(attempt('203.0.113.12')).rejects.toMatchObject({ status: 429 });
  });

  it('lasts five minutes at most, however often someone failed', async () => {
    await wrongly(victim, '203.0.113.13');
    await haveFailed(victim.email, 1000, now());
    const refused = await victim.signIn({ from: '203.0.113.13' });
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '300']);
    expect(refused.json().error.message).toContain('in 5 minutes');
    opened.pass(5 * MINUTE);
    expect((await victim.signIn({ from: '203.0.113.13' })).statusCode).toBe(200);
  });

  it('does not outlast a clock that was ahead: what lies in the future counts as now, once', async () => {
    await wrongly(victim, '203.0.113.14');
    await haveFailed(victim.email, 1000, new Date(now().getTime() + 400 * 24 * HOUR));
    const refused = await victim.signIn({ from: '203.0.113.14' });
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '300']);
    opened.pass(4 * MINUTE);
    const later = await victim.signIn({ from: '203.0.113.14' });
    expect([later.headers['retry-after'], later.json().error.message]).toEqual([
      '60',
      'Too many attempts. Please try again in 1 minute.',
    ]);
    opened.pass(MINUTE);
    expect((await victim.signIn({ from: '203.0.113.14' })).statusCode).toBe(200);
  });

  it('is not longer at an address after someone has signed in there', async () => {
    const from = '203.0.113.17';
    await wrongly(victim, from);
    const failed = { id: hashOf(`address ${from}`), failures: 20, at: now().toISOString() };
    await opened.tieline.graph.write((run) => run(recordAttempt, failed));
    opened.pass(1000);
    expect((await insider.signIn({ from })).statusCode).toBe(200);
    expect((await insider.signIn({ from })).statusCode).toBe(200);
  });

  it('goes by the clock that processes share, not by that of one which is ahead', async () => {
    const ahead = await buildApp({ ...opened.tieline, now: () => new Date(now().getTime() + 9000 * HOUR) });
    const payload = { email: victim.email, password: 'wrong' };
    const guess = { method: 'POST', url: '/api/sign-in', remoteAddress: '203.0.113.15', payload } as const;
    for (let each = 0; each < 5; each++) expect((await ahead.inject(guess)).statusCode).toBe(401);
    await ahead.close();
    const from = '203.0.113.16';
    expect((await victim.signIn({ from })).headers['retry-after']).toBe('1');
    opened.pass(1000);
    expect((await victim.signIn({ from })).statusCode).toBe(200);
  });
});
