import type { Viewer } from '../../server/access/viewer.ts';
import type { Entry } from '../../server/changes/entries.ts';
import { openApp, type StartOptions, TEST_DAY } from '../start-app.ts';
import { pathOf } from './answering-browser.ts';
import { coordinator } from './editing-people.ts';

export const SHARED = '/api/districts/ohnd/shared-views';
export const PREVIEW = '/api/districts/ohnd/shared-view-preview';
const DAY = 24 * 60 * 60 * 1000;
const ALL_PARTS = ['network', 'partners', 'gaps', 'counties', 'report'];

/** An app on a clock that stands still until it is moved, in which the coordinator of ohnd shares views. */
export async function openSharing(access: StartOptions['access'] = {}) {
  let at = Date.parse(`${TEST_DAY}T12:00:00.000Z`);
  let viewer: Viewer = coordinator;
  const logged: string[] = [];
  const { app, tieline, stop } = await openApp({
    ...{ access, viewer: () => viewer, now: () => new Date(at) },
    log: { level: 'info', stream: { write: (line) => void logged.push(line) } },
  });
  const ask = async (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    payload?: object,
    as = coordinator,
  ) => {
    viewer = as;
    const answer = await app.inject({ method, url, ...(payload && { payload }) });
    return { status: answer.statusCode, body: answer.json() };
  };
  const share = async (more: object = {}) => {
    const body = { recipient: 'Invented reviewers', parts: ALL_PARTS, mailboxes: false, ...more };
    const made = await ask('POST', SHARED, body);
    if (made.status !== 200) throw new Error(JSON.stringify(made.body));
    return { id: made.body.id as string, lastDay: made.body.lastDay as string, path: pathOf(made.body.url) };
  };
  return {
    ...{ app, tieline, stop, logged, ask, share },
    pass: (days: number) => {
      at += days * DAY;
    },
    change: async (entries: Entry[]) => {
      viewer = coordinator;
      const { revision } = (await app.inject('/api/districts/ohnd/facts')).json();
      const answer = await app.inject({
        ...{ method: 'POST', url: '/api/districts/ohnd/changes', headers: { 'if-match': `"${revision}"` } },
        payload: { action: 'add evidence', entries },
      });
      if (answer.statusCode !== 200) throw new Error(answer.body);
    },
    listed: async (id: string) =>
      (await ask('GET', SHARED)).body.items.find((one: { id: string }) => one.id === id),
    visit: visitor(app),
  };
}

type App = Awaited<ReturnType<typeof openApp>>['app'];

/** Comes by a link as a browser does: with the cookie that it gives, and no other. */
const visitor =
  (app: App) =>
  async (path: string, { cookie: own = '', address = '192.0.2.7' } = {}) => {
    const opened = await app.inject({ url: path, headers: { cookie: own }, remoteAddress: address });
    const [set = ''] = [opened.headers['set-cookie'] ?? ''].flat();
    let cookie = set.split(';')[0] ?? '';
    const page = String(opened.headers.location ?? '');
    const get = async (file = '') => {
      const answer = await app.inject({ url: `${page}${file}`, headers: { cookie }, remoteAddress: address });
      return {
        status: answer.statusCode,
        text: answer.body,
        bytes: answer.rawPayload,
        headers: answer.headers,
      };
    };
    const post = async (form: Record<string, string>) => {
      const answer = await app.inject({
        ...{ method: 'POST', url: page, remoteAddress: address },
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(form).toString(),
      });
      const [next = ''] = [answer.headers['set-cookie'] ?? ''].flat();
      if (next) cookie = next.split(';')[0] ?? '';
      return { status: answer.statusCode, text: answer.body };
    };
    return {
      ...{ opened, page, get, post },
      get cookie() {
        return cookie;
      },
      file: (name: string) => get(`/files/${name}`),
      enter: async (passphrase: string) => (await post({ passphrase })).status,
    };
  };
