import { byCodePoint, inTurn, sorted } from '../../gap-model/order.ts';
import { initialsOf, isSlip, withoutBody, wordsOf } from './plain-name.ts';

/** What is on record of an organization, as far as it tells whether two of them are one. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly level: string | null;
  readonly url: string | null;
  readonly parentId: string | null;
  /** Roles that it fills in the district, as they are called. */
  readonly roleNames: readonly string[];
  /** In how many facts of the district it is named. */
  readonly facts: number;
}

/** Two organizations that may be one, and why, as sentences. */
export interface Twins {
  /** The one to keep, as far as can be told: the one that more facts name. */
  readonly keepId: string;
  readonly mergeId: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Proposed from this score on: a name alone reaches it only when it is the same. */
const LIKELY = 60;
interface Sign {
  readonly points: number;
  readonly reason: string | null;
}

/** All likely twins among some organizations, the likeliest first. Nothing is merged: somebody decides. */
export function findTwins(candidates: readonly Candidate[]): Twins[] {
  const known = candidates.map((candidate) => ({ ...candidate, words: wordsOf(candidate.name) }));
  const found: Twins[] = [];
  for (const [index, x] of known.entries())
    for (const y of known.slice(index + 1)) {
      const twins = compare(x, y);
      if (twins) found.push(twins);
    }
  return sorted(
    found,
    inTurn(
      (x, y) => y.score - x.score,
      (x, y) => byCodePoint(`${x.keepId} ${x.mergeId}`, `${y.keepId} ${y.mergeId}`),
    ),
  );
}

type Known = Candidate & { readonly words: readonly string[] };

function compare(x: Known, y: Known): Twins | null {
  if (x.parentId === y.id || y.parentId === x.id || numbersOf(x) !== numbersOf(y)) return null;
  const name = nameSign(x, y);
  if (!name) return null;
  const signs = [name, ...placeSigns(x, y), ...otherSigns(x, y)];
  const score = signs.reduce((sum, { points }) => sum + points, 0);
  if (score < LIKELY) return null;
  const [keep, merge] = sorted([x, y], keptFirst) as [Known, Known]; // two go in
  const reasons = signs.flatMap(({ reason }) => reason ?? []);
  return { keepId: keep.id, mergeId: merge.id, score: Math.min(100, score), reasons };
}

const keptFirst = inTurn<Known>(
  (x, y) => y.facts - x.facts,
  (x, y) => byCodePoint(x.id, y.id),
);

/** Precinct 1 and Precinct 2 are two. */
const numbersOf = ({ words }: Known): string => words.filter((word) => /\d/.test(word)).join(' ');

const joined = (words: readonly string[]): string => words.join(' ');
const inAnyOrder = (words: readonly string[]): string => joined(sorted(words, byCodePoint));

/** How their names agree; null where they do not. */
function nameSign(x: Known, y: Known): Sign | null {
  if (joined(x.words) === joined(y.words))
    return { points: 60, reason: `Both are called ${x.name}${x.name === y.name ? '' : ` or ${y.name}`}.` };
  const alias = aliasSign(x, y) ?? aliasSign(y, x);
  if (alias) return alias;
  const [a, b] = [withoutBody(x.words), withoutBody(y.words)];
  const both = `${x.name} and ${y.name}`;
  if (a.length > 1 && inAnyOrder(a) === inAnyOrder(b))
    return { points: 45, reason: `${both} differ in words such as department or office alone.` };
  const [extraX, extraY] = [missingIn(y.words, x.words), missingIn(x.words, y.words)];
  const [only = '', other = ''] = [extraX[0], extraY[0]];
  if (extraX.length === 1 && extraY.length === 1 && isSlip(only, other))
    return { points: 45, reason: `${both} differ in one letter of ${only}.` };
  const shared = x.words.length - extraX.length;
  if (shared >= 3 && extraX.length + extraY.length === 1)
    return { points: 40, reason: `${both} differ in one word: ${only || other}.` };
  return null;
}

const missingIn = (words: readonly string[], of: readonly string[]): string[] =>
  of.filter((word) => !words.includes(word));

/** Is x known by what y is called? */
function aliasSign(x: Known, y: Known): Sign | null {
  const called = joined(y.words);
  if (x.shortName && joined(wordsOf(x.shortName)) === called)
    return { points: 50, reason: `${x.shortName} is the short name of ${x.name}.` };
  const letters = y.name.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  const isWritten = y.name.length <= 8 && y.name === y.name.toUpperCase();
  if (isWritten && initialsOf(x.name).includes(letters))
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
