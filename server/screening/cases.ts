import { firstOf, type Pattern, type Span } from './patterns.ts';
import { OF_ORGANIZATIONS, ORDINARY } from './words.ts';

const SIDE = String.raw`[\p{L}][\p{L}\p{M}'.-]*`;
const PROSECUTION = String.raw`(?:united states|u\.? ?s\.?(?: ?a\.?)?|usa|(?:the )?state(?: of \p{L}+(?: \p{L}+)?)?|people(?: of [^.;]{3,40})?|commonwealth(?: of \p{L}+)?|government|gov't|pueblo|el pueblo)`;
const versus = firstOf(
  new RegExp(String.raw`(?<![\p{L}])${PROSECUTION},? vs?\.?,? (?!them\b)${SIDE}`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}])${SIDE},?(?: \d{1,2}| et\.? al\.?,?| jr\.?,?)? v\. ?${SIDE}`, 'iu'),
  /(?<![\p{L}])\p{Lu}[\p{L}'-]+,?(?: et al\.?,?)? v \p{Lu}[\p{L}'-]+/u,
  /\bstate ex rel\b/iu,
);
/** `Roe vs. Poe`, but not `Adults vs. Minors`. */
const VS = /(?<![\p{L}])(\p{Lu}[\p{L}'-]+),?(?: et al\.?,?)? vs\.? (\p{Lu}[\p{L}'-]+)/gu;
const IN_RE =
  /(?<![\p{L}])(?:in re|in the (?:matter|interest|estate) of|matter of|interest of|ex parte|en el caso de)(?: the)?[ :]{1,2}((?:\p{Lu}[\p{L}'-]*\.?(?:[ -]?(?=\p{Lu}))?)+)/giu;
const IN_RE_LOWER = /(?<![\p{L}])(?:in re|ex parte)[ :]{1,2}(?:\p{Ll}\.){2,}/iu;

const isOfOrganizations = (words: string): boolean =>
  (words.toLowerCase().match(/[\p{L}'-]+/gu) ?? []).some(
    (word) => OF_ORGANIZATIONS.has(word) || ORDINARY.has(word),
  );

function captionIn(text: string): Span | null {
  const found = versus(text) ?? firstOf(IN_RE_LOWER)(text);
  if (found) return found;
  for (const of of [...text.matchAll(VS), ...text.matchAll(IN_RE)]) {
    const [whole, first = '', second = ''] = of;
    const behind = text.slice(of.index + whole.length);
    const isCapital = /^\p{Lu}/u.test(first);
    if (isCapital && !isOfOrganizations(`${first} ${second} ${/^[^,;.]*/.exec(behind)?.[0] ?? ''}`))
      return { start: of.index, end: of.index + whole.length };
  }
  return null;
}

/** Not an age, a rate or a count: `victims 12-17`, `client 2 of 3`. */
const NUMBERED = String.raw`(?:#|no\.? ?|number |num\.? ?)?\d{1,3}(?![\d/%+:.]\d|[\d/%+]|-\d| (?:of|to|and (?:over|older|up|under)|years?|yrs?|or|percent|beds?|hours?|days?|am|pm)\b)`;
const SORT =
  '(?:confidential |minor |child |adult |juvenile |trafficking |cooperating |protected |identified |unnamed )*';
const coded = firstOf(
  /(?<![\p{L}\d/-])(?:MV|AV|CV|JV|UV|CW|CS|CHS|CI|UCE?|CD|CC|VIC|SOI|PV|FV|TV)(?:-|#| ?# ?)?\d{1,2}(?![\w/-])|(?<![\p{L}\d/-])UCE[- ]?\d{1,5}(?![\w/-])/u,
  /(?<![\p{L}\d/-])(?:mv|av|cw|chs|ci|cs|MV|AV|CW|CS|CHS|CI|UC)[ -]\d{1,2}(?![\w/-])/u,
  new RegExp(
    String.raw`(?<![\p{L}-])${SORT}(?:victim|witness|survivor|client|defendant|suspect|subject|target|informant|co-?conspirator|trafficker|buyer|v[ií]ctima|testigo|clienta?)[- ](?:${NUMBERED}|(?:one|two|three|four|five)(?=$|[,;.)]| (?:was|is|has|and|&|said)\b))`,
    'iu',
  ),
  /(?<![\p{L}-])(?:Confidential |Minor |Adult )?(?:(?:Individual|Minor|Juvenile(?: Female| Male)?|Coconspirator)[- ]|(?:Person|Employee|Worker|Female|Male|Girl|Child)(?:-| #))(?:#|No\. ?)?\d{1,2}(?![\w/%+:.-]|-\d| (?:of|to|and|or|years?)\b)/u,
  /(?<![\p{L}-])(?:[Vv]ictim|[Ww]itness|[Ss]urvivor|[Cc]lient|[Dd]efendant|[Ss]uspect|[Ss]ubject|[Ii]nformant|[Mm]inor|[Cc]onspirator|VICTIM|[Vv][ií]ctima|[Ii]ndividual|[Pp]erson|[Tt]arget)[- ]"?[A-HJ-Z]"?(?=$|[),;:.!?"](?:[ )]|$)| (?:and|&|or|was|is|has|had|said|says|told|got|lives?|met|who|y|[a-z]{3,})\b)/u,
  /(?<![\p{L}-])j(?:ane|ohn|anie|uan|uana)[ -](?:doe|roe)s?(?:[ -](?:#|no\.? ?|number )?(?:\d{1,3}|[a-h]|i{1,3}|iv|v)\b| et al)/iu,
);
const DOE = /(?<![\p{L}-])(?:jane|john|janie|baby|juan[ae]?)[ -](?:doe|roe)\b(?!'s)/giu;

/** `Jane Doe` stands for someone in a case, and `Jane Doe Inc.` is a coalition. */
function anyDoe(text: string): Span | null {
  for (const found of text.matchAll(DOE)) {
    const end = found.index + found[0].length;
    const goesOn = /^(?:,? [\p{Lu}&][\p{L}'.&-]*){1,6}/u.exec(text.slice(end))?.[0] ?? '';
    if (!isOfOrganizations(goesOn)) return { start: found.index, end };
  }
  return null;
}

const informant = firstOf(
  /(?<![\p{L}-])(?:(?:registered|confidential|paid|reliable|documented) )*(?:informant|confidential source|c\.i\.|ci|chs|cs|cooperator)(?:(?: (?:no|number|code)\b\.?| ?#|:)[ #:]{0,2}[A-Z]{0,2}-?\d[\d-]{0,8}| \d{4,8}\b)/iu,
  /(?<![\p{L}-])confidential (?:human )?(?:source|informant) (?:#|no\.? )?\d{1,6}\b/iu,
  /(?<![\p{L}-])(?:he|she|they|who|guy|girl|woman|man|clerk|owner|employee|manager|worker|desk|[A-Z]\p{L}+) (?:is|are|was|es) (?:also |now |really |secretly )*(?:an? |the |our |their |my |un )?(?:paid |registered |confidential |police |fbi |hsi |dea |ice )*(?:informant|snitch|c\.i\.|ci|chs|confidential source|informante|soplón|rat)\b(?! (?:policy|program|training|file|handler|coordinator|unit|manual|form))/iu,
  /\b(?:works?|working|worked|signed up|acts?|acting|flipped|registered|cooperat\w+|informing|informs?|snitch\w*)(?: (?:now|secretly|and is now))? (?:as (?:an? |our |their )?(?:confidential |paid |registered |police )*(?:informant|source|snitch|ci|c\.i\.|chs)\b)/iu,
  /(?<![\p{L}-])(?:(?:confidential|paid|registered|reliable) (?:informant|source)|(?<!irs[ -])(?:c\.?i\.?|chs)) (?:told|says|said|saw|gave|reports?|reporting|reported|works|meets|met|heard|inside|at the|at that)\b/iu,
  /(?<![\p{L}-])(?:our|their|his|her|my|the|an?|one) (?:own |best |paid |main |registered |confidential )*(?:informant|c\.i\.|snitch|informante|(?:confidential )?source(?= inside)|ci) (?:at|inside|in|from|says|said|told|works|working|who|saw|gave|is|was|reports|reported|among|on the|there)\b/iu,
);

/** How people of a case are called without their names, and how cases are called by names. */
export const CASES: readonly Pattern[] = [
  { name: 'case-caption', what: 'the title of a case', find: captionIn, inNames: true },
  {
    name: 'coded-person',
    what: 'a label for a person in a case',
    find: (text) => coded(text) ?? anyDoe(text),
  },
  { name: 'informant', what: 'an informant', find: informant },
];
