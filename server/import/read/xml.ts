import sax from 'sax';
import { textOf } from './encoding.ts';
import { type Encoding, UnreadableFile } from './file.ts';
import { LIMITS } from './limits.ts';
import type { Source } from './source.ts';

/** An element; its name and attributes are without prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, available once it is closed. */
  text: string;
}

/** Callbacks of a reader, in document order. `path` ends with the element itself. */
interface XmlEvents {
  opened(element: XmlElement, path: readonly XmlElement[]): void;
  closed(element: XmlElement, path: readonly XmlElement[]): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const attributesOf = (tag: sax.Tag | sax.QualifiedTag): Record<string, string> =>
  Object.fromEntries(Object.entries(tag.attributes).map(([name, value]) => [local(name), String(value)]));

function handle(parser: sax.SAXParser, events: XmlEvents): void {
  const path: XmlElement[] = [];
  const add = (text: string): void => {
    const element = path.at(-1);
    if (element) element.text += text;
  };
  parser.onopentag = (tag) => {
    if (path.length >= LIMITS.depth)
      throw new UnreadableFile(
        `Elements are nested more than ${LIMITS.depth} levels deep at line ${parser.line + 1}; no network needs that.`,
        parser.line + 1,
      );
    const element = { name: local(tag.name), attributes: attributesOf(tag), text: '' };
    path.push(element);
    events.opened(element, path);
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onclosetag = () => {
    const element = path.at(-1);
    if (element) events.closed(element, path);
    path.pop();
  };
}

/**
 * Reports the elements of an XML file in order. Only the five XML entities are expanded, so that none can grow; a file that is
 * not well-formed is refused with its line.
 */
export async function readXml(source: Source, encoding: Encoding, events: XmlEvents): Promise<void> {
  const parser = sax.parser(true, { position: true });
  parser.onerror = (error) => {
    const row = parser.line + 1;
    const what = error.message.split('\n')[0] ?? '';
    throw new UnreadableFile(`The file is not well-formed XML at line ${row}: ${what}`, row);
  };
  handle(parser, events);
  for await (const part of textOf(source, encoding)) parser.write(part);
  parser.close();
}
