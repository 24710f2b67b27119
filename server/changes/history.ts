import { z } from 'zod';
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
import type { Redact } from './redact.ts';
import { organizationsNamed } from './references.ts';

export type HistoryEntry = z.output<typeof HistoryAnswer>;
type Stored = typeof historyOf extends Query<infer _, infer Row> ? Row : never;

const Body = z.array(AnyMutation);
/** The mutations of a stored change. */
export const readBody = (body: string): Mutation[] => Body.parse(JSON.parse(body));

/** What a reader of a history may see of it, and how sentences are made. */
export interface Reader {
  readonly districtId: string;
  readonly model: Model;
  readonly redact: Redact;
}

/** The changes of a district from one number of its chain to another, newest first, as a reader may see them. */
export async function readHistory(
  run: Run,
  { districtId, model, redact }: Reader,
  first: number,
  last: number,
): Promise<(HistoryEntry & { revision: number })[]> {
  const stored = await run(historyOf, { districtId, first, last });
  const shown = stored.map((change) => ({ change, mutations: readBody(change.body).map(shownTo(redact)) }));
  const names = await readNames(
    run,
    districtId,
    shown.flatMap(({ mutations }) => mutations),
    redact,
  );
  return shown
    .map(({ change, mutations }) => ({
      ...entryOf(change),
      text: describeChange({ ...names, model }, mutations),
      mutations,
    }))
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

async function readNames(run: Run, districtId: string, mutations: readonly ShownMutation[], redact: Redact) {
  const rows = mutations.flatMap(({ before, after }) => [before, after]);
  const idsIn = (column: string): string[] =>
    distinct(rows.flatMap((row) => (typeof row?.[column] === 'string' ? [row[column]] : [])));
  const organizationIds = distinct(organizationsNamed(rows));
  const organizations = await run(organizationsOf, { organizationIds });
  const pieces = idsIn('evidenceId').length > 0 ? await run(readEvidence, { districtId }) : [];
  const people = await run(readPeople, { ids: idsIn('personId') });
  const seen = people.map(({ id, name, origin }) => redact('people', { id, name, origin }));
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
    person: nameIn(seen, 'a person'),
  };
}
