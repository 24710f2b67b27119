import { pageHref } from '../../core/page-addresses.ts';
import { count } from '../../core/words/format.ts';
import { html } from '../http/html.ts';
import type { EmailMessage } from '../mail/mail.ts';
import type { News } from '../news/read-news.ts';
import type { Digest } from './due.ts';

/** A district with its news. */
export interface DistrictNews {
  readonly name: string;
  readonly home: string;
  readonly items: readonly News[];
}

/** The most items of a district in one email; the rest are only counted. */
const MOST = 30;

interface Digested {
  readonly digest: Digest;
  readonly districts: readonly DistrictNews[];
  /** Where people reach Tieline. */
  readonly origin: string;
  /** The path that turns it off. */
  readonly off: string;
}

/** Returns the digest as text and as HTML. It leaves the installation, so it names no one, not even its recipient. */
export function digestLetter({ digest, districts, origin, off }: Digested): Omit<EmailMessage, 'to'> {
  const items = districts.reduce((sum, district) => sum + district.items.length, 0);
  const [only] = districts;
  const where = districts.length === 1 && only ? only.name : count(districts.length, 'district');
  const settings = `${origin}${pageHref('account')}#digest`;
  const why = `You get this ${digest === 'daily' ? 'every day' : 'every week'} on which something is new. To change that or turn it off:`;
  const shown = districts.map((district) => ({
    ...{ name: district.name, home: `${origin}${district.home}`, items: district.items.slice(0, MOST) },
    more: Math.max(0, district.items.length - MOST),
  }));
  return {
    subject: `Tieline: ${count(items, 'new item')} in ${where}`,
    text: `${shown.map((one) => textOf(one, origin)).join('\n')}\n${why}\n${settings}\n`,
    html: html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tieline</title></head><body>${shown.map((one) => htmlOf(one, origin))}<p>${why} <a href="${settings}">your account</a></p></body></html>`
      .html,
    off: `${origin}${off}`,
  };
}

type Shown = DistrictNews & { readonly more: number };

const textOf = ({ name, home, items, more }: Shown, origin: string): string =>
  [
    ...[name, ''],
    ...items.map(({ text, link }) => `- ${text}.\n  ${origin}${link}`),
    ...(more > 0 ? [`- ${more} more: ${home}`] : []),
    '',
  ].join('\n');

const htmlOf = ({ name, home, items, more }: Shown, origin: string) =>
  html`<h1 style="font-size: 1.25rem"><a href="${home}">${name}</a></h1><ul>${items.map(({ text, link }) => html`<li><a href="${origin}${link}">${text}</a></li>`)}${more > 0 && html`<li><a href="${home}">${more} more</a></li>`}</ul>`;
