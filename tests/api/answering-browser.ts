import type { FastifyInstance } from 'fastify';

/** A browser without scripts: it keeps the cookie of the page, follows redirects and sends the forms of the page that it shows. */
export function plainBrowser(app: FastifyInstance, address = '192.0.2.7') {
  let cookie = '';
  let shown = { url: '', status: 0, text: '' };
  const go = async (method: 'GET' | 'POST' | 'HEAD', url: string, payload = ''): Promise<typeof shown> => {
    const answer = await app.inject({
      ...{ method, url, payload, remoteAddress: address },
      headers: { cookie, ...(payload && { 'content-type': 'application/x-www-form-urlencoded' }) },
    });
    const [set] = [answer.headers['set-cookie'] ?? ''].flat();
    if (set) cookie = set.split(';')[0] ?? '';
    const { location } = answer.headers;
    if (location && method !== 'HEAD') return go('GET', location);
    shown = { url, status: answer.statusCode, text: answer.body };
    return shown;
  };
  return {
    go,
    get cookie() {
      return cookie;
    },
    get shown() {
      return shown;
    },
    /** Sends the form that leads to a step, with the values that it is given. */
    send: (step: string, values: Record<string, string> = {}) => {
      const form = /name="form" value="([^"]+)"/.exec(shown.text)?.[1] ?? '';
      const body = new URLSearchParams({ form, ...values }).toString();
      return go('POST', `/answer?step=${encodeURIComponent(step)}`, body);
    },
  };
}
export const headingOf = (text: string): string => /<h1>(.*?)<\/h1>/.exec(text)?.[1] ?? '';
export const pathOf = (url: string): string => new URL(url).pathname;
