import { z } from 'zod';
import { currentAction, inCurrentNames } from '../../core/facts/former-names.ts';
import { AnyMutation, type Mutation } from '../../core/facts/mutation.ts';
import { distinct } from '../../core/order.ts';
import { can } from '../../core/powers.ts';
import { describeChange } from '../../core/words/describe-change.ts';
import { differencesOf, type ShownMutation } from '../../core/words/differences.ts';
import type { Viewer } from '../access/viewer.ts';
import { StoredMutation, withValues } from '../forgetting/references.ts';
import type { Run } from '../graph/graph.ts';
import type { Query } from '../graph/query.ts';
import type { HistoryEntry as HistoryAnswer } from './contract.ts';
import { Action } from './contract.ts';
import { knownElsewhere } from './known-elsewhere.ts';
import { type FixedNames, readNames } from './names.ts';
import { withParts } from './parts.ts';
import { changesOfGroup, historyOf } from './queries.ts';
import { type Redact, redactHistory } from './redact.ts';

export type HistoryEntry = z.output<typeof HistoryAnswer>;
type Stored = typeof historyOf extends Query<infer _, infer Row> ? Row : never;

const Body = z.array(AnyMutation);
/** The mutations of stored changes, with the names and contacts that are kept beside them. */
export async function readBodies(run: Run, bodies: readonly string[]): Promise<Mutation[][]> {
  return (await withValues(run, bodies.map(storedMutations))).map((mutations) => Body.parse(mutations));
}

/** The same without those names and contacts: enough to say which facts a change was about. */
export const storedMutations = (body: string): StoredMutation[] =>
  StoredMutation.array().parse(inCurrentNames(JSON.parse(body)));

/** Whose history is read, and by whom. */
export interface Reader extends FixedNames {
  readonly districtId: string;
  readonly viewer: Viewer;
}

/** An entry, and what its reader must not get or is not told of: which persons it names. */
type ReadEntry = HistoryEntry & { readonly revision: number; readonly personIds: readonly string[] };

/**
 * The changes of a district from one number of its chain to another, newest first. Names and contact details in a change, and
 * what people wrote in words of their own, are for those who may see them where it was made: it may be in this history for an organization that works here as well.
 */
export async function readHistory(
  run: Run,
  { districtId, viewer, ...fixed }: Reader,
  first: number,
  last: number,
): Promise<ReadEntry[]> {
  const stored = await withParts(run, await run(historyOf, { districtId, first, last }));
  const bodies = await readBodies(
    run,
    stored.map(({ body }) => body),
  );
  const shown = stored.map((change, at) => {
    const redact = redactHistory(viewer, change.madeIn);
    return { change, mutations: (bodies[at] ?? []).map(shownTo(redact)) };
  });
  const all = shown.flatMap(({ mutations }) => mutations);
  const names = await readNames(run, districtId, fixed, all);
  const hidden = await hiddenBy(run, viewer, shown);
  const madeWith = await othersMadeWith(run, stored);
  return shown
    .map(({ change, mutations }) => {
      const seesPersons = can(viewer, 'see people', { districtId: change.madeIn });
      const isTold = (id: string) => seesPersons && !hidden(change.madeIn).has(id);
      const personIds = names.personsIn(mutations).filter(isTold);
      const known = { ...names, person: (id: string) => (isTold(id) ? names.person(id) : 'a person') };
      const said = mutations.map((mutation) => ({
        ...mutation,
        differences: differencesOf(known, mutation),
      }));
      const own = viewer.identity?.id === change.actorId;
      const why = seesPersons || own ? change.why : null;
      const text = describeChange(known, mutations);
      return { ...entryOf(change), madeWith: madeWith(change), personIds, why, own, text, mutations: said };
    })
    .reverse();
}

/** Per district in which changes were made: the persons of other districts whom they name. */
async function hiddenBy(
  run: Run,
  viewer: Viewer,
  shown: readonly { change: Stored; mutations: readonly ShownMutation[] }[],
): Promise<(madeIn: string) => ReadonlySet<string>> {
  const places = distinct(shown.map(({ change }) => change.madeIn));
  const sets = new Map<string, ReadonlySet<string>>();
  for (const place of places) {
    const made = shown.filter(({ change }) => change.madeIn === place);
    const mutations = made.flatMap((one) => one.mutations);
    sets.set(place, await knownElsewhere(run, viewer, place, mutations));
  }
  return (madeIn) => sets.get(madeIn) ?? new Set();
}

/** In which other districts changes were made together with one. */
async function othersMadeWith(run: Run, stored: readonly Stored[]): Promise<(change: Stored) => string[]> {
  const places = new Map<string, readonly string[]>();
  for (const groupId of distinct(stored.flatMap((change) => change.groupId ?? []))) {
    const made = await run(changesOfGroup, { groupId });
    places.set(groupId, distinct(made.map(({ madeIn }) => madeIn)));
  }
  return ({ groupId, madeIn }) => (places.get(groupId ?? '') ?? []).filter((place) => place !== madeIn);
}

const entryOf = ({ id, seq, at, madeIn, actorName, action, undone, revision }: Stored) => ({
  changeId: id,
  ...{
    seq,
    at,
    madeIn,
    actor: actorName,
    action: Action.parse(currentAction(action)),
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
