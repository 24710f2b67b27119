import type { z } from 'zod';
import { isCoverageShown, requiredRolesConfirmed } from '../../core/coverage-shown.ts';
import type { Assessment, TieAssessment } from '../../core/model/assessment.ts';
import { compare as compareFractions } from '../../core/model/fraction.ts';
import type { Model } from '../../core/model/model.ts';
import { scoreOf } from '../../core/model/score.ts';
import { count, formatDay, formatMove, formatPoints, listInWords } from '../../core/words/format.ts';
import { movesBetween } from '../changes/effect.ts';
import type { ComparedDays } from './contract.ts';
import { byDirection, movedPoints } from './moved-points.ts';

type Answer = z.input<typeof ComparedDays>;
type Numbers = Pick<TieAssessment, 'confirmed' | 'recorded' | 'possible'>;
type How = Answer['changed']['ties'][number]['how'];

/** Four assessments of one district; each step from one to the next has one cause. */
export interface Steps {
  /** As known on the first day, for that day. */
  readonly before: Assessment;
  /** Without what was removed since, and with what was amended. */
  readonly corrected: Assessment;
  /** With everything that became known since, as of the first day. */
  readonly known: Assessment;
  /** The same, for the second day. */
  readonly after: Assessment;
}

const GAPS: readonly string[] = ['no contact', 'below expected', 'unfilled'];
const PROVEN: readonly string[] = [...GAPS, 'met', 'ended', 'confirmed', 'vacant'];

/**
 * Returns the differences between two days of a district by cause: what changed between them, what became known about the time
 * before, and what was corrected.
 * @param to.began the day on which the installation began, if that is after the first day.
 */
export function compare(steps: Steps, model: Model, to: { knownOn: string; began: string | null }): Answer {
  const { before, corrected, known, after } = steps;
  const points = {
    confirmed: byDirection(split(steps, 'confirmed'), movedPoints(known, after, model)),
    recorded: split(steps, 'recorded'),
    possible: split(steps, 'possible'),
  };
  const answer = {
    ...{ districtId: after.id, from: before.asOf, to: after.asOf, ...to, points },
    coverageShown: isCoverageShown(requiredRolesConfirmed(after, model)),
    ...gapsApart(changedBetween(known, after), learnedBetween(corrected, known)),
    corrected: movesBetween(before, corrected),
  };
  return { ...answer, text: textOf(answer) };
}

/** In tenths, so that the parts add up exactly. */
function split({ before, corrected, known, after }: Steps, column: keyof Answer['points']) {
  const [first, second, third, last] = [before, corrected, known, after].map(({ parts }) =>
    scoreOf(parts[column]),
  );
  const points = (from = 0, to = 0): number => (to - from) / 10;
  return {
    before: points(0, first),
    corrected: points(first, second),
    newlyKnown: points(second, third),
    changed: points(third, last),
    after: points(0, last),
  };
}

function learnedBetween(before: Assessment, after: Assessment): Answer['newlyKnown'] {
  const { roles, ties } = movesBetween(before, after);
  const found = <Move extends { before: string; after: string }>(move: Move) => ({
    ...move,
    gapFound: GAPS.includes(move.after) && !GAPS.includes(move.before),
  });
  return { roles: roles.map(found), ties: ties.map(found) };
}

function changedBetween(before: Assessment, after: Assessment): Answer['changed'] {
  const was = new Map(before.ties.map((tie) => [tie.id, tie]));
  const rolesBefore = new Map(before.roles.map((role) => [role.role, role]));
  const rolesAfter = new Map(after.roles.map((role) => [role.role, role]));
  const { roles } = movesBetween(before, after);
  return {
    roles: roles.map((move) => ({
      ...move,
      how: direction(rolesBefore.get(move.role), rolesAfter.get(move.role)),
    })),
    ties: after.ties.flatMap((now) => {
      const then = was.get(now.id);
      const how = then && changeOf(then, now);
      return how ? [{ tie: now.id, before: then.state, after: now.state, how }] : [];
    }),
  };
}

/**
 * True for a gap that no one knew of. What someone reports of an unknown tie shows how it is, not that it became better or worse.
 */
const isGapFound = ({ before, after }: { before: string; after: string }): boolean =>
  GAPS.includes(after) && !PROVEN.includes(before);

