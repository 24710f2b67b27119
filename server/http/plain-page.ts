import type { FastifyRequest } from 'fastify';
import { html } from './html.ts';

/** Returns a page with one sentence and a link, for addresses that no built page has. */
export const plainPage = (title: string, heading: string, sentence = ''): string =>
  `<!doctype html>${
    html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Tieline</title></head><body><main><h1>${heading}</h1>
${sentence && html`<p>${sentence}</p>`}<p><a href="/">Go to the map of the 94 districts</a></p></main></body></html>`
      .html
  }`;

/** True for the address of a page, false for the API. */
export const isPageAddress = (url: string): boolean => !/^\/api([/?]|$)/.test(url);

/** True if the request accepts HTML, as browsers do; programs get the JSON error shape. */
export const isFromBrowser = ({ headers }: FastifyRequest): boolean =>
  /\btext\/html\b/i.test(headers.accept ?? '');
