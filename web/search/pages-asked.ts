import { reversed, sorted } from '../../core/order.ts';
import { wordsOf } from '../../core/plain-name.ts';
import { LISTED_PAGES, type ListedPage } from './page-list.ts';

/** Words of questions that say nothing of their subject. */
const FILLERS = new Set(
  (
    'who whom whose what which where when how is are was were be do does did has we us our my me i you your it ' +
    'its to on with by from this that these here there can could should would will if put give show tell any ' +
    'let all'
  ).split(' '),
);
/** A shorter beginning of a word fits too many words. */
const SHORTEST = 4;
/** Most pages shown. */
const MOST = 3;

const fits = (typed: string, listed: string): boolean =>
  typed === listed || (listed.length >= SHORTEST && typed.startsWith(listed));

const wordsOfPage = new Map(LISTED_PAGES.map((page) => [page, page.words.split(' ')]));

/** How much a typed word says: less if it fits many pages. */
function weightOf(word: string): number {
  const pages = LISTED_PAGES.filter((page) => wordsOfPage.get(page)?.some((listed) => fits(word, listed)));
  return pages.length === 0 ? 0 : 1 / pages.length;
}

export interface PagesAsked {
  readonly pages: readonly ListedPage[];
  /** True if the text reads like a question for them: several of its words fit one page. */
  readonly isQuestion: boolean;
  /** The half of the district that was typed, such as `north`; empty if none. */
  readonly half: string;
}

const HALVES = ['north', 'south', 'east', 'west'];

/** Returns the pages that answer what was typed, best first, in place of a list of pages to learn. */
export function pagesAsked(
  typed: string,
  may: { readonly edit: boolean; readonly read: boolean },
): PagesAsked {
  const words = [...new Set(wordsOf(typed).filter((word) => !FILLERS.has(word)))];
  const weights = new Map(words.map((word) => [word, weightOf(word)]));
  const scored = LISTED_PAGES.filter((page) => page.national || (page.edits ? may.edit : may.read)).map(
    (page) => {
      const found = words.filter((word) => wordsOfPage.get(page)?.some((listed) => fits(word, listed)));
      return {
        page,
        found: found.length,
        score: found.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0),
      };
    },
  );
  const best = sorted(
    scored,
    reversed((x, y) => x.score - y.score),
  );
  const top = best[0];
  if (!top || top.found === 0 || top.found * 3 < words.length)
    return { pages: [], isQuestion: false, half: '' };
  const near = best.filter(({ score, found }) => found > 0 && score * 2 >= top.score).slice(0, MOST);
  const half = HALVES.find((name) => words.some((word) => word === name || word === `${name}ern`)) ?? '';
  return { pages: near.map(({ page }) => page), isQuestion: top.found >= 2, half };
}
