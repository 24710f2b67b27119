import { newest, type Period } from '../../../../core/days.ts';
import { byCodePoint, sorted, thenBy } from '../../../../core/order.ts';

const OPEN = '9999-12-31';

/** Sorts periods and merges those that touch or overlap; a period without a beginning comes first. */
export function spellsOf(periods: readonly Period[]): Period[] {
  const inOrder = sorted(
    periods,
    thenBy(
      (x: Period, y: Period) => byCodePoint(x.since ?? '', y.since ?? ''),
      (x, y) => byCodePoint(x.until ?? OPEN, y.until ?? OPEN),
    ),
  );
  const spells: Period[] = [];
  for (const { since, until } of inOrder) {
    const last = spells.at(-1);
    if (last && (last.until === null || (since ?? '') <= last.until))
      last.until = last.until === null || until === null ? null : newest([last.until, until]);
    else spells.push({ since, until });
  }
  return spells;
}
