import { LRUCache } from 'lru-cache';
import type { Graph, Run } from '../graph/graph.ts';
import type { Query } from '../graph/query.ts';
import { readQueries } from '../store/fact-queries.ts';
import { officesAmong, revisions as revisionsOfAll, rolesElsewhere } from '../store/place-queries.ts';
import type { ReadElsewhere } from '../store/read-facts.ts';
import { changesBetween } from './between.ts';
import { sha256 } from './canonical.ts';
import { storedMutations } from './history.ts';

type Revisions = ReadonlyMap<string, number>;

/** Answers that hold for all revisions of the districts from `since` to `revisions`. */
interface Kept {
  readonly since: Revisions;
  readonly revisions: Revisions;
  readonly answers: LRUCache<string, Promise<unknown[]>>;
}

/** The queries whose answers are kept, and the kinds of facts on which these depend. */
const QUERIES: ReadonlySet<unknown> = new Set([readQueries.organizations, rolesElsewhere, officesAmong]);
const KINDS: ReadonlySet<string> = new Set(['organizations', 'fills']);

/** Four for each district whose rows are cached. */
const ANSWERS = 96;
const keptOf = new WeakMap<Graph, Kept>();

/**
 * Caches organizations and the districts in which they fill roles, which any district can change, until a change or a load
 * anywhere concerns them. Each call reads the revisions of all districts first, so no answer is older than the call.
 */
export function keptElsewhere(graph: Graph): ReadElsewhere {
  return async (run) => {
    const read = await run(revisionsOfAll, {});
    const now = new Map(read.map(({ districtId, revision }) => [districtId, revision]));
    const known = keptOf.get(graph);
    if (known && isBehind(now, known.since)) return run; // an older snapshot, or another database server
    const kept = (known && (await follow(run, now, known))) ?? {
      ...{ since: now, revisions: now },
      answers: new LRUCache({ max: ANSWERS }),
    };
    if (!isBehind(kept.revisions, keptOf.get(graph)?.revisions ?? now)) keptOf.set(graph, kept);
    return <P, R>(query: Query<P, R>, params: P): Promise<R[]> =>
      QUERIES.has(query) ? answerOnce(run, kept, query, params) : run(query, params);
  };
}

const isBehind = (now: Revisions, known: Revisions): boolean =>
  [...known].some(([districtId, revision]) => (now.get(districtId) ?? -1) < revision);

/** Returns the same answers, which hold for these revisions too; null if something in between may have changed them. */
async function follow(run: Run, now: Revisions, { since, revisions, answers }: Kept): Promise<Kept | null> {
  const spans = [...now].flatMap(([districtId, to]) => {
    const from = revisions.get(districtId) ?? -1;
    return from < to ? [{ districtId, from, to }] : [];
  });
  if (spans.length === 0) return { since, revisions, answers };
  const { changes, isWhole } = await changesBetween(run, spans);
  const touches = changes.some(({ body }) => storedMutations(body).some(({ fact }) => KINDS.has(fact)));
  const newest = new Map([...revisions, ...spans.map(({ districtId, to }) => [districtId, to] as const)]);
  return isWhole && !touches ? { since, revisions: newest, answers } : null;
}

function answerOnce<P, R>(run: Run, { answers }: Kept, query: Query<P, R>, params: P): Promise<R[]> {
  const key = sha256(JSON.stringify([query.name, params]));
  const known = answers.get(key) as Promise<R[]> | undefined; // the rows of the query in its key
  if (known) return known;
  const answer = run(query, params);
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  return answer;
}
