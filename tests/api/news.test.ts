import sax from 'sax';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE, openAccounts } from './invented-accounts.ts';
import { NEWS, newsEntries } from './news-entries.ts';

type Headers = Record<string, string>;
interface Item {
  id: string;
  kind: string;
  at: string;
  text: string;
  link: string;
}

let opened: Awaited<ReturnType<typeof openAccounts>>;
let ada: Headers = {};
let gwen: Headers = {};
beforeAll(async () => {
  opened = await openAccounts();
  await opened.people.account('administrator');
  ada = await opened.people.session(await opened.people.account('coordinator', { districts: ['ohnd'] }));
  gwen = await opened.people.session(await opened.people.account('grant-writer', { districts: ['wyd'] }));
  opened.pass(MINUTE);
  await change('add evidence', newsEntries());
});
afterAll(() => opened.stop());

const send = (method: 'GET' | 'POST' | 'DELETE', url: string, headers: Headers, payload?: object) =>
  opened.app.inject({ method, url, headers, ...(payload && { payload }) });
async function change(action: string, entries: object[]): Promise<void> {
  const { revision } = (await send('GET', '/api/districts/ohnd/facts', ada)).json();
  const headers = { ...ada, 'if-match': `"${revision}"` };
  const answer = await send('POST', '/api/districts/ohnd/changes', headers, { action, entries });
  expect(answer.statusCode, answer.body).toBe(200);
}
const news = async (query = ''): Promise<Item[]> => {
  const answer = await send('GET', `/api/districts/ohnd/news${query}`, ada);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json().items;
};

describe('what is new in a district', () => {
  it('is each new gap, answer, departure and training, and names no person', async () => {
    const items = await news();
    for (const [kind, text] of Object.entries(NEWS))
      expect(
        items.filter((item) => item.kind === kind).map((item) => item.text),
        kind,
      ).toContain(text);
    expect(JSON.stringify(items)).not.toContain('Zelda');
    expect(items.map(({ at }) => at)).toEqual(
      items
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  it('has ids that stay, and hold nothing of what they are made of', async () => {
    const ids = (await news()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await news('?since=2026-11-20')).map(({ id }) => id)).toEqual(ids);
    for (const id of ids) expect(id).toMatch(/^[\w-]{43}$/);
  });

  it('is none from the day after on', async () => {
    expect(await news('?since=2026-11-25&asOf=2026-11-24')).toEqual([]);
  });

  it('of a past day ends with that day, unless the day goes on somewhere', async () => {
    const moments = async (asOf: string) => (await news(`?asOf=${asOf}`)).map(({ at }) => at);
    expect((await moments('2026-11-22')).filter((at) => at > '2026-11-23')).toEqual([]);
    expect((await moments('2026-11-23')).filter((at) => at > '2026-11-24')).not.toEqual([]);
  });

  it('does not tell again what was told again, nor what was removed', async () => {
    opened.pass(MINUTE);
    const training = newsEntries().filter(({ fact }) => fact === 'evidence' || fact === 'parties');
    const before = await news();
    await change(
      'correct evidence',
      training.reverse().map(({ fact, id }) => ({ fact, id, value: null })),
    );
    const after = await news();
    expect(after.map(({ kind }) => kind)).not.toContain('training');
    expect(after).toHaveLength(before.length - 1);
  });
});

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Reads XML strictly: what is not well formed is an error. */
function parse(xml: string): Element {
  const parser = sax.parser(true, { trim: false });
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open: Element[] = [root];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.ontext = (text) => {
    const top = open.at(-1);
    if (top) top.text += text;
  };
  parser.onclosetag = () => void open.pop();
  parser.write(xml).close();
  return root.children[0] ?? root;
}
const inside = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);
const textIn = (element: Element, name: string): string => {
  const found = inside(element, name);
  expect(found, `${name} in ${element.name}`).toHaveLength(1);
  return found[0]?.text ?? '';
};

describe('the feed of what is new', () => {
  const makeFeed = async (who: Headers): Promise<string> => {
    const answer = await send('POST', '/api/own/calendar-feed', who);
    expect(answer.statusCode, answer.body).toBe(200);
    return new URL(answer.json().newsUrl).pathname;
  };
  const read = (path: string) => send('GET', path, {});

  it('is Atom with all that RFC 4287 requires, and says what the page says', async () => {
    const path = await makeFeed(ada);
    const answer = await read(path);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(answer.headers['cache-control']).toMatch(/^private\b/);
    const feed = parse(answer.body);
    expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    const items = await news();
    expect(textIn(feed, 'updated')).toBe(items[0]?.at);
    expect(textIn(feed, 'title')).not.toBe('');
    expect(textIn(inside(feed, 'author')[0] ?? feed, 'name')).toBe('Tieline');
    const self = inside(feed, 'link').find(({ attributes }) => attributes.rel === 'self');
    expect(self?.attributes.href).toMatch(new RegExp(`${path}$`));
    const entries = inside(feed, 'entry');
    expect(entries.map((entry) => textIn(entry, 'title'))).toEqual(
      items.map(({ text }) => `N.D. Ohio: ${text}`),
    );
    expect(entries.map((entry) => textIn(entry, 'updated'))).toEqual(items.map(({ at }) => at));
    for (const entry of [feed, ...entries])
      expect(textIn(entry, 'id')).toMatch(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/,
      );
    expect(answer.body).not.toContain('Zelda');
  });

  it('has the same ids by another address', async () => {
    const idsOf = async (path: string) => {
      const feed = parse((await read(path)).body);
      return [feed, ...inside(feed, 'entry')].map((entry) => textIn(entry, 'id'));
    };
    const first = await idsOf(await makeFeed(ada));
    expect(await idsOf(await makeFeed(ada))).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  });

  it('is of the districts of its account alone, and ends with its calendar', async () => {
    const path = await makeFeed(gwen);
    expect(inside(parse((await read(path)).body), 'entry')).toEqual([]);
    expect((await send('DELETE', '/api/own/calendar-feed', gwen)).statusCode).toBe(200);
    expect((await read(path)).statusCode).toBe(404);
  });
});
