import { count, formatNumber } from './format.ts';
import { percentOf } from './reach.ts';

/**
 * How many organizations were asked by link, how many opened their links, and how many answered
 * anything.
 */
interface Counts {
  readonly asked: number;
  readonly opened: number;
  readonly responded: number;
}

export interface Response extends Counts {
  /** The same by sector of the gap model, for sectors in which any were asked. */
  readonly sectors: (Counts & { readonly sector: string })[];
}

/** Returns the response rate in a sentence, by sector if not all answered. */
export function responseInWords(response: Response): string {
  const { asked, responded } = response;
  if (asked === 0) return 'No organization was asked by link.';
  const whole = `${formatNumber(responded)} of ${count(asked, 'organization')} asked by link answered, ${percentOf(responded, asked)}.`;
  if (responded === asked) return whole;
  return `${whole} By sector: ${response.sectors.map(({ sector, ...one }) => `${sector} ${rateInWords(one)}`).join(', ')}.`;
}

/** `2 of 4`. */
export const rateInWords = ({ asked, responded }: Pick<Counts, 'asked' | 'responded'>): string =>
  `${formatNumber(responded)} of ${formatNumber(asked)}`;

/**
 * Returns who has not answered, as shown next to a measure: `3 of 11 asked by link silent (police 2, labor 1)`;
 * empty if all have.
 */
export function silentInWords({ asked, responded, sectors }: Response): string {
  if (responded === asked) return '';
  const silent = sectors
    .filter((one) => one.responded < one.asked)
    .map((one) => `${one.sector} ${formatNumber(one.asked - one.responded)}`);
  return `${formatNumber(asked - responded)} of ${formatNumber(asked)} asked by link silent (${silent.join(', ')})`;
}
