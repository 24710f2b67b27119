import { isUnknown } from './name-after-label.ts';
import { isGivenName, isListedSurname, mayBeGivenName, mayBeSurname } from './name-lists.ts';
import { nameAt, OTHER_INITIALS } from './names.ts';
import { isAlone, isTitleWord, oneWord } from './one-name.ts';
import { HONORIFICS } from './people-words.ts';
import { isCapital, isWord, near, type Reading, type Token } from './tokens.ts';
import { isOfOrganization, ORDINARY, setOf } from './words.ts';

/** A possible name of a person, and how many points of evidence for a case it takes to refuse it. */
export interface Named {
  readonly index: number;
  readonly endIndex: number;
  /** 0 if it is clearly a person's name, which is refused unless a job is mentioned. */
  readonly needed: number;
  /** Points for the form itself: `the Roe prosecution`, or a name abbreviated as if to hide it. */
  readonly points: number;
  /** True if only signs right next to it count, because it may be the name of a place or company. */
  readonly isBeside?: true;
}

/** Finds a person's name that begins at a token, by its form and the lists of names. */
export function namedAt(reading: Reading, at: number): Named | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token || !isWord(token)) return null;
  return isCapital(token)
    ? (initialsAt(reading, at) ??
        familyAt(reading, at) ??
        nicknameAt(tokens, at) ??
        lettersAt(reading, at) ??
        capitalsAt(tokens, at))
    : lowerAt(reading, at);
}

const OF_A_FAMILY =
  /^(?:woman|man|family|kid|guy|boy|lady|prosecution|trial|indictment|sentencing|plea|girls?|boys?|sisters|brothers|kids?|twins|siblings|takedown|victims?|defendants?|witness(?:es)?)$/;
const OF_SURNAMES = /^(?:case|investigation|matter|probe)$/;

/** Court events of a single case: with these, `the Quill case` is named for a person, listed or not. */
const TRIED =
  /(?<!\p{L})(?:verdict|(?:found|was|is|came back|pleaded|pled) guilty|acquitted|jury (?:convicted|found|came)|sentenced)(?!\p{L})/iu;
/** `the Roe prosecution`, `the Roe sisters`: a surname before a word that only a case or a family has. */
function familyAt({ tokens, text }: Reading, at: number): Named | null {
  const [before, token, noun] = [tokens[at - 1]?.lower ?? '', tokens[at], tokens[at + 1]];
  if (!token || !noun || !/^(?:|the|that|this|on|in|re|our|of|from|with|los|las|,)$/.test(before))
    return null;
  const isOfSiblings = /^(?:kids?|brothers|sisters|siblings|twins)$/.test(noun.lower) && isTitleWord(token);
  const isSurname = isListedSurname(token.stem) || isOfSiblings;
  const isOfOne = OF_A_FAMILY.test(noun.lower) || OF_SURNAMES.test(noun.lower);
  const next = tokens[at + 2];
  if (!isOfOne || (next && isOfOrganization(next))) return null;
  const isTried = noun.lower === 'case' && isTitleWord(token) && TRIED.test(text);
  const isFamily = isSurname || (OF_A_FAMILY.test(noun.lower) && isGivenName(token.stem));
  return isFamily || isTried ? { index: at, endIndex: at + 1, needed: 2, points: 2 } : null;
}

