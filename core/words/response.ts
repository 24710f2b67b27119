import { count, formatNumber } from './format.ts';
import { percentOf } from './reach.ts';

/** How many organizations were asked by link, and how many of these answered anything. */
export interface Response {
  readonly asked: number;
  readonly responded: number;
}

/** The response rate in a sentence. */
export function responseInWords({ asked, responded }: Response): string {
  if (asked === 0) return 'No organization was asked by link.';
  return `${formatNumber(responded)} of ${count(asked, 'organization')} asked by link answered, ${percentOf(responded, asked)}.`;
}
