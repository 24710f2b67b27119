import { looksLikePerson, personName } from './words.ts';

/** A person as a cell names them, with their title if it follows the name. */
export interface PersonInCell {
  readonly name: string;
  readonly title: string | null;
}

const NO_ONE =
  /^(?:vacant|vacancy|open|pending|various|multiple|staff|see .*|same|general|main office|office|front desk|intake|on file)$/i;

const TITLE =
  /\b(?:director|manager|coordinator|advocate|attorney|counsel|president|chair(?:person|man|woman)?|ceo|cfo|coo|officer|detective|det|sergeant|sgt|lieutenant|lt|captain|chief|sheriff|deputy|agent|investigator|supervisor|specialist|administrator|assistant|associate|liaison|analyst|consultant|counselor|case ?worker|case manager|social worker|navigator|trainer|lead|head|founder|pastor|professor|nurse|prosecutor|secretary|treasurer|commissioner|superintendent|intern|volunteer)\b/i;
/** Degrees after a name; “Ma” alone may be a surname. */
const DEGREES =
  /(?:,? (?:Ph\.?D|M\.?D|J\.?D|Esq|LCSW|LICSW|MSW|LMSW|RN|BSN|LPC|LPCC|LMFT|MBA|MPA|MPH)|, (?:M\.?A|M\.?S|M\.?Ed))\b\.?(?=$|\s*(?:[,;|/&()\n]|and\b))/g;

/** The address of a website, in a row whose cells have moved into the next column. */
const SITE = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|us|info)(?:\/|$)/i;

/** Separates a name from what follows: a title, a phone number or an email address. */
const AFTER_NAME = /,\s+|\s+[-–—]+\s+|:\s+|\s*\(|\s+(?=\+?\d)|\s+(?=\S+@)/;

/** “Abara, Joy” is one name; “Joy Abara, Director” is a name and a title. */
const isTurned = (text: string): boolean =>
  personName(text) !== text && !TITLE.test(text.slice(text.indexOf(',')));

function onePerson(text: string): PersonInCell[] {
  const written = text.trim();
  if (isTurned(written)) return [{ name: personName(written), title: null }];
  const [name = '', ...rest] = written.split(AFTER_NAME);
  if (rest.length > 0 && looksLikePerson(name)) {
    const title = rest.map((part) => part.replace(/[).,;]+$/, '')).find((part) => TITLE.test(part));
    return [{ name, title: title && !/@|\d/.test(title) ? title : null }];
  }
  if (NO_ONE.test(written) || !/\p{L}{2}/u.test(written) || /@|\d{3}/.test(written)) return [];
  if (SITE.test(written)) return [];
  return [{ name: written, title: null }];
}

/** “Staff Attorney” looks like a name. */
const isTitle = (text: string): boolean => TITLE.test(text.slice(text.lastIndexOf(' ') + 1));

/** Splits at a sign if every part is the name of a person. */
function splitIfNames(text: string, sign: RegExp): string[] {
  const parts = text.split(sign);
  const isName = (part: string): boolean => part.includes(' ') && looksLikePerson(part) && !isTitle(part);
  return parts.length > 1 && parts.every(isName) ? parts : [text];
}

/** Returns the people whom a cell names: `Joy Abara, Director; Ana Kowal`, `Joy Abara and Ana Kowal`. */
export const peopleInCell = (text: string): PersonInCell[] =>
  text
    .replace(DEGREES, '')
    .split(/\s*[;|\n]\s*|\s+\/\s+/)
    .flatMap((part) => splitIfNames(part, /,\s+|\s+(?:and|&)\s+|\//))
    .flatMap(onePerson);

/** Returns true if a cell names at least one person, whatever follows the names. */
export const namesPeople = (text: string): boolean =>
  looksLikePerson(text) || peopleInCell(text).some(({ name }) => looksLikePerson(name));
