import type { JSX } from 'preact';
import { formatPoints } from '../../core/words/format.ts';
import type { DistrictSummary } from './api.ts';

interface Props {
  numbers: DistrictSummary['score'];
  /** The maximum: 100 for a score, 40 or 10 for its parts. */
  of?: number;
  width?: number;
}

/** The three numbers in words: "48.0 confirmed, 57.2 on record, up to 64.0 of 100 points". */
export const numbersInWords = (
  { confirmed, recorded, possible }: DistrictSummary['score'],
  of = 100,
): string =>
  `${formatPoints(confirmed)} confirmed, ${formatPoints(recorded)} on record, up to ${formatPoints(possible)} of ${of} points`;

/** One bar for the three numbers: solid is confirmed, hatched is on record, outlined is possible. */
export function ScoreBar({ numbers, of = 100, width = 100 }: Props): JSX.Element {
  const { confirmed, recorded, possible } = numbers;
  const x = (points: number) => (points / of) * width;
  const stripes = [];
  for (let left = x(confirmed); left < x(recorded); left += 4)
    stripes.push(`M${left} 13 ${Math.min(left + 4, x(recorded))} 3`);
  return (
    <svg class="score-bar" width={width} height="16" role="img" aria-label={numbersInWords(numbers, of)}>
      <path d={`M0 8H${width}`} stroke="var(--leader)" />
      <rect
        x="0.5"
        y="3"
        width={Math.max(0, x(possible) - 1)}
        height="10"
        fill="var(--paper)"
        stroke="var(--ink-soft)"
      />
      <path d={stripes.join('')} stroke="var(--navy)" stroke-width="1.2" />
      <path d={`M${x(recorded)} 3v10`} stroke="var(--navy)" stroke-width={recorded > confirmed ? 1.2 : 0} />
      <rect x="0" y="3" width={x(confirmed)} height="10" fill="var(--navy)" />
    </svg>
  );
}
