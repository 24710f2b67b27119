import { formatPoints } from '../../core/words/format.ts';

/** `3.2` → `+3.2`, `-1` → `−1.0`, with a real minus sign. */
export const formatMove = (points: number): string => {
  const text = formatPoints(Math.abs(points));
  if (Number(text) === 0) return formatPoints(0);
  return points > 0 ? `+${text}` : `−${text}`;
};
