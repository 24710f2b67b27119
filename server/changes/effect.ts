import type { z } from 'zod';
import type { Assessment } from '../../core/model/assessment.ts';
import { printTenths } from '../../core/model/fraction.ts';
import type { Model } from '../../core/model/model.ts';
import { scoreOf } from '../../core/model/score.ts';
import { count } from '../../core/words/format.ts';
import { itemTitle, listOf } from '../../core/words/phrases.ts';
import type { Effect as EffectAnswer } from './contract.ts';

export type Effect = z.output<typeof EffectAnswer>;
type Column = 'confirmed' | 'recorded' | 'possible';
interface Move<State> {
  readonly before: State;
  readonly after: State;
}

/** The difference between two assessments of one district: in numbers, in states, and in one sentence. */
export function effectOf(model: Model, before: Assessment, after: Assessment): Effect {
  const moves = movesBetween(before, after);
  const items = [
    ...moves.ties.map((row) => ({ id: row.tie, after: row.after })),
    ...moves.roles.map((row) => ({ id: row.role, after: row.after })),
  ];
  return {
    text: textOf(model, before, after, items),
    ...scoreMoves(before, after),
    ...moves,
    gaps: { before: before.gaps.length, after: after.gaps.length },
    questions: { before: before.questions.length, after: after.questions.length },
  };
}

export const scoreMoves = (before: Assessment, after: Assessment): Record<Column, Move<number>> => {
  const move = (column: Column) => ({
    before: scoreOf(before.parts[column]) / 10,
    after: scoreOf(after.parts[column]) / 10,
  });
  return { confirmed: move('confirmed'), recorded: move('recorded'), possible: move('possible') };
};

/** The roles and ties whose states differ between two assessments, in the order of the model. */
export const movesBetween = (before: Assessment, after: Assessment) => ({
  roles: moved(before.roles, after.roles, ({ role }) => role).map(({ id: role, ...move }) => ({
    role,
    ...move,
  })),
  ties: moved(before.ties, after.ties, ({ id }) => id).map(({ id: tie, ...move }) => ({ tie, ...move })),
});

/** The rows whose state differs, in the order of the model; a role that does not apply in both is skipped. */
export function moved<Row extends { state: string }>(
  before: readonly Row[],
  after: readonly Row[],
  idOf: (row: Row) => string,
): { id: string; before: Row['state']; after: Row['state'] }[] {
  const was = new Map(before.map((row) => [idOf(row), row.state]));
  return after.flatMap((row) => {
    const state = was.get(idOf(row));
    return state === undefined || state === row.state
      ? []
      : [{ id: idOf(row), before: state, after: row.state }];
  });
}

const signed = (tenths: number): string => `${tenths > 0 ? '+' : ''}${printTenths(tenths)}`;

/** Describes the effect, as in `+4.2: the tie between HSI and Wage and Hour is now met; 1 gap left in the labor sector`. */
function textOf(
  model: Model,
  before: Assessment,
  after: Assessment,
  items: readonly { id: string; after: string }[],
): string {
  const columns = (['confirmed', 'recorded', 'possible'] as const).map((column) => ({
    column,
    change: scoreOf(after.parts[column]) - scoreOf(before.parts[column]),
  }));
  const first = columns.find(({ change }) => change !== 0);
  const score = first ? `${signed(first.change)} ${first.column}` : 'No change to the score';
  const becomes = items.map(({ id, after: state }) => `${nameOf(model, id)} is now ${state}`);
  const left = gapsLeft(model, before, after, items);
  return `${score}${becomes.length > 0 ? `: ${listOf(becomes)}` : ''}${left && `; ${left}`}`;
}

const nameOf = (model: Model, id: string): string => {
  const roleOf = (role: string): string =>
    model.roles.find((row) => row.id === role)?.name ?? itemTitle({ model, ...NO_NAMES }, role);
  const [a, b] = id.split('--');
  return a && b ? `the tie between ${roleOf(a)} and ${roleOf(b)}` : roleOf(id);
};

const NO_NAMES = {
  ...{ asOf: '', organization: (id: string) => id, evidence: (id: string) => id },
  ...{ piece: () => null, level: () => null, recordedLater: () => null },
};

/**
 * Returns the remaining gaps in the sector of the change, or in all sectors if it has none; empty if there were and are
 * none, because a district that no one was asked about would look complete.
 */
function gapsLeft(
  model: Model,
  before: Assessment,
  after: Assessment,
  items: readonly { id: string }[],
): string {
  const sectorOf = new Map(model.roles.map(({ id, sector }) => [id, sector]));
  const sectorsOf = (id: string) => id.split('--').flatMap((role) => sectorOf.get(role) ?? []);
  const about = items.flatMap(({ id }) => sectorsOf(id));
  const sector = about.find((name) => name !== 'justice') ?? about[0];
  const gapsIn = ({ gaps }: Assessment): number =>
    sector
      ? gaps.filter((gap) => gap.items.some((id) => sectorsOf(id).includes(sector))).length
      : gaps.length;
  const left = gapsIn(after);
  if (left === 0 && gapsIn(before) === 0) return '';
  const words = left === 0 ? 'no gaps' : count(left, 'gap');
  return `${words} left${sector ? ` in the ${sector} sector` : ''}`;
}
