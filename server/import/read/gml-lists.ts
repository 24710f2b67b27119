import { UnreadableFile } from './file.ts';
import { LIMITS } from './limits.ts';

/** A GML list: keys in order, each with text or a list. Keys can repeat. */
export type GmlList = readonly (readonly [key: string, value: string | GmlList])[];
type OpenList = [key: string, value: string | GmlList][];

/** The names of the letters from 160 to 255, as HTML has them. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
  ...LATIN_1.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(160 + at)]),
]);

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

const decoded = (text: string): string => text.replace(/&(#x?[\da-f]+|\w+);/gi, entity);

/** A comment, a bracket, a quoted text, or a word. */
const TOKEN = /[ \t\n\f\v]*(?:(#[^\n]*)|([[\]])|"([^"]*)"|([^\s[\]"]+))/y;

function fault(text: string, at: number, what: string): UnreadableFile {
  const row = text.slice(0, at).split('\n').length;
  return new UnreadableFile(`The file is not valid GML at line ${row}: ${what}.`, row);
}

/** Parses GML, which consists of nested lists. */
export function parseGml(text: string): GmlList {
  const whole: OpenList = [];
  const open: OpenList[] = [whole];
  let key: string | null = null;
  let at = 0;
  const end = text.trimEnd().length;
  while (at < end) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) throw fault(text, at, 'a quotation mark is not closed');
    at = TOKEN.lastIndex;
    const [, comment, bracket, quoted, word] = found;
    const list = open.at(-1) ?? whole;
    if (comment !== undefined) continue;
    if (bracket === ']') {
      if (open.length === 1 || key !== null) throw fault(text, at, 'a “]” is not expected here');
      open.pop();
    } else if (key === null) {
      if (word === undefined) throw fault(text, at, 'the name of a value is missing');
      key = word;
    } else {
      const value: string | OpenList = bracket === '[' ? [] : decoded(quoted ?? word ?? '');
      list.push([key, value]);
      if (typeof value !== 'string') open.push(value);
      if (open.length > LIMITS.depth)
        throw fault(text, at, `lists are nested more than ${LIMITS.depth} levels deep`);
      key = null;
    }
  }
  if (open.length > 1 || key !== null) throw fault(text, at, 'the file ends too early');
  return whole;
}
