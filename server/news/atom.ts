import { element, XML_BEGINS, xmlText } from '../documents/xml.ts';
import type { News } from './read-news.ts';

/** News, and the district that it is about. */
export interface AtomEntry extends News {
  readonly place: string;
}

interface AtomFeed {
  /** Stays the same for an account's feed, whatever address it is read by. */
  readonly id: string;
  /** The time of a feed without entries. */
  readonly createdAt: string;
  /** The public address of Tieline. */
  readonly origin: string;
  /** The path of the feed. */
  readonly self: string;
  /** The path of the page with the same news. */
  readonly page: string;
  /** Newest first. */
  readonly entries: readonly AtomEntry[];
}

const textElement = (name: string, text: string): string => element(name, {}, xmlText(text));

/** Returns a UUID of version 8, whose bits are free to choose (RFC 9562), made from a hash. */
function uuid(hash: string): string {
  const hex = Buffer.from(hash, 'base64url').toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}

/** Returns news as an Atom feed (RFC 4287). */
export function atomOf({ id, createdAt, origin, self, page, entries }: AtomFeed): string {
  const content = [
    textElement('id', uuid(id)),
    textElement('title', 'Tieline: what is new in your districts'),
    textElement('updated', entries[0]?.at ?? createdAt),
    element('author', {}, textElement('name', 'Tieline')),
    element('link', { rel: 'self', type: 'application/atom+xml', href: `${origin}${self}` }),
    element('link', { rel: 'alternate', type: 'text/html', href: `${origin}${page}` }),
    ...entries.map((entry) => entryOf(entry, origin)),
  ];
  return `${XML_BEGINS}${element('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, content.join('\n'))}\n`;
}

const entryOf = ({ id, kind, at, text, link, place }: AtomEntry, origin: string): string =>
  element(
    'entry',
    {},
    [
      textElement('id', uuid(id)),
      textElement('title', `${place}: ${text}`),
      textElement('updated', at),
      element('link', { rel: 'alternate', type: 'text/html', href: `${origin}${link}` }),
      element('category', { term: kind }),
      textElement('content', `${place}: ${text}.`),
    ].join(''),
  );