/** `El Chato es`: a nickname with a verb. */
function nicknameAt(tokens: readonly Token[], at: number): Named | null {
  const [article, name, verb] = tokens.slice(at, at + 3);
  const isOne =
    /^(?:El|La)$/.test(article?.text ?? '') &&
    name !== undefined &&
    isCapital(name) &&
    !isOfOrganization(name) &&
    /^(?:es|está|trabaja|vende|recluta|maneja|cobra|las|la|nos|dijo|trae|lleva|,|\()$/.test(
      verb?.lower ?? '',
    );
  return isOne ? { index: at, endIndex: at + 1, needed: 4, points: 0 } : null;
}

/** Two-letter abbreviations of offices, jobs, places or things; other pairs may be a person's initials. */
const OTHER_LETTERS =
  setOf(`al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy
  dc pr gu vi us un eu uk pd da ag ed vs vw ht hq uc ci cw cs mv av tf ra sa ig cp dv sw er ad hr it tv pc pm am so go dr mr mrs st jr sr ss lt sgt cc dl po gj cr cv cb bi tb cj cm rn md np ot pt tx rx cps`);
const DOES =
  /^(?:'s (?:mom|mother|pimp|trafficker|baby|uncle|aunt|boyfriend|case|file)| (?:is|was|has been|disclosed|recanted|ran|told us (?:she|he)|says (?:she|he)|needs|wants|testified|got)(?!\p{L}))/u;

/** `LW is pregnant`. */
function lettersAt({ tokens, text }: Reading, at: number): Named | null {
  const token = tokens[at];
  const [, letters] = /^(\p{Lu}{2})(?:'s)?$/u.exec(token?.text ?? '') ?? [];
  if (!token || !letters || OTHER_LETTERS.has(letters.toLowerCase())) return null;
  const end = token.start + letters.length;
  return DOES.test(text.slice(end, end + 24)) ? { index: at, endIndex: at, needed: 5, points: 0 } : null;
}

const OF_STREETS = setOf(
  'blvd ave st rd hwy pkwy ste ln dr ct terrace way place pl cir trail plaza run row pike',
);
/** Words before a number or a letter that is not an initial: Phase I, Title X. */
const NUMBERED = setOf(
  'phase part title chapter section type level tier group region zone class form schedule appendix exhibit item article step',
);

/** Maximum number of tokens to check for other words of the same name. */
const LONGEST = 6;

/** True if a capitalized word before or after it makes it part of the name of an organization, a law or a place. */
function isPartOfOther(tokens: readonly Token[], at: number, endIndex: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - LONGEST), at)
    .findLast(({ text }) => !/^(?:de|del|la|of|the)$/.test(text));
  if (before && HOUSES.has(before.lower) && isCapital(before)) return true;
  const after = near(tokens, endIndex, LONGEST);
  const end = after.findIndex((token) => !isWord(token) || !isCapital(token));
  return (
    after.slice(0, end < 0 ? LONGEST : end).some(isOfOrganization) ||
    after.some(({ lower }) => /^(?:counties|parishes)$/.test(lower))
  );
}

const HOUSES = setOf('casa hogar centro fundación refugio instituto house center st saint clínica the');

function capitalsAt(tokens: readonly Token[], at: number): Named | null {
  const token = tokens[at];
  const row = nameAt(tokens, at);
  if (!token || !row || row.isAcronym || isPartOfOther(tokens, at, row.endIndex)) return null;
  const parts = tokens.slice(at, row.endIndex + 1).filter(isCapital);
  if (
    parts.some(
      ({ text, stem }) =>
        NUMBERED.has(stem) || OF_STREETS.has(stem) || /\d/.test(text) || /^[nsewcm]\.d$/.test(stem),
    )
  )
    return null;
  if (parts.length > 1 && isOfALaw(parts)) return null;
  const before = tokens[at - 1];
  if (/^\d+$/.test(before?.text ?? '')) return null;
  const isGiven =
    parts.some(({ stem }) => isGivenName(stem)) ||
    (parts.length > 1 && parts.some(({ stem }) => mayBeGivenName(stem) || isListedSurname(stem)));
  const isShort = parts.length === 2 && /^\p{Lu}$/u.test(parts[1]?.text ?? '');
  const found = { index: at, endIndex: row.endIndex, points: isShort ? 1 : 0 };
  if (HONORIFICS.has(before?.lower ?? '') || HONORIFICS.has(token.lower)) return { ...found, needed: 0 };
  if (row.words > 1) return { ...found, needed: isGiven ? 0 : 2 };
  return isAlone(tokens, at) ? oneWord(tokens, at) : null;
}

/** `William Wilberforce TVPRA`: words followed by an acronym. */
const isOfALaw = (parts: readonly Token[]): boolean =>
  /^\p{Lu}{4,}$/u.test(parts.at(-1)?.text ?? '') && /\p{Ll}/u.test(parts[0]?.text ?? '');

/** `M.K.`, `a.w.` */
function initialsAt({ tokens, text }: Reading, at: number): Named | null {
  const token = tokens[at];
  if (!token || !/^\p{L}(?:\.\p{L}){1,3}$/u.test(token.text) || text[token.end] !== '.') return null;
  return OTHER_INITIALS.test(token.lower) ? null : { index: at, endIndex: at, needed: 4, points: 1 };
}

/** An age after two unknown words: `latavia brooks 17 f`. */
const OF_AN_AGE = /^,? ?\(?[1-3]\d ?(?:f|m|yo|y\/o|yrs|years old|w\/f|b\/f|h\/f)(?!\p{L})/u;

/** `tyesha green`, `maria g.`: a given name that is not also another word, perhaps with a surname, initial or unknown word. */
function lowerAt(reading: Reading, at: number): Named | null {
  const { tokens, text } = reading;
  const [token, next] = tokens.slice(at, at + 2);
  if (!token || ORDINARY.has(token.stem) || near(tokens, at, 3).some(isOfOrganization)) return null;
  if (token.text.includes('.')) return initialsAt(reading, at);
  if (token.text.length === 1 && text[token.end] === '.' && next && mayBeSurname(next.stem))
    return { index: at, endIndex: at + 1, needed: 3, points: 1 };
  if (next && isUnknown(token) && isUnknown(next) && OF_AN_AGE.test(text.slice(next.end, next.end + 12)))
    return { index: at, endIndex: at + 1, needed: 2, points: 2 };
  if (!isGivenName(token.stem) || isOfOrganization(token)) return null;
  const isLetter = next !== undefined && /^\p{L}$/u.test(next.text) && text[next.end] === '.';
  if (isLetter) return { index: at, endIndex: at + 1, needed: 3, points: 1 };
  if (next && mayBeSurname(next.stem)) return { index: at, endIndex: at + 1, needed: 1, points: 0 };
  if (next && isUnknown(next) && !/(?:ed|ing|s)$/.test(next.lower))
    return { index: at, endIndex: at + 1, needed: 2, points: 0 };
  return { index: at, endIndex: at, needed: 4, points: 0 };
}
