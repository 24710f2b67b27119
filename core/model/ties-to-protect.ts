import { byCodePoint, reversed, sorted } from '../order.ts';
import { PROTECT_ACTIONS, type ProtectAction, type TieToProtect } from './assessment.ts';
import { compare, type Fraction, sum } from './fraction.ts';
import type { Gains } from './gain.ts';
import type { AssessedTie } from './ties.ts';

interface Item {
  id: string;
  verb: ProtectAction;
  gain: Fraction;
  organizations: string;
}

const lacks = (tie: AssessedTie, verb: ProtectAction): boolean =>
  verb === 'write down' ? !tie.resilient : !tie.confirmedByBoth;

/** Not resilient → write down, not confirmed by both → ask both. */
function itemsOf(tie: AssessedTie, gains: Gains): Item[] {
  if (tie.state !== 'met' || tie.shown === null) return [];
  const organizations = JSON.stringify(sorted(tie.shown.organizations, byCodePoint));
  return PROTECT_ACTIONS.filter((verb) => lacks(tie, verb)).map((verb) => ({
    id: tie.id,
    verb,
    gain: gains.ofMark(tie),
    organizations,
  }));
}

/**
 * Lists ties to protect (MODEL.md, Three lists, Ties to protect). Items with the same verb and organizations
 * form one entry; sorted by gain, then table order.
 */
export function listTiesToProtect(ties: readonly AssessedTie[], gains: Gains): TieToProtect[] {
  const groups = new Map<string, Item[]>();
  for (const item of ties.flatMap((tie) => itemsOf(tie, gains))) {
    const key = `${item.verb} ${item.organizations}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const entries = [...groups.values()].flatMap((items) => {
    const [first] = items;
    if (!first) return [];
    return { items: items.map(({ id }) => id), gain: sum(items.map(({ gain }) => gain)), verb: first.verb };
  });
  return sorted(
    entries,
    reversed((x, y) => compare(x.gain, y.gain)),
  );
}
