import { dayIn } from './days.ts';
import type { Draft } from './found.ts';
import { evidenceKindOf } from './kinds.ts';
import type { Cells } from './table-plan.ts';
import type { Register } from './things.ts';
import { asWords } from './words.ts';

/** Adds a tie between two organizations, unless it is there already, and returns its facts. */
export function tieOf(things: Register, one: string, other: string, cells: Cells): Draft[] {
  const pair: readonly [string, string] = one < other ? [one, other] : [other, one];
  const kind = evidenceKindOf(asWords(cells.tieKind ?? ''));
  const key = `${pair.join('\u0001')}\u0001${kind}`;
  if (!things.ties.has(key))
    things.ties.set(key, {
      key,
      pair,
      kind,
      words: cells.tieKind ?? null,
      since: dayIn(cells.since),
      until: dayIn(cells.until),
    });
  return [
    { fact: 'evidence', of: 'tie', key },
    { fact: 'parties', of: 'tie', key },
  ];
}
