import { byCodePoint, sorted, thenBy } from '../../../core/order.ts';
import { initialsOf, isTypo, withoutGenericWords, wordsOf } from '../../../core/plain-name.ts';

/** What is on record of an organization that helps tell whether two entries are duplicates. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: string[];
  readonly city: string | null;
  readonly state: string | null;
  readonly level: string | null;
  readonly url: string | null;
  readonly parentId: string | null;
  /** Names of the roles that it fills in the district. */
  readonly roleNames: readonly string[];
  /** How many facts of the district name it. */
  readonly facts: number;
}

/** Two organizations that may be the same, and why, in sentences. */
export interface DuplicatePair {
  /** The one to keep, as far as can be told: the one that more facts name. */
  readonly keepId: string;
  readonly mergeId: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** The lowest score that is proposed. A name alone reaches it only if it is identical, or on record as an alias. */
const LIKELY = 60;
interface Sign {
  readonly points: number;
  readonly reason: string | null;
}

/** Finds all likely duplicates among some organizations, likeliest first. Nothing is merged: a person decides. */
export function findDuplicatePairs(candidates: readonly Candidate[]): DuplicatePair[] {
  const known = candidates.map(readName);
  const found: DuplicatePair[] = [];
  for (const [index, x] of known.entries())
    for (const y of known.slice(index + 1)) {
      const pair = compare(x, y);
      if (pair) found.push(pair);
    }
  return sorted(
    found,
    thenBy(
      (x, y) => y.score - x.score,
      (x, y) => byCodePoint(`${x.keepId} ${x.mergeId}`, `${y.keepId} ${y.mergeId}`),
    ),
  );
}

/** A candidate with its name parsed once, because each is compared with all others. */
interface Known extends Candidate {
  readonly words: readonly string[];
  readonly plain: string;
  /** The name without words such as department, sorted; null if hardly any words remain. */
  readonly core: string | null;
  /** Precinct 1 and Precinct 2 are different organizations. */
  readonly numbers: string;
  readonly plainShortName: string | null;
  readonly plainAliases: readonly string[];
  readonly initials: readonly string[];
  /** The name, if it is itself an abbreviation. */
  readonly letters: string | null;
}

function readName(candidate: Candidate): Known {
  const { name, shortName } = candidate;
  const words = wordsOf(name);
  const core = withoutGenericWords(words);
  const isLetters = name.length <= 8 && name === name.toUpperCase();
  return {
    ...candidate,
    words,
    plain: words.join(' '),
    core: core.length > 1 ? sorted(core, byCodePoint).join(' ') : null,
    numbers: words.filter((word) => /\d/.test(word)).join(' '),
    plainShortName: shortName && wordsOf(shortName).join(' '),
    plainAliases: candidate.aliases.map((alias) => wordsOf(alias).join(' ')).filter(Boolean),
    initials: initialsOf(name),
    letters: isLetters ? name.replace(/[^\p{L}\p{N}]/gu, '') : null,
  };
}

function compare(x: Known, y: Known): DuplicatePair | null {
  if (x.parentId === y.id || y.parentId === x.id || x.numbers !== y.numbers) return null;
  const name = nameSign(x, y);
  if (!name) return null;
  const signs = [name, ...placeSigns(x, y), ...otherSigns(x, y)];
  const score = signs.reduce((sum, { points }) => sum + points, 0);
  if (score < LIKELY) return null;
  const [keep, merge] = sorted([x, y], keptFirst) as [Known, Known]; // two in, two out
  const reasons = signs.flatMap(({ reason }) => reason ?? []);
  return { keepId: keep.id, mergeId: merge.id, score: Math.min(100, score), reasons };
}

const keptFirst = thenBy<Known>(
  (x, y) => y.facts - x.facts,
  (x, y) => byCodePoint(x.id, y.id),
);

/** Returns how well their names match; null if they do not. */
function nameSign(x: Known, y: Known): Sign | null {
  if (x.plain === y.plain && x.plain !== '')
    return { points: 60, reason: `Both are called ${x.name}${x.name === y.name ? '' : ` or ${y.name}`}.` };
  const alias = aliasSign(x, y) ?? aliasSign(y, x);
  if (alias) return alias;
  const both = `${x.name} and ${y.name}`;
  if (x.core !== null && x.core === y.core)
    return { points: 45, reason: `${both} differ in words such as department or office alone.` };
  if (Math.abs(x.words.length - y.words.length) > 1) return null;
  const [extraX, extraY] = [missingIn(y.words, x.words), missingIn(x.words, y.words)];
  const [only = '', other = ''] = [extraX[0], extraY[0]];
  if (extraX.length === 1 && extraY.length === 1 && isTypo(only, other))
    return { points: 45, reason: `${both} differ in one letter of ${only}.` };
  const shared = x.words.length - extraX.length;
  if (shared >= 3 && extraX.length + extraY.length === 1)
    return { points: 40, reason: `${both} differ in one word: ${only || other}.` };
  return null;
}

const missingIn = (words: readonly string[], of: readonly string[]): string[] =>
  of.filter((word) => !words.includes(word));

/** Checks whether y's name is an alias, short name or abbreviation of x. */
function aliasSign(x: Known, y: Known): Sign | null {
  if (x.plainAliases.includes(y.plain))
    return { points: 60, reason: `${y.name} is on record as another name of ${x.name}.` };
  if (x.plainShortName && x.plainShortName === y.plain)
    return { points: 50, reason: `${x.shortName} is the short name of ${x.name}.` };
  if (y.letters !== null && x.initials.includes(y.letters))
    return { points: 45, reason: `${y.name} are the first letters of ${x.name}.` };
  return null;
}

const same = (x: string | null, y: string | null): boolean | null =>
  x === null || y === null ? null : x.trim().toLowerCase() === y.trim().toLowerCase();

function placeSigns(x: Known, y: Known): Sign[] {
  if (same(x.state, y.state) === false) return [{ points: -60, reason: null }];
  const city = same(x.city, y.city);
  if (city === false) return [{ points: -40, reason: null }];
  if (city)
    return [
      { points: 20, reason: `Both are in ${[x.city, x.state ?? y.state].filter(Boolean).join(', ')}.` },
    ];
  return [];
}

function otherSigns(x: Known, y: Known): Sign[] {
  const signs: Sign[] = [];
  const role = x.roleNames.find((name) => y.roleNames.includes(name));
  if (role) signs.push({ points: 20, reason: `Both fill the role: ${role}.` });
  if (same(x.level, y.level) === false) signs.push({ points: -20, reason: null });
  if (same(siteOf(x.url), siteOf(y.url)))
    signs.push({ points: 20, reason: 'Both have the same web address.' });
  return signs;
}

const siteOf = (url: string | null): string | null =>
  url?.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '') ?? null;
