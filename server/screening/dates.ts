import { near, type Token } from './tokens.ts';
import { setOf } from './words.ts';

const MONTHS =
  setOf(`january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct
  november nov december dec enero ene febrero marzo abril abr mayo junio julio agosto ago septiembre octubre noviembre diciembre dic`);
const DAYS =
  setOf(`monday mon tuesday tues tue wednesday weds wed thursday thurs thur thu friday fri saturday sat sunday sun
  lunes martes понедельник вторник среду четверг пятницу субботу воскресенье miércoles miercoles jueves viernes sábado sabado domingo`);
const SOON = setOf(
  'weekend wknd sunrise sunup daybreak nightfall thanksgiving christmas easter halloween superbowl payday finde завтра tomorrow tonight mañana dawn amanecer madrugada midnight tmrw 2nite',
);
const BETWEEN = setOf('. , of de del the');

const isYear = (word: string): boolean => /^'?(?:(?:19|20)\d\d|\d\d)$/.test(word);
const isDay = (word: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?:-\d{1,2})?$/.test(word);
const NUMERIC = /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}-?[a-z]{3,9}-?\d{2,4}|[a-z]{3}-\d{1,2}-\d{2,4})$/;

/** How a day is written: with its year, without it, or as a month of a year. */
type DateKind = 'day' | 'month and day' | 'month and year';

interface FoundDate {
  readonly kind: DateKind;
  readonly first: Token;
  readonly last: Token;
  readonly index: number;
  readonly endIndex: number;
}

/** Returns the date that begins at a token; null if none does. */
export function dateAt(tokens: readonly Token[], index: number): FoundDate | null {
  const first = tokens[index];
  if (!first || !(/\d/.test(first.lower) || MONTHS.has(first.lower))) return null;
  if (NUMERIC.test(first.lower)) return { kind: 'day', first, last: first, index, endIndex: index };
  if (/^\d{1,2}\/\d{1,2}$/.test(first.lower))
    return { kind: 'month and day', first, last: first, index, endIndex: index };
  const parts: [Token, number][] = [[first, index]];
  for (let at = index + 1; at < index + 7 && parts.length < 3; at++) {
    const token = tokens[at];
    if (token && !BETWEEN.has(token.lower)) parts.push([token, at]);
  }
  const words = parts.map(([token]) => token.lower);
  const kind = kindOf(words);
  if (!kind) return null;
  const [last = first, endIndex = index] = parts[kind === 'day' ? 2 : 1] ?? [];
  return { kind, first, last, index, endIndex };
}

function kindOf([one = '', two = '', three = '']: readonly string[]): DateKind | null {
  const named = (MONTHS.has(one) && isDay(two)) || (isDay(one) && MONTHS.has(two));
  if (named || (/^\d{1,2}$/.test(one) && /^\d{1,2}$/.test(two) && /^(?:19|20)\d\d$/.test(three)))
    return isYear(three) ? 'day' : named ? 'month and day' : null;
  return MONTHS.has(one) && /^(?:19|20)\d\d$/.test(two) ? 'month and year' : null;
}

/** Returns true for a day or time as people write them: Thursday, tomorrow, 0600 hrs, 6 am, next week. */
export function isWhen(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.stem ?? '';
  const [next = '', second = ''] = near(tokens, index, 2).map(({ lower }) => lower);
  const before = tokens[index - 1]?.lower ?? '';
  if (DAYS.has(word) || SOON.has(word)) return true;
  if (/^\d{1,2}(?::\d\d)?(?:am|pm|a\.m|p\.m)$/.test(word)) return true;
  if (/^\d{1,2}(?::\d\d)?$/.test(word) && /^(?:am|pm|a\.m|p\.m|hrs|hours|a|p)$/.test(next))
    return next.length > 1;
  if (/^[0-2]\d[0-5]\d$/.test(word) && !/^(?:19|20)/.test(word) && /^(?:at|for|a|las|@|is)$/.test(before))
    return true;
  if (/^\d{3,4}(?:hrs|h)?$/.test(word) && /^(?:hrs|hours|hrs\.|horas)$/.test(next)) return true;
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word) && before === 'the') return true;
  return (
    /^(?:next|this|coming|próxima|proxima|weekend)$/.test(word) &&
    /^(?:week|wk|wknd|weekend|month|semana|evening|of)$/.test(next || second)
  );
}
