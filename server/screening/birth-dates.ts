import { dateAt } from './dates.ts';
import { firstOf, type Span } from './patterns.ts';
import { near, type Reading, spanFrom, type Token } from './tokens.ts';
import { isOfOrganization, setOf } from './words.ts';

const BORN =
  setOf(`sinh родился родилась рождения dob d.o.b d/o/b birthdate birthday bday b-day born bd nacimiento nac nacido nacida nació nacio fdn nascimento nascido nascida b
  cumple cumpleaños cumplió turns turned turning birth yob né née geboren geb`);
/** Those of these that are everyday words: they need a full date, or a word for a person. */
const PERHAPS_BORN = setOf('born birth b nac birthday turned turns turning cumple');
/** After these, `B` names a part, not a birth: `Supplement B, edition 12/02/21`. */
const PARTED = setOf(
  'supplement part form schedule appendix section exhibit attachment annex title plan tab',
);
const BORN_REACH = 6;
/** The form of intake lists: `F / 04.22.2004`. */
const SEX_AND_DAY = firstOf(
  /(?<![\p{L}\d])[FM] ?[/|,;-] ?(?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:19|20)\d\d(?!\d)/u,
);
const SHE = /^(?:she|he|they|her|his|girl|boy|client|victim|survivor|minor|ella|el|suspect)$/;

/** A word for birth next to a date. */
function birth({ tokens }: Reading): Span | null {
  for (const [index, token] of tokens.entries()) {
    const isSpelled =
      token.lower === 'd' && tokens[index + 1]?.text === '/' && tokens[index + 2]?.lower === 'o';
    const isAge =
      /^(?:1\d|2[01]|sixteen|seventeen|eighteen|nineteen|twenty-one)$/.test(token.lower) &&
      /^(?:be|turns|turned|turn)$/.test(tokens[index - 1]?.lower ?? '') &&
      (tokens[index + 1]?.lower === 'on' || dateAt(tokens, index + 1) !== null);
    if (!isSpelled && !isAge && !BORN.has(token.stem)) continue;
    if (token.lower === 'b' && PARTED.has(tokens[index - 1]?.lower ?? '')) continue;
    const after = near(tokens, index, BORN_REACH);
    const found = after.findIndex((_, at) => isBirthday(tokens, index, index + 1 + at, token));
    const before = PERHAPS_BORN.has(token.lower) ? [] : near(tokens, index, -4);
    const dayBefore = before.findIndex((_, at) => dateAt(tokens, index - 1 - at)?.kind === 'day');
    const day = after[found] ?? before[dayBefore];
    if (day) return spanFrom(token, day);
  }
  return null;
}

function isBirthday(tokens: readonly Token[], index: number, at: number, word: Token): boolean {
  const text = tokens[at]?.text ?? '';
  const date = dateAt(tokens, at);
  if (date?.kind === 'day') return true;
  const isOfSomeone =
    !PERHAPS_BORN.has(word.lower) || near(tokens, index, -3).some(({ lower }) => SHE.test(lower));
  const isOfAnOrganization = near(tokens, index, -4).some(isOfOrganization);
  if (date)
    return (
      isOfSomeone ||
      (!isOfAnOrganization &&
        (/^(?:is|:|on|in)$/.test(tokens[index + 1]?.lower ?? '') || date.kind === 'month and year'))
    );
  if (/^\d{6}(?:\d\d)?$/.test(text)) return true;
  return (
    /^(?:19[3-9]\d|20[0-2]\d)$/.test(text) &&
    (isOfSomeone ||
      (word.lower === 'b' && at === index + 1) ||
      (word.lower === 'birth' && tokens[index + 1]?.lower === 'year') ||
      (word.lower === 'birth' && tokens[index - 1]?.lower === 'of' && tokens[index - 2]?.lower === 'year'))
  );
}

/** Finds a date of birth. */
export const findBirth = (reading: Reading): Span | null => birth(reading) ?? SEX_AND_DAY(reading);
