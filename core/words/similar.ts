import { TRAITS, type Trait, type Traits } from '../similar/similar.ts';
import { formatNumber, listInWords } from './format.ts';

/** Formats a population: `5.9 million`, `740,000`. */
const peopleInWords = (people: number): string =>
  people >= 1_000_000
    ? `${(people / 1_000_000).toFixed(1)} million`
    : formatNumber(Math.round(people / 1_000) * 1_000);

const percent = (share: number | null): string =>
  share === null ? 'not known' : `${Math.round(share)} percent`;

const both = (x: string, y: string): string => (x === y ? `${x} each` : `${x} and ${y}`);

const WORDS: Record<Trait, (here: Traits, there: Traits) => string> = {
  population: (x, y) => `population (${both(peopleInWords(x.population), peopleInWords(y.population))})`,
  rural: (x, y) => `rural share (${both(percent(x.ruralPercent), percent(y.ruralPercent))})`,
  counties: (x, y) => `counties (${both(String(x.counties), String(y.counties))})`,
  borders: (x, y) => `neighboring districts (${both(String(x.borders), String(y.borders))})`,
  tribes: (x, y) =>
    x.tribes + y.tribes === 0
      ? 'no tribe with headquarters there'
      : `tribes with headquarters there (${both(String(x.tribes), String(y.tribes))})`,
  programs: (x, y) =>
    programs(x) === programs(y)
      ? `task force awards (${programs(x)} each)`
      : `task force awards (${programs(x)}; ${programs(y)})`,
};

const programs = ({ programs: names }: Traits): string => (names.length > 0 ? listInWords(names) : 'none');

/**
 * Returns why two districts count as alike, and where they differ: the numbers of the first, then of the
 * second.
 */
export function likenessInWords(here: Traits, there: Traits, alike: readonly Trait[]): string {
  const words = (traits: readonly Trait[]) => listInWords(traits.map((trait) => WORDS[trait](here, there)));
  const others = TRAITS.filter((trait) => !alike.includes(trait));
  const rest = others.length > 0 ? ` Different: ${words(others)}.` : '';
  return `Similar in ${alike.length} of ${TRAITS.length} ways: ${words(alike)}.${rest}`;
}
