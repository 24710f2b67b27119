import type { z } from 'zod';
import type { Assessment, TieAssessment } from '../../../core/model/assessment.ts';
import { compare as compareFractions } from '../../../core/model/fraction.ts';
import type { Model } from '../../../core/model/model.ts';
import { formatDay, listInWords } from '../../../core/words/format.ts';
import { listOf } from '../../../core/words/phrases.ts';
import { moved, scoreMoves } from '../../changes/effect.ts';
import type { compareDays } from './contract.ts';

type Answer = z.input<typeof compareDays.response>;
type Change = Answer['ties'][number]['change'];
const CHANGES: readonly Change[] = ['new', 'lost', 'stronger', 'weaker', 'renewed'];

/** What is new, lost, stronger, weaker or renewed in a district between two days. */
export function compare(model: Model, before: Assessment, after: Assessment): Answer {
  const was = new Map(before.ties.map((tie) => [tie.id, tie]));
  const ties = after.ties.flatMap((now) => {
    const then = was.get(now.id);
    const change = then && changeOf(then, now);
    return change ? [{ tie: now.id, before: then.state, after: now.state, change }] : [];
  });
  const roles = moved(before.roles, after.roles, ({ role }) => role);
  const scores = scoreMoves(before, after);
  const counts = CHANGES.flatMap((change) => {
    const count = ties.filter((tie) => tie.change === change).length;
    return count === 0 ? [] : [`${count} ${change}`];
  });
  const named = roles.map(
    ({ id, after: state }) => `${model.roles.find((row) => row.id === id)?.name ?? id} is now ${state}`,
  );
  const text = [
    `Between ${formatDay(before.asOf)} and ${formatDay(after.asOf)}, ties: ${counts.length > 0 ? listInWords(counts) : 'none changed'}`,
    ...(named.length > 0 ? [listOf(named)] : []),
    `confirmed from ${scores.confirmed.before} to ${scores.confirmed.after} points`,
  ];
  return {
    ...{ districtId: after.id, from: before.asOf, to: after.asOf, text: `${text.join('; ')}.` },
    ...scores,
    roles: roles.map(({ id, ...move }) => ({ role: id, ...move })),
    ties,
  };
}

/**
 * A tie that is met now and was not is new, or renewed where it had ended; one that was met and is not any more is lost. One
 * that is met on both days is renewed where the evidence had begun to age and is fresh again. Any other is stronger or weaker
 * by what is confirmed of it, or by a mark won or lost.
 */
function changeOf(then: TieAssessment, now: TieAssessment): Change | null {
  if (then.state !== 'met' && now.state === 'met') return then.state === 'ended' ? 'renewed' : 'new';
  if (then.state === 'met' && now.state !== 'met') return 'lost';
  const difference =
    compareFractions(now.confirmed, then.confirmed) ||
    compareFractions(now.recorded, then.recorded) ||
    marksOf(now) - marksOf(then);
  if (difference !== 0) return difference > 0 ? 'stronger' : 'weaker';
  return isFresh(now) && !isFresh(then) && now.state === 'met' ? 'renewed' : null;
}

const marksOf = ({ resilient, confirmedByBoth }: TieAssessment): number =>
  Number(resilient) + Number(confirmedByBoth);
const isFresh = ({ shown }: TieAssessment): boolean =>
  shown?.pieces.some(({ status }) => status === 'current') ?? false;
