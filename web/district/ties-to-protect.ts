import { distinct } from '../../core/order.ts';
import { sentence } from '../../core/words/phrases.ts';

/** Why a tie is on the list, by the verb of its entry. */
const REASONS: Readonly<Record<string, string>> = {
  'write down': 'not in writing',
  'ask both': 'not confirmed by both sides',
};

interface Entry {
  readonly items: readonly string[];
  readonly verb: string;
}

/** Ties of two organizations that need the same, with the entries that say so. */
export interface ProtectRow<Of extends Entry> {
  readonly items: readonly string[];
  /** “Not in writing, not confirmed by both sides”. */
  readonly reasons: string;
  /** The most important first. */
  readonly entries: readonly [Of, ...Of[]];
}

/** Joins entries about the same tie into one row: the API lists what to put in writing and what to confirm separately. */
export function tiesToProtect<Of extends Entry>(entries: readonly Of[]): ProtectRow<Of>[] {
  const groups: [Of, ...Of[]][] = [];
  for (const entry of entries) {
    const group = groups.find(([first]) => first.items.some((item) => entry.items.includes(item)));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  return groups.map((group) => ({
    items: distinct(group.flatMap(({ items }) => items)),
    reasons: sentence(group.map(({ verb }) => REASONS[verb] ?? verb).join(', ')),
    entries: group,
  }));
}
