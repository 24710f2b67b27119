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

type HistoryEntry = z.output<typeof HistoryAnswer>;
type Stored = typeof historyOf extends Query<infer _, infer Row> ? Row : never;

const Body = z.array(AnyMutation);
/** Reads the mutations of stored changes, with the separately stored names and contacts. */
export async function readBodies(run: Run, bodies: readonly string[]): Promise<Mutation[][]> {
  return (await withValues(run, bodies.map(storedMutations))).map((mutations) => Body.parse(mutations));
}

/** Reads the mutations without names and contacts: enough to know which facts a change was about. */
export const storedMutations = (body: string): StoredMutation[] =>
  StoredMutation.array().parse(inCurrentNames(JSON.parse(body)));

/** The district whose history is read, and its viewer. */
export interface Reader extends FixedNames {
  readonly districtId: string;
  readonly viewer: Viewer;
}

/** An entry, with the people it names, for the record of accesses; not part of the response. */
type ReadEntry = HistoryEntry & { readonly revision: number; readonly personIds: readonly string[] };

/**
 * Reads a range of changes from a district's chain, newest first. Names, contact details and free text in a change are shown
 * only to viewers who may see them in the district where it was made; the change can also be in the history of other districts.
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

/** Reads, by district of the change, the people from other districts whom changes name. */
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

/** Reads in which other districts changes were made together with each change. */
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
