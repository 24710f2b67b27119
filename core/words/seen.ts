import { formatDay } from './format.ts';

interface Piece {
  readonly publicRecord: boolean;
  readonly since: string | null;
}

/**
 * Words the most recent date of evidence. For public record, that is only the date of an award or announcement,
 * because no one here saw the work.
 * @param piece null for a statement
 */
export function seenInWords(
  piece: Piece | null,
  day: string,
  format: (day: string) => string = formatDay,
): string {
  if (!piece?.publicRecord) return `last active ${format(day)}`;
  return day === piece.since
    ? `named in an award that began ${format(day)}`
    : `named in an announcement of ${format(day)}`;
}
