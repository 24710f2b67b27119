import { formatDay } from './format.ts';

interface Piece {
  readonly publicRecord: boolean;
  readonly since: string | null;
}

/**
 * How the most recent day that speaks for evidence is said. No one here saw a public record at work: it names its parties in an award
 * that began, or in an announcement, on that day.
 * @param piece null for a statement.
 */
export function seenInWords(
  piece: Piece | null,
  day: string,
  format: (day: string) => string = formatDay,
): string {
  if (!piece?.publicRecord) return `last seen ${format(day)}`;
  return day === piece.since
    ? `named in an award that began ${format(day)}`
    : `named in an announcement of ${format(day)}`;
}
