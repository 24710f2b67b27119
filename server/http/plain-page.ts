import type { FastifyRequest } from 'fastify';
import { html } from './html.ts';

/** A page of one sentence and a way on, for an address that leads to none of the built pages. */
export const plainPage = (title: string, heading: string, sentence = ''): string =>
  `<!doctype html>${
    html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Tieline</title></head><body><main><h1>${heading}</h1>
${sentence && html`<p>${sentence}</p>`}<p><a href="/">Go to the map of the 94 districts</a></p></main></body></html>`
      .html
  }`;

/** Returns true for the address of a page rather than the API. */
export const isPageAddress = (url: string): boolean => !/^\/api([/?]|$)/.test(url);

/** Returns true if the client is a browser, which accepts HTML; programs get the JSON error. */
export const isFromBrowser = ({ headers }: FastifyRequest): boolean =>
  /\btext\/html\b/i.test(headers.accept ?? '');
