import { byCodePoint, byPlaceIn, type Order, reversed, sorted, thenBy } from '../order.ts';
import { type Gap, type GapVerb, SEVERITIES, type Severity } from './assessment.ts';
import { compare, type Fraction, HALF, ONE, sum } from './fraction.ts';
import type { Gains } from './gain.ts';
import { lastEnded } from './pair-facts.ts';
import type { AssessedRole } from './roles.ts';
import type { AssessedTie } from './ties.ts';
import type { Visible } from './visible.ts';

/** One role or tie that is a gap. Items with the same verb and cause become one entry. */
interface Item {
  id: string;
  severity: Severity;
  gain: Fraction;
  verb: GapVerb;
  cause: string | null;
}

/** MODEL.md, Gaps, Severity. */
function severityOf(weight: number, isCritical: boolean): Severity {
  if (isCritical) return 'critical';
  return weight === 3 ? 'high' : weight === 2 ? 'medium' : 'low';
}

/**
 * Vacant → fill, unfilled → recruit. The cause of a vacant position is the departed person whose work is to be
 * handed off, if any.
 */
function roleGap(role: AssessedRole, gains: Gains, toHandOff: ReadonlySet<string>): Item[] {
  if (role.state !== 'vacant' && role.state !== 'unfilled') return [];
  const { weight } = role.record.row;
  return [
    {
      id: role.role,
      severity: severityOf(weight, weight === 3),
      gain: gains.ofRole(role),
      verb: role.state === 'vacant' ? 'fill' : 'recruit',
      cause: role.record.vacancy?.lastHolders.find((person) => toHandOff.has(person)) ?? null,
    },
  ];
}

/**
 * Returns what mends a tie and the cause of the gap, both for the shown pair; null if the tie is not a gap on
 * its own.
 */
function remedy(
  { shown, state, row }: AssessedTie,
  isRecent: Visible['isRecent'],
): Pick<Item, 'verb' | 'cause'> | null {
  if (shown === null) return null;
  const organizations = sorted(shown.organizations, byCodePoint).join('+');
  if (state === 'no contact') return { verb: 'introduce', cause: organizations };
  if (state === 'below expected') return { verb: 'strengthen', cause: organizations };
  if (state !== 'ended') return null;
  const ended = lastEnded(shown.pieces, row.minimumLevel, isRecent);
  return ended?.endedBy === 'maintainers'
    ? { verb: 'hand off', cause: ended.end?.leaver ?? null }
    : { verb: 'renew', cause: ended?.id ?? null };
}

function tieGap(tie: AssessedTie, gains: Gains, isRecent: Visible['isRecent']): Item[] {
  const mending = compare(tie.possible, ONE) < 0 ? remedy(tie, isRecent) : null;
  if (mending === null) return [];
  const isCritical = tie.row.minimumLevel === 4 && compare(tie.possible, HALF) < 0;
  return [
    { id: tie.id, severity: severityOf(tie.row.weight, isCritical), gain: gains.ofTie(tie), ...mending },
  ];
}

/** Builds one entry from items in table order. The first item gives the verb. */
const entryOf = (items: readonly [Item, ...Item[]]): Gap => ({
  items: items.map(({ id }) => id),
  severity:
    sorted(
      items,
      byPlaceIn(SEVERITIES, ({ severity }) => severity),
    )[0]?.severity ?? items[0].severity,
  gain: sum(items.map(({ gain }) => gain)),
  verb: items[0].verb,
  cause: items[0].cause,
});

/** Groups items with the same cause, in the order in which causes first appear. */
function byCause(items: readonly Item[]): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const isOfPerson = item.cause !== null && (item.verb === 'fill' || item.verb === 'hand off');
    const cause = JSON.stringify(
      item.cause === null ? [item.id] : [isOfPerson ? 'hand off' : item.verb, item.cause],
    );
    const group = groups.get(cause);
    if (group) group.push(item);
    else groups.set(cause, [item]);
  }
  return [...groups.values()];
}

/** Sorts by severity, then gain; equal entries stay in table order, roles first. */
const worstFirst: Order<Gap> = thenBy(
  byPlaceIn(SEVERITIES, ({ severity }) => severity),
  reversed((x, y) => compare(x.gain, y.gain)),
);

/**
 * Lists gaps (MODEL.md, Three lists, Gaps). Expects roles and ties in table order; returns entries
 * in list order.
 */
export function listGaps(
  roles: readonly AssessedRole[],
  ties: readonly AssessedTie[],
  gains: Gains,
  isRecent: Visible['isRecent'],
): Gap[] {
  const ofTies = ties.flatMap((tie) => tieGap(tie, gains, isRecent));
  const toHandOff = new Set(
    ofTies.flatMap(({ verb, cause }) => (verb === 'hand off' && cause ? [cause] : [])),
  );
  const ofRoles = roles.flatMap((role) => roleGap(role, gains, toHandOff));
  return sorted(byCause([...ofRoles, ...ofTies]).map(entryOf), worstFirst);
}
