import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allEvents } from '../../server/access/queries.ts';
import { buildApp } from '../../server/app.ts';
import { deleteClosedViews } from '../../server/sharing/delete-closed.ts';
import { fileById, viewById } from '../../server/sharing/queries.ts';
import { headingOf } from './answering-browser.ts';
import * as entries from './editing-entries.ts';
import { neighbor } from './editing-people.ts';
import { openSharing, SHARED } from './sharing-app.ts';

let sharing: Awaited<ReturnType<typeof openSharing>>;
beforeAll(async () => {
  sharing = await openSharing();
});
afterAll(() => sharing.stop());

describe('a link to a shared view', () => {
  it('is exchanged for a cookie of the pages of that view alone, and what looks at it spends nothing', async () => {
    const { id, path } = await sharing.share();
    for (const method of ['HEAD', 'GET', 'GET'] as const) {
      const answer = await sharing.app.inject({ method, url: path });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, `/shared/views/${id}`]);
      expect(answer.headers['set-cookie']).toMatch(
        new RegExp(`; Max-Age=2592000; Path=/shared/views/${id}; HttpOnly; SameSite=Lax$`),
      );
      expect(answer.headers['referrer-policy']).toBe('no-referrer');
    }
    expect((await sharing.listed(id)).openings).toBe(0);
    const visit = await sharing.visit(path);
    expect(headingOf((await visit.get()).text)).toBe('Northern District of Ohio');
    await visit.get();
    const { openings, openedLast, openedOn } = await sharing.listed(id);
    expect([openings, openedLast]).toEqual([2, '2026-11-24T12:00:00.000Z']);
    expect(openedOn).toEqual([{ day: '2026-11-24', times: 2 }]);
  });

  it('works for 30 days unless another last day is chosen, a year at most', async () => {
    expect((await sharing.share()).lastDay).toBe('2026-12-24');
    expect((await sharing.share({ lastDay: '2027-11-24' })).lastDay).toBe('2027-11-24');
    for (const lastDay of ['2027-11-25', '2026-11-23']) {
      const { status, body } = await sharing.ask('POST', SHARED, {
        ...{ recipient: 'Invented', parts: ['network'], mailboxes: false, lastDay },
      });
      expect([status, body.error.fields[0].field]).toEqual([400, 'lastDay']);
    }
  });

  it('is made by those who edit the district, and refuses what must not be stored', async () => {
    const body = { recipient: 'Invented', parts: ['network'], mailboxes: false };
    expect((await sharing.ask('POST', SHARED, body, neighbor)).status).toBe(403);
    const refused = await sharing.ask('POST', SHARED, { ...body, recipient: 'victim 123-45-6789' });
    expect([refused.status, refused.body.error.fields[0].field]).toEqual([400, 'recipient']);
    const short = await sharing.ask('POST', SHARED, { ...body, passphrase: 'short' });
    expect([short.status, short.body.error.fields[0].field]).toEqual([400, 'passphrase']);
  });

  it('that is made up tells nothing, and whether there is such a view neither', async () => {
    const { id, path } = await sharing.share();
    const wrong = path.replace(/.$/, path.endsWith('A') ? 'B' : 'A');
    const address = { address: '192.0.2.70' };
    const answers = [
      (await sharing.visit(wrong, address)).opened,
      (await sharing.visit('/shared/open/made.up', address)).opened,
      await sharing.app.inject(`/shared/views/${id}`),
      await sharing.app.inject('/shared/views/made-up'),
      await sharing.app.inject(`/shared/views/${id}/files/view.json`),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(headingOf(answers[0]?.body ?? '')).toBe('This link does not work');
  });

  it('is not found by trying, and who has one is still let in', async () => {
    const { path } = await sharing.share();
    const address = { address: '192.0.2.66' };
    const statuses: number[] = [];
    for (let at = 0; at < 22; at++)
      statuses.push((await sharing.visit(`/shared/open/guess.${at}`, address)).opened.statusCode);
    expect(statuses.slice(19)).toEqual([404, 429, 429]);
    expect((await (await sharing.visit(path, address)).get()).status).toBe(200);
  });

  it('is revoked at once, with what it showed', async () => {
    const { id, path } = await sharing.share();
    const visit = await sharing.visit(path);
    expect((await visit.get()).status).toBe(200);
    expect((await sharing.ask('DELETE', `${SHARED}/${id}`, undefined, neighbor)).status).toBe(403);
    expect((await sharing.ask('DELETE', `${SHARED}/${id}`)).status).toBe(200);
    for (const { status, text } of [await visit.get(), await visit.file('view.json')]) {
      expect([status, headingOf(text)]).toEqual([410, 'This view ended']);
      expect(text).toContain('has revoked its link');
    }
    expect((await sharing.visit(path)).opened.statusCode).toBe(410);
    const files = await sharing.tieline.graph.read((run) => run(fileById, { id: `${id}/view.json` }));
    expect(files).toEqual([]);
    expect((await sharing.listed(id)).state).toBe('revoked');
  });

  it('is recorded when it is made and when it is revoked', async () => {
    const { id } = await sharing.share({ recipient: 'Invented board' });
    await sharing.ask('DELETE', `${SHARED}/${id}`);
    const events = await sharing.tieline.graph.read((run) => run(allEvents, {}));
    expect(events.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'shared a view of the Northern District of Ohio with Invented board, ends 2026-12-24',
        'revoked the view of the Northern District of Ohio shared with Invented board',
      ]),
    );
  });

  it('is kept as a hash alone, and stands in no line of the log', async () => {
    const { id, path } = await sharing.share();
    const [, secret = ''] = path.split('.');
    const visit = await sharing.visit(path);
    for (const url of [`${path}?utm=1`, `/${path}`, path.toUpperCase(), path.replace('shared/', 'shared//')])
      await sharing.visit(url);
    await visit.get();
    const [row] = await sharing.tieline.graph.read((run) => run(viewById, { id }));
    expect(JSON.stringify(row)).not.toContain(secret);
    expect(sharing.logged.join('\n')).toContain('/shared/open/…');
    expect(sharing.logged.join('\n').toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it('asks for its passphrase before it shows anything, and slows down those who guess', async () => {
    const { id, path } = await sharing.share({ passphrase: 'an invented phrase' });
    const visit = await sharing.visit(path, { address: '192.0.2.30' });
    expect([(await visit.get()).status, (await visit.file('view.json')).status]).toEqual([401, 401]);
    expect((await visit.get()).text).not.toContain('Ohio');
    expect(await visit.enter('another phrase')).toBe(401);
    expect(await visit.enter('an invented phrase')).toBe(303);
    expect([(await visit.get()).status, (await visit.file('view.json')).status]).toEqual([200, 200]);
    expect((await sharing.listed(id)).openings).toBe(1);
    const [row] = await sharing.tieline.graph.read((run) => run(viewById, { id }));
    expect(row?.passphraseHash).toMatch(/^\$argon2id\$/);
    const guesser = await sharing.visit(path, { address: '192.0.2.31' });
    const statuses: number[] = [];
    for (let at = 0; at < 7; at++) statuses.push(await guesser.enter(`guess ${at}`));
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect((await visit.get()).status).toBe(200);
  });
});

describe('what a link shows', () => {
  const bytesOf = async (visit: Awaited<ReturnType<typeof sharing.visit>>, names: string[]) => {
    const all = [];
    for (const name of names) all.push((await visit.file(name)).bytes.toString('base64'));
    return all;
  };
  const FILES = [
    'view.json',
    'ring.svg',
    'ring.png',
    'ring-phone.svg',
    'partners.csv',
    'report.docx',
    'report.pdf',
    'report.xlsx',
  ];

  it('stays the same bytes after edits, while a new link shows them', async () => {
    const visit = await sharing.visit((await sharing.share()).path);
    const [bytes, page] = [await bytesOf(visit, FILES), (await visit.get()).text];
    expect(bytes.every((text) => text.length > 400)).toBe(true);
    await sharing.change([
      entries.organization('newcomer'),
      entries.fill('newcomer-fills', 'newcomer', 'shelter'),
    ]);
    expect(await bytesOf(visit, FILES)).toEqual(bytes);
    expect((await visit.get()).text).toBe(page);
    const restarted = await buildApp(sharing.tieline);
    const headers = { cookie: visit.cookie };
    expect((await restarted.inject({ url: visit.page, headers })).body).toBe(page);
    await restarted.close();
    const later = await sharing.visit((await sharing.share()).path);
    expect((await later.get()).text).toContain('Invented newcomer');
    expect(await bytesOf(later, FILES)).not.toEqual(bytes);
  });

  it('is marked with for whom it is and until when, on the page, the pictures, the tables and the documents', async () => {
    const visit = await sharing.visit((await sharing.share()).path);
    const mark = 'Shared with Invented reviewers, frozen on November 24, 2026. Ends on December 24, 2026.';
    expect((await visit.get()).text).toContain(mark);
    expect((await visit.file('ring.svg')).text).toContain(mark);
    const [header, ...rows] = (await visit.file('partners.csv')).text.trim().split(/\r?\n/);
    expect(header).toMatch(/,Shared$/);
    for (const row of rows) expect(row).toMatch(new RegExp(`,"${mark}"$`));
    expect((await visit.file('ring-phone.svg')).text).toContain('Shared with Invented reviewers');
  });

  it('is the parts that were chosen, and no other file or table', async () => {
    const visit = await sharing.visit((await sharing.share({ parts: ['partners'] })).path);
    const { text } = await visit.get();
    expect([...text.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, heading]) => heading)).toEqual([
      ...['Partners', 'How this is counted'],
    ]);
    for (const name of [
      'ring.svg',
      'ring-phone.svg',
      'report.pdf',
      'gaps.csv',
      'counties.csv',
      'view.json/../ring.svg',
    ])
      expect([name, (await visit.file(name)).status]).toEqual([name, 404]);
    expect((await visit.file('partners.csv')).headers['content-disposition']).toBe(
      'attachment; filename="tieline-ohnd-partners.csv"',
    );
    expect((await visit.file('partners.csv')).text).not.toContain('mailbox');
  });

  it('belongs to one link: the cookie of one view opens no other', async () => {
    const one = await sharing.visit((await sharing.share({ parts: ['partners'] })).path);
    const other = await sharing.share();
    const answer = await sharing.app.inject({
      ...{ url: `/shared/views/${other.id}/files/ring.svg`, headers: { cookie: one.cookie } },
    });
    expect(answer.statusCode).toBe(404);
  });
});

describe('a shared view that ended', () => {
  it('says so in a sentence through its last day anywhere on earth, and is deleted some time later', async () => {
    const { id, path } = await sharing.share();
    const visit = await sharing.visit(path);
    sharing.pass(30);
    expect((await visit.get()).status).toBe(200);
    sharing.pass(1);
    const { status, text } = await visit.get();
    expect([status, text]).toEqual([410, expect.stringContaining('This view ended on December 24, 2026')]);
    expect((await visit.file('ring.svg')).status).toBe(410);
    expect((await sharing.visit(path)).opened.statusCode).toBe(410);
    await deleteClosedViews(sharing.tieline);
    expect((await sharing.listed(id)).state).toBe('ended');
    sharing.pass(91);
    await deleteClosedViews(sharing.tieline);
    expect(await sharing.listed(id)).toBeUndefined();
    expect(await sharing.tieline.graph.read((run) => run(fileById, { id: `${id}/ring.svg` }))).toEqual([]);
    expect((await visit.get()).status).toBe(404);
  });
});
