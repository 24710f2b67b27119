import { count, formatNumber } from './format.ts';

/** How many organizations were asked by link, and how many of these answered anything. */
export interface Response {
  readonly asked: number;
  readonly responded: number;
}

/** The response rate in a sentence. */
export function responseInWords({ asked, responded }: Response): string {
  if (asked === 0) return 'No organization was asked by link.';
  const share = Math.round((responded / asked) * 100);
  return `${formatNumber(responded)} of ${count(asked, 'organization')} asked by link answered, ${share} percent.`;
}
