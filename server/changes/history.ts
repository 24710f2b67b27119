import { z } from 'zod';
import { maySeePersons } from '../access/rules.ts';
import type { Viewer } from '../access/viewer.ts';
import type { HistoryEntry as HistoryAnswer } from '../api/changes.ts';
import { Action } from '../api/changes.ts';
import type { Model } from '../gap-model/model.ts';
import { distinct } from '../gap-model/order.ts';
import type { Run } from '../graph/graph.ts';
import type { Query } from '../graph/query.ts';
import { organizationsOf } from '../network/queries.ts';
import { describeChange, type ShownMutation } from './describe.ts';
import { readEvidence, readPeople } from './facts/queries.ts';
import { AnyMutation, type Mutation } from './mutation.ts';
import { historyOf } from './queries.ts';
import { type Redact, redactFor } from './redact.ts';
import { organizationsNamed } from './references.ts';

export type HistoryEntry = z.output<typeof HistoryAnswer>;
type Stored = typeof historyOf extends Query<infer _, infer Row> ? Row : never;

const Body = z.array(AnyMutation);
/** The mutations of a stored change. */
export const readBody = (body: string): Mutation[] => Body.parse(JSON.parse(body));

/** Whose history is read, and by whom. */
export interface Reader {
  readonly districtId: string;
  readonly model: Model;
  readonly viewer: Viewer;
}

/**
 * The changes of a district from one number of its chain to another, newest first. Names and contact details in a change are
 * for those who may see them where it was made: it may be in this history for an organization that works here as well.
 */
export async function readHistory(
  run: Run,
  { districtId, model, viewer }: Reader,
  first: number,
  last: number,
): Promise<(HistoryEntry & { revision: number })[]> {
  const stored = await run(historyOf, { districtId, first, last });
  const shown = stored.map((change) => {
    const redact = redactFor(viewer, change.madeIn);
    return { change, mutations: readBody(change.body).map(shownTo(redact)) };
  });
  const all = shown.flatMap(({ mutations }) => mutations);
  const names = { model, ...(await readNames(run, districtId, all)) };
  return shown
    .map(({ change, mutations }) => {
      const seesPersons = maySeePersons(viewer, change.madeIn);
      const known = seesPersons ? names : { ...names, person: () => 'a person' };
      return { ...entryOf(change), text: describeChange(known, mutations), mutations };
    })
    .reverse();
}

const entryOf = ({ id, seq, at, actorName, action, why, undone, revision }: Stored) => ({
  changeId: id,
  ...{ seq, at, actor: actorName, action: Action.parse(action), why, undone, revision },
});

const shownTo =
  (redact: Redact) =>
  ({
    fact,
    id,
    before,
    after,
  }: Mutation): ShownMutation & {
    before: Record<string, unknown> | null;
    after: Record<string, unknown> | null;
  } => ({
    ...{ fact, id },
    before: before && { ...redact(fact, { ...before }) },
    after: after && { ...redact(fact, { ...after }) },
  });

async function readNames(run: Run, districtId: string, mutations: readonly ShownMutation[]) {
  const rows = mutations.flatMap(({ before, after }) => [before, after]);
  const idsIn = (column: string): string[] =>
    distinct(rows.flatMap((row) => (typeof row?.[column] === 'string' ? [row[column]] : [])));
  const organizationIds = distinct(organizationsNamed(rows));
  const organizations = await run(organizationsOf, { organizationIds });
  const pieces = idsIn('evidenceId').length > 0 ? await run(readEvidence, { districtId }) : [];
  const people = await run(readPeople, { ids: distinct([...idsIn('personId'), ...idsIn('knownId')]) });
  const nameIn = (named: readonly { id?: unknown; name?: unknown }[], otherwise?: string) => {
    const byId = new Map(named.map(({ id, name }) => [id, name]));
    return (id: string): string => {
      const name = byId.get(id);
      return typeof name === 'string' ? name : (otherwise ?? id);
    };
  };
  return {
    organization: nameIn(organizations),
    evidence: nameIn(pieces, 'a piece of evidence'),
    person: nameIn(people, 'a person'),
  };
}
