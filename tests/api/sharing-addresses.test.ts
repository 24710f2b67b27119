import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../../server/access/time.ts';
import { startMailServer } from '../mail-server.ts';
import { headingOf } from './answering-browser.ts';
import { neighbor } from './editing-people.ts';
import { openSharing, PREVIEW, SHARED } from './sharing-app.ts';

let mailServer: Awaited<ReturnType<typeof startMailServer>>;
let received: (typeof mailServer)['received'] = [];
let mayArrive = Promise.resolve(null);
let sharing: Awaited<ReturnType<typeof openSharing>>;
beforeAll(async () => {
  mailServer = await startMailServer(() => mayArrive);
  received = mailServer.received;
  sharing = await openSharing({ mail: mailServer.mail });
});
afterAll(async () => {
  await sharing.stop();
  await mailServer.stop();
});
beforeEach(() => {
  received.length = 0;
});

const LIST = { addresses: ['@ojp.example', 'Ada@Board.example'] };
type Visit = Awaited<ReturnType<typeof sharing.visit>>;
const send = async ({ post }: Visit, form: Record<string, string>) => (await post(form)).status;
/** To whom so many letters went, when they are there. */
async function mailed(letters: number): Promise<string[]> {
  await expect.poll(() => received.length, { timeout: 10_000 }).toBe(letters);
  return received.flatMap(({ to }) => to);
}

/** The code in the last of so many letters. */
async function codeMailed(letters = 1): Promise<string> {
  await mailed(letters);
  return /Your code is (\d{6})\./.exec(received.at(-1)?.text ?? '')?.[1] ?? '';
}

describe('a link for some addresses alone', () => {
  it('lets in by a code that is mailed to an address of the list, and shows nothing before', async () => {
    const { id, path } = await sharing.share(LIST);
    const visit = await sharing.visit(path);
    expect([(await visit.get()).status, (await visit.file('view.json')).status]).toEqual([401, 401]);
    expect((await visit.get()).text).not.toContain('Ohio');
    expect(await send(visit, { email: ' Reviewer@OJP.example ' })).toBe(401);
    const code = await codeMailed();
    expect(await mailed(1)).toEqual(['reviewer@ojp.example']);
    expect(received[0]?.text).not.toContain('Ohio');
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await send(visit, { email: 'reviewer@ojp.example', code: wrong })).toBe(401);
    expect(await send(visit, { email: 'other@ojp.example', code })).toBe(401);
    expect(await send(visit, { email: 'reviewer@ojp.example', code })).toBe(303);
    expect((await visit.get()).status).toBe(200);
    expect((await sharing.listed(id)).addresses).toEqual(['@ojp.example', 'ada@board.example']);
    const another = await sharing.visit(path);
    expect((await another.get()).status, 'each browser by itself').toBe(401);
  });

  it('sends no code to any other address, and answers the same', async () => {
    const { path } = await sharing.share(LIST);
    const visit = await sharing.visit(path);
    const answers: string[] = [];
    for (const email of [
      'bob@board.example',
      'eve@evil-ojp.example',
      'eve@sub.ojp.example',
      'ada@board.example',
    ])
      answers.push((await visit.post({ email })).text.replaceAll(email, 'someone'));
    expect(new Set(answers).size).toBe(1);
    expect(await mailed(1)).toEqual(['ada@board.example']);
  });

  it('answers as soon for an address of the list as for any other, however long its letter takes', async () => {
    const { path } = await sharing.share(LIST);
    const visit = await sharing.visit(path);
    let arrive: (taken: null) => void = () => {};
    mayArrive = new Promise((resolve) => {
      arrive = resolve;
    });
    expect(await send(visit, { email: 'ada@board.example' })).toBe(401);
    expect(received).toEqual([]);
    arrive(null);
    expect(await mailed(1)).toEqual(['ada@board.example']);
  });

  it('takes a code for 15 minutes at least and half an hour at most', async () => {
    const { path } = await sharing.share(LIST);
    const visit = await sharing.visit(path);
    await send(visit, { email: 'ada@board.example' });
    const [email, code] = ['ada@board.example', await codeMailed()];
    sharing.pass(31 / (24 * 60));
    expect(await send(visit, { email, code })).toBe(401);
    await send(visit, { email });
    const later = await codeMailed(2);
    sharing.pass((14 * MINUTE) / (24 * 60 * MINUTE));
    expect(await send(visit, { email, code: later })).toBe(303);
  });

  it('asks for the passphrase first, and sends no mail before', async () => {
    const { path } = await sharing.share({ ...LIST, passphrase: 'an invented phrase' });
    const visit = await sharing.visit(path);
    await send(visit, { email: 'ada@board.example' });
    expect(received).toEqual([]);
    expect(await visit.enter('an invented phrase')).toBe(303);
    expect(headingOf((await visit.get()).text)).toBe('Enter your email address');
    await send(visit, { email: 'ada@board.example' });
    expect(await send(visit, { email: 'ada@board.example', code: await codeMailed() })).toBe(303);
    expect((await visit.get()).status).toBe(200);
  });

  it('sends so many codes in an hour, and slows down those who guess', async () => {
    const { path } = await sharing.share(LIST);
    const visit = await sharing.visit(path, { address: '192.0.2.81' });
    const statuses: number[] = [];
    for (let at = 0; at < 21; at++) statuses.push(await send(visit, { email: `nobody${at}@example.org` }));
    expect(statuses.slice(19)).toEqual([401, 429]);
    const guesses: number[] = [];
    for (let at = 0; at < 7; at++)
      guesses.push(await send(visit, { email: 'guess@ojp.example', code: String(at).padStart(6, '0') }));
    expect(guesses.slice(5)).toEqual([429, 429]);
  });

  it('is refused with what is no address', async () => {
    const body = { recipient: 'Invented', parts: ['network'], mailboxes: false };
    for (const address of ['ojp.example', 'a b@ojp.example', '@', '@localhost']) {
      const { status, body: answer } = await sharing.ask('POST', SHARED, { ...body, addresses: [address] });
      expect([address, status, answer.error.fields[0].field]).toEqual([address, 400, 'addresses.0']);
    }
  });
});

describe('where no mail is sent', () => {
  it('a link for some addresses is refused in words', async () => {
    const silent = await openSharing();
    const body = { recipient: 'Invented', parts: ['network'], mailboxes: false, ...LIST };
    const { status, body: answer } = await silent.ask('POST', SHARED, body);
    expect([status, answer.error.fields[0].field]).toEqual([400, 'addresses']);
    expect((await silent.ask('GET', SHARED)).body.canMail).toBe(false);
    await silent.stop();
  });
});

describe('the preview of a link', () => {
  it('is what the link then shows, without being made', async () => {
    const asked = {
      recipient: 'Invented reviewers',
      parts: ['network', 'partners', 'gaps'],
      mailboxes: true,
    };
    const before = (await sharing.ask('GET', SHARED)).body.items.length;
    const { status, body } = await sharing.ask('POST', PREVIEW, asked);
    expect(status, JSON.stringify(body)).toBe(200);
    expect((await sharing.ask('GET', SHARED)).body.items).toHaveLength(before);
    const { path } = await sharing.share(asked);
    const visit = await sharing.visit(path);
    expect(JSON.parse((await visit.file('view.json')).text)).toEqual(body.view);
    expect((await visit.file('ring.svg')).text).toBe(body.pictures.ring);
  });

  it('is for those who may make the link', async () => {
    const asked = { recipient: 'Invented', parts: ['network'], mailboxes: false };
    expect((await sharing.ask('POST', PREVIEW, asked, neighbor)).status).toBe(403);
  });
});