/** Moves the gaps that were found from what changed to what became known. */
function gapsApart({ roles, ties }: Answer['changed'], newlyKnown: Answer['newlyKnown']) {
  const gapFound = true;
  const foundRoles = roles
    .filter(isGapFound)
    .map(({ role, before, after }) => ({ role, before, after, gapFound }));
  const foundTies = ties
    .filter(isGapFound)
    .map(({ tie, before, after }) => ({ tie, before, after, gapFound }));
  return {
    changed: {
      roles: roles.filter((move) => !isGapFound(move)),
      ties: ties.filter((move) => !isGapFound(move)),
    },
    newlyKnown: {
      roles: withFound(newlyKnown.roles, foundRoles, ({ role }) => role),
      ties: withFound(newlyKnown.ties, foundTies, ({ tie }) => tie),
    },
  };
}

/** Adds gaps that were found. One that was learned in two steps is one move, from its first state. */
function withFound<Move extends { before: unknown }>(
  learned: readonly Move[],
  found: readonly Move[],
  idOf: (move: Move) => string,
): Move[] {
  const first = new Map(learned.map((move) => [idOf(move), move.before]));
  const ids = new Set(found.map(idOf));
  return [
    ...learned.filter((move) => !ids.has(idOf(move))),
    ...found.map((move) => ({ ...move, before: first.get(idOf(move)) ?? move.before })),
  ];
}

/** Returns null for a tie whose state did not change, unless its evidence was aging and is current again. */
function changeOf(then: TieAssessment, now: TieAssessment): How | null {
  if (then.state === now.state)
    return now.state === 'met' && isFresh(now) && !isFresh(then) ? 'renewed' : null;
  if (now.state === 'ended') return 'ended';
  return then.state === 'ended' && now.state === 'met' ? 'renewed' : direction(then, now);
}

const isFresh = ({ shown }: TieAssessment): boolean =>
  shown?.pieces.some(({ status }) => status === 'current') ?? false;

function direction(then: Numbers | undefined, now: Numbers | undefined): 'better' | 'worse' {
  if (!then || !now) return 'better';
  const difference =
    compareFractions(now.confirmed, then.confirmed) ||
    compareFractions(now.recorded, then.recorded) ||
    compareFractions(now.possible, then.possible);
  return difference < 0 ? 'worse' : 'better';
}

/** Describes the differences by cause: "3 ties were built, 41 became known." */
function textOf(answer: Omit<Answer, 'text'>): string {
  const { from, to, began, changed, newlyKnown, corrected } = answer;
  const built = changed.ties.filter(({ how, after }) => how === 'better' && after === 'met').length;
  const known = newlyKnown.ties.filter(({ after, gapFound }) => after !== 'unknown' && !gapFound).length;
  const gaps = [...newlyKnown.ties, ...newlyKnown.roles].filter(({ gapFound }) => gapFound).length;
  const others = (['renewed', 'ended', 'worse'] as const).flatMap((how) => {
    const ties = changed.ties.filter((tie) => tie.how === how).length;
    return ties === 0 ? [] : [`${ties} ${how === 'worse' ? 'became worse' : how}`];
  });
  const sentences = [
    `${formatDay(from)} to ${formatDay(to)}: ${count(built, 'tie')} ${built === 1 ? 'was' : 'were'} built, ${known} became known`,
    ...(others.length > 0 ? [`Of the ties that changed, ${listInWords(others)}`] : []),
    ...(gaps > 0 ? [`${count(gaps, 'gap')} found`] : []),
    ...(answer.coverageShown ? [pointsInWords(answer.points.confirmed)] : []),
    ...(corrected.ties.length > 0 ? [`${count(corrected.ties.length, 'tie')} corrected`] : []),
    ...(began ? [`This installation began on ${formatDay(began)}: earlier facts count as newly known`] : []),
  ];
  return `${sentences.join('. ')}.`;
}

const pointsInWords = (confirmed: Answer['points']['confirmed']): string =>
  `Confirmed points: ${formatPoints(confirmed.before)} to ${formatPoints(confirmed.after)}, ${formatMove(confirmed.newlyKnown)} newly known, ${changedInWords(confirmed)}, ${formatMove(confirmed.corrected)} corrected`;

const changedInWords = ({ better, worse }: Answer['points']['confirmed']): string =>
  `${formatMove(better)} changed for the better${worse < 0 ? `, ${formatMove(worse)} ended or changed for the worse` : ''}`;
