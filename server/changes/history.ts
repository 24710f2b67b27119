import { z } from 'zod';
import { currentAction, inCurrentNames } from '../../core/facts/former-names.ts';
import { AnyMutation, type Mutation } from '../../core/facts/mutation.ts';
import { can } from '../../core/powers.ts';
import { describeChange } from '../../core/words/describe-change.ts';
import { differencesOf, type ShownMutation } from '../../core/words/differences.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Run } from '../graph/graph.ts';
import type { Query } from '../graph/query.ts';
import type { HistoryEntry as HistoryAnswer } from './contract.ts';
import { Action } from './contract.ts';
import { type FixedNames, readNames } from './names.ts';
import { historyOf } from './queries.ts';
import { type Redact, redactFor } from './redact.ts';

export type HistoryEntry = z.output<typeof HistoryAnswer>;
type Stored = typeof historyOf extends Query<infer _, infer Row> ? Row : never;

const Body = z.array(AnyMutation);
/** The mutations of a stored change. */
export const readBody = (body: string): Mutation[] => Body.parse(inCurrentNames(JSON.parse(body)));

/** Whose history is read, and by whom. */
export interface Reader extends FixedNames {
  readonly districtId: string;
  readonly viewer: Viewer;
}

/**
 * The changes of a district from one number of its chain to another, newest first. Names and contact details in a change are
 * for those who may see them where it was made: it may be in this history for an organization that works here as well.
 */
export async function readHistory(
  run: Run,
  { districtId, viewer, ...fixed }: Reader,
  first: number,
  last: number,
): Promise<(HistoryEntry & { revision: number })[]> {
  const stored = await run(historyOf, { districtId, first, last });
  const shown = stored.map((change) => {
    const redact = redactFor(viewer, change.madeIn);
    return { change, mutations: readBody(change.body).map(shownTo(redact)) };
  });
  const all = shown.flatMap(({ mutations }) => mutations);
  const names = await readNames(run, districtId, fixed, all);
  return shown
    .map(({ change, mutations }) => {
      const seesPersons = can(viewer, 'see people', { districtId: change.madeIn });
      const known = seesPersons ? names : { ...names, person: () => 'a person' };
      const said = mutations.map((mutation) => ({
        ...mutation,
        differences: differencesOf(known, mutation),
      }));
      const own = viewer.identity?.id === change.actorId;
      return { ...entryOf(change), own, text: describeChange(known, mutations), mutations: said };
    })
    .reverse();
}

const entryOf = ({ id, seq, at, madeIn, actorName, action, why, undone, revision }: Stored) => ({
  changeId: id,
  ...{
    seq,
    at,
    madeIn,
    actor: actorName,
    action: Action.parse(currentAction(action)),
    why,
    undone,
    revision,
  },
});

const shownTo =
  (redact: Redact) =>
  ({
    fact,
    id,
    before,
    after,
    said,
  }: Mutation): ShownMutation & {
    before: Record<string, unknown> | null;
    after: Record<string, unknown> | null;
  } => ({
    ...{ fact, id },
    before: before && { ...redact(fact, { ...before }) },
    after: after && { ...redact(fact, { ...after }) },
    ...(said && { said }),
  });
