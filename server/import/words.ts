/** Converts a header or value to words: `OrgName_1` → `org name 1`. */
export const asWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/[#№]/g, ' number ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Abbreviations in the headers of databases: `CNTY_NM`, `ST_CD`. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nm: 'name',
    cd: 'code',
    nbr: 'number',
    cnty: 'county',
    addr: 'address',
    desc: 'description',
  }),
);

/** The number of a question, and how to answer it: `Q3. Which counties do you serve? (Select all that apply)`. */
const ABOUT_QUESTION =
  /^\s*(?:q(?:uestion)?\s*)?\d{1,2}[a-z]?[.):]\s+(?=\p{L})|\((?:please )?(?:select|check|choose|list)\b[^)]*\)/giu;

/** Converts a header to words, also if they are joined or may be plural: `orgtype`, `AGENCYNAME`, `Contact(s)`. */
export const headerWords = (header: string): string =>
  asWords(
    header
      .replace(ABOUT_QUESTION, '')
      .replace(/y\(ies\)/gi, 'ies')
      .replace(/\((e?s)\)/gi, '$1'),
  )
    .replace(/[a-z]+/g, (word) => SHORT.get(word) ?? word)
    .replace(
      /^(org|organi[sz]ation|agency|provider|partner|member|contact|node|element)(name|type|kind|category|sector)$/,
      '$1 $2',
    );

const EMPTY =
  /^(?:n ?\/ ?a|n\.a\.?|na|none|null|nil|nan|-+|–|—|\.|\?+|x|tbd|tba|unknown|unk|not available|not applicable|not provided|not listed|no data|-999(?:\.0+)?|#n\/a|blank|\(blank\)|same as above)$/i;

/** HTML entities, in tables copied from web pages. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    '#39': "'",
    '#039': "'",
    '#x27': "'",
  }),
);

/** ASCII without `&`, an apostrophe at the beginning, or spaces that would be removed: nothing to normalize. */
const IS_NORMALIZED = /^[!-%(-~][!-%'-~]*(?: [!-%'-~]+)*$/;

/** Returns the normalized value of a cell; undefined if it is empty or says “none”. */
export function filled(cell: string | undefined): string | undefined {
  if (cell !== undefined && IS_NORMALIZED.test(cell)) return EMPTY.test(cell) ? undefined : cell;
  const value = cell
    ?.replace(/&([a-z]+|#\w+);/gi, (sign, name: string) => ENTITIES.get(name.toLowerCase()) ?? sign)
    .replace(/[\s\p{Cc}\u200b\ufeff]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '') // invisible characters, which are never stored (core/text.ts)
    .normalize('NFC')
    .trim()
    .replace(/^'(?=[=+@＝＋－＠-])/, ''); // a spreadsheet’s mark that the text is not a formula
  return value && !EMPTY.test(value) ? value : undefined;
}

/** Words that occur in names of organizations and rarely in others. */
const OF_ORGANIZATIONS =
  /(?<!\p{L})(?:organi[sz]ations?|agency|agencies|department|dept|police|sheriff'?s?|coalition|committee|inc|llc|l\.l\.c|ltd|corp|corporation|university|college|hospital|foundation|bureau|church|ministr(?:y|ies)|diocese|ywca|ymca|charit(?:y|ies)|association|society|institute|commission|alliance|task force|federation|union|authority|federal|attorney'?s?(?: general| office)?|prosecutor'?s?|district attorney|court|courts|office|county of|city of|state of|legal aid|legal services|health center|medical center|crisis center|shelter|network|council|centers?|centres?|clinics?|schools?|school district|services|partnership|project|initiative|program|rescue|mission|house|home|homes|international|national|community|advocacy|advocates|advocate|collaborative|consortium|division|administration|tribe|tribal|nation|fbi|hsi|dhs|doj|dol|ice|cbp|usao|irs|group|company|bank|club|league|trust|fund)(?!\p{L})/iu;
/** Those that do not occur in names of variables, places or things. */
const STRONG =
  /(?<!\p{L})(?:police (?:department|dept)|sheriff'?s? (?:office|department|dept)|inc|llc|ltd|coalition|university|hospital|foundation|bureau of|ywca|ymca|catholic charities|legal aid|attorney'?s? office|attorney general|district attorney|department of|dept\.? of|county of|city of|association|institute|commission|task force|federation|salvation army|united way|medical center|crisis center|rape crisis|fbi|hsi|usao|homeland security|u\.s\.|ministries|church|diocese|corporation|alliance)(?!\p{L})/iu;

/** Words at the end of names of organizations; elsewhere, or in lower case, they are also topics. */
const LAST =
  /^(?:police|p\.?d\.?|sheriff|department|dept\.?|agency|bureau|office|courts?|force|coalition|council|network|alliance|centers?|centres?|clinics?|hospital|shelter|mission|ministries|church|services|society|institute|foundation|university|college|authority|commission|association|collaborative|consortium|partnership|advocates|charities|league|union|ymca|ywca)$/i;

/** Returns true for `Toledo Police` and `Lucas County Children Services`; not for a topic, such as `Access to health services`. */
export function endsAsOrganization(name: string): boolean {
  const words = name.replace(/\s*\([^)]*\)$/, '').split(/\s+/);
  const isTitle = words.every((word) => /^[^\p{L}]*(?:\p{Lu}|.{1,3}$)/u.test(word));
  return words.length > 1 && isTitle && LAST.test(words.at(-1) ?? '');
}

/** Returns true if a name contains such a word. */
export const saysOrganization = (name: string): boolean => OF_ORGANIZATIONS.test(name);
export const looksLikeOrganization = (name: string): boolean =>
  saysOrganization(name) || /^[A-Z&.]{3,8}$/.test(name);
export const isStronglyOrganization = (name: string): boolean => STRONG.test(name);

const BEFORE_NAME =
  /^(?:(?:mr|mrs|ms|dr|det|sgt|lt|capt|sheriff|chief|judge|hon|rev|sa|ssa|officer|agent|special agent|detective|sergeant|lieutenant|captain|sister|fr)\.? )+/i;
const BEHIND_NAME = /(?:,? (?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|j\.?d|esq|lcsw|msw|rn|lpc|ma|mba|lmsw)\.?)+$/i;
const PARTICLE = '(?:de|del|der|van|von|da|di|la|le|el|al|bin|st|mc|mac|o)';
const PERSON = new RegExp(
  `^\\p{Lu}[\\p{L}'’.-]*(?: (?:${PARTICLE}|"[^"]+"|\\([^)]+\\)|\\p{Lu}[\\p{L}'’.-]*)){1,3}$`,
  'u',
);
const LAST_FIRST = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}[\p{L}'’.-]*(?: \p{Lu}\.?)?$/u;

/** Returns true if a text could be the name of a person. */
export const looksLikePerson = (name: string): boolean =>
  !looksLikeOrganization(name) && !/\d|@|:|\/\//.test(name) && (isWholeName(name) || LAST_FIRST.test(name));

function isWholeName(text: string): boolean {
  const name = text.replace(BEFORE_NAME, '').replace(BEHIND_NAME, '');
  return PERSON.test(name) || (name !== text && /^\p{Lu}[\p{L}'’.-]*$/u.test(name));
}

/** `Hartwell, Loretta` → `Loretta Hartwell`. */
export function personName(name: string): string {
  const [, last, first] = LAST_FIRST.test(name) ? (/^([^,]+), (.+)$/.exec(name) ?? []) : [];
  return last && first ? `${first} ${last}` : name;
}
