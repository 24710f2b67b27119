import type { IndustryLinks } from '../industries/industry-links.ts';
import { LINKS, type Link } from '../industries/inspector-links.ts';
import type { COUNTED, Rate, Weight } from '../industries/weight.ts';
import { count, formatNumber, listInWords } from './format.ts';
import { sentence } from './phrases.ts';

type Measure = (typeof COUNTED)[number];

/** What is counted, as worded after a number. */
export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  establishments: 'businesses',
  employees: 'employees',
  'H-2A positions certified': 'certified H-2A positions',
  'H-2B positions certified': 'certified H-2B positions',
};

interface Rated {
  readonly measure: Measure;
  readonly rate: Rate | null;
}

const rateInWords = (measure: Measure, { per, here, nation }: Rate): string =>
  `${here.toFixed(1)} ${MEASURE_WORDS[measure]} for every ${formatNumber(per)} people (nation ${nation.toFixed(1)})`;

/** Returns why an industry is major in the district, or is not. */
export function weightInWords(weight: Weight, counts: readonly Rated[]): string {
  const rates = counts.flatMap(({ measure, rate }) => (rate ? [{ measure, rate }] : []));
  if (weight === 'not known') return 'No number of it is published for this district.';
  const meant = weight === 'less' ? rates : rates.filter(({ rate }) => rate.here >= rate.nation);
  const shown = listInWords(meant.map(({ measure, rate }) => rateInWords(measure, rate)));
  return weight === 'less'
    ? `Below the nation’s share: ${shown}.`
    : `At or above the nation’s share: ${shown}.`;
}

/** Returns how much of an industry there is. */
export const WEIGHT_WORDS: Readonly<Record<Weight, string>> = {
  'of weight': 'major here',
  less: 'below the nation’s share',
  'not known': 'not known',
};

/** What a link means, in a table or a key. */
export const LINK_WORDS: Readonly<Record<Link, string>> = {
  linked: 'linked',
  'to confirm': 'on record, to confirm',
  'not asked': 'not asked',
  'no link': 'no link',
};

/** Returns how many inspectors have which link: `2 linked, 3 not asked`. */
export const linksInWords = (links: readonly { readonly link: Link }[]): string =>
  LINKS.flatMap((link) => {
    const number = links.filter((one) => one.link === link).length;
    return number > 0 ? [`${number} ${LINK_WORDS[link]}`] : [];
  }).join(', ');

/**
 * Returns which major industries have no linked inspector, with what is known about their inspectors.
 */
export function unlinkedInWords(
  industries: readonly IndustryLinks[],
  nameOf: (industryId: string) => string,
): string {
  const ofWeight = industries.filter(({ weight }) => weight === 'of weight');
  if (ofWeight.length === 0)
    return 'No industry is known to be major here: each is below the nation’s share, or has no published numbers.';
  const unlinked = ofWeight.filter(({ linked }) => linked === 0);
  if (unlinked.length === 0)
    return ofWeight.length === 1
      ? 'The only major industry here has a linked inspector.'
      : `Each of the ${ofWeight.length} major industries here has a linked inspector.`;
  const names = unlinked.map(({ id, inspectors }) => `${nameOf(id)} (${linksInWords(inspectors)})`);
  return sentence(
    `of ${count(ofWeight.length, 'major industry', 'major industries')} here, ${formatNumber(unlinked.length)} ${
      unlinked.length === 1 ? 'has' : 'have'
    } no linked inspector: ${names.join('; ')}.`,
  );
}
