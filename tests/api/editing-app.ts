import type { FastifyInstance, InjectOptions } from 'fastify';
import type { Viewer } from '../../server/access/viewer.ts';
import type { Services } from '../../server/services.ts';
import { openApp, TEST_DAY } from '../start-app.ts';
import { coordinator } from './editing-people.ts';

export interface EditingApp {
  /** A request as someone; the coordinator of ohnd unless another is named. */
  as: (viewer: Viewer) => Requests;
  stop: () => Promise<void>;
  tieline: Services;
  app: FastifyInstance;
}
type Body = Record<string, unknown>;
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails where it is not there
  body: any;
}
export interface Requests {
  get: (path: string) => Promise<Answer>;
  post: (path: string, body: Body, headers?: Record<string, string>) => Promise<Answer>;
  remove: (path: string) => Promise<Answer>;
  /** Entries with the newest revision of the district. */
  change: (action: string, entries: Body[], more?: Body, headers?: Record<string, string>) => Promise<Answer>;
  facts: () => Promise<{ fact: string; id: string; value: Body }[]>;
}

/** The app on the public record, for invented accounts. */
export async function openEditing(districtId = 'ohnd'): Promise<EditingApp & Requests> {
  let viewer: Viewer = coordinator;
  const { app, tieline, stop } = await openApp({ viewer: () => viewer, today: TEST_DAY });
  const send = async (as: Viewer, options: InjectOptions): Promise<Answer> => {
    viewer = as; // inject runs the hooks of the request before anything else does
    const response = await app.inject(options);
    const isJson = String(response.headers['content-type']).startsWith('application/json');
    return { status: response.statusCode, body: isJson ? response.json() : response.body };
  };
  const as = (who: Viewer): Requests => {
    const get = (path: string) => send(who, { method: 'GET', url: `/api${path}` });
    const post: Requests['post'] = (path, body, headers = {}) =>
      send(who, { method: 'POST', url: `/api${path}`, payload: body, headers });
    const remove = (path: string) => send(who, { method: 'DELETE', url: `/api${path}` });
    const facts = async () => (await get(`/districts/${districtId}/facts`)).body.facts;
    const change: Requests['change'] = async (action, entries, more = {}, headers = {}) => {
      const { revision } = (await as(coordinator).get(`/districts/${districtId}/facts`)).body;
      const body = { action, entries, ...more };
      return post(`/districts/${districtId}/changes`, body, { 'if-match': `"${revision}"`, ...headers });
    };
    return { get, post, remove, change, facts };
  };
  return { as, stop, tieline, app, ...as(coordinator) };
}
