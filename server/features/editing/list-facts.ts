import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import { FACT_KINDS, type FactKind, type Facts, idsNamed } from '../../../core/facts/index.ts';
import { byCodePoint } from '../../../core/order.ts';
import { foldNames, searchFor } from '../../../core/plain-name.ts';
import { can } from '../../../core/powers.ts';
import { visibilityKeyOf } from '../../access/call.ts';
import type { Viewer } from '../../access/viewer.ts';
import { keptRows } from '../../changes/kept-rows.ts';
import { redactFacts } from '../../changes/redact.ts';
import { pageOf } from '../../http/paging.ts';
import type { Services } from '../../services.ts';
import { readFacts, visible } from '../../store/read-facts.ts';
import type { getFacts } from './contract.ts';

type Answer = z.input<typeof getFacts.response>;
type Row = Answer['facts'][number];
type Query = z.output<typeof getFacts.query>;

/** The facts of a district as a viewer may see them. */
export interface FactList extends Pick<Answer, 'districtId' | 'revision' | 'redacted'> {
  readonly rows: readonly Row[];
}

/** Most rows cached, across all districts: about 60 MB. A large district has 30,000. */
const MAX_ROWS = 100_000;

/**
 * Lists the facts of districts. Each list is cached by the revisions of all districts, because who may see a person
 * depends on other districts too. Returns null for a district that does not exist.
 */
export function factLists({
  graph,
  assessments,
}: Pick<Services, 'graph' | 'assessments'>): (
  viewer: Viewer,
  districtId: string,
) => Promise<FactList | null> {
  const cache = new LRUCache<string, FactList, { viewer: Viewer; districtId: string }>({
    maxSize: MAX_ROWS,
    sizeCalculation: ({ rows }) => rows.length + 1,
    ignoreFetchAbort: true,
    fetchMethod: async (_key, _stale, { context: { viewer, districtId } }) =>
      (await listFacts(graph, viewer, districtId)) ?? undefined,
  });
  return async (viewer, districtId) => {
    const revisions = await assessments.revisions();
    const key = JSON.stringify([
      districtId,
      visibilityKeyOf(viewer),
      revisions.map(({ revision }) => revision),
    ]);
    return (await cache.fetch(key, { context: { viewer, districtId } })) ?? null;
  };
}

/** Reads the facts of a district as a viewer may see them; null if the district does not exist. */
export async function listFacts(
  graph: Services['graph'],
  viewer: Viewer,
  districtId: string,
): Promise<FactList | null> {
  const found = await graph.read(async (run) => {
    const reading = await readFacts(run, districtId, [], keptRows(graph));
    if (!reading) return null;
    const facts = seenHere(visible(reading.facts), districtId);
    return { reading, facts, redact: await redactFacts(run, viewer, districtId, facts) };
  });
  if (!found) return null;
  const { reading, facts, redact } = found;
  const namedBy = organizationsNamed(facts);
  const rows = FACT_KINDS.flatMap((fact) =>
    facts[fact].map((row): Row => {
      const value = redact(fact, row as Readonly<Record<string, unknown>>); // a row is a record of its columns
      const named = fact === 'organizations' && { namedBy: namedBy(row.id) };
      return { fact, id: row.id, value: { ...value }, ...named };
    }),
  );
  const redacted = !can(viewer, 'see people', { districtId });
  return { districtId, revision: reading.district.revision, redacted, rows };
}

/** Of the practices of all districts, keeps those that started here or are used here. */
function seenHere(facts: Facts, districtId: string): Facts {
  const used = new Set(facts.adoptions.map(({ practiceId }) => practiceId));
  return {
    ...facts,
    practices: facts.practices.filter((row) => row.districtId === districtId || used.has(row.id)),
  };
}

/** Returns the kinds of facts that name an organization. */
function organizationsNamed(facts: Facts): (id: string) => FactKind[] {
  const named = FACT_KINDS.map((kind) => [kind, idsNamed(kind, facts[kind], 'organizations')] as const);
  return (id) => named.flatMap(([kind, ids]) => (ids.has(id) ? kind : []));
}

const ORDER = new Intl.Collator('en', { numeric: true });
const nameOf = ({ value: { name } }: Row): string => (typeof name === 'string' ? name : '');

/** Sorts what ends next after a day first, then what has no end, then what has ended. */
const byEnd =
  (day: string) =>
  ({ value: { until } }: Row): string =>
    typeof until !== 'string' ? '9998' : until <= day ? '9999' : until;

/** Returns the requested rows, one page of them. */
export function selectFacts({ rows, ...district }: FactList, query: Query): Answer {
  const { fact, evidenceKind, q = '', endsFrom, page } = query;
  const matchesWords = searchFor(q);
  const found = rows.filter(
    (row) =>
      (!fact || fact.includes(row.fact)) &&
      (!evidenceKind || (row.fact === 'evidence' && row.value.kind === evidenceKind)) &&
      (!matchesWords || matchesWords(foldNames([nameOf(row)]))),
  );
  // Names that the viewer may not see are already removed, so they cannot affect the order.
  if (fact?.length === 1) found.sort((x, y) => ORDER.compare(nameOf(x), nameOf(y)));
  const endOf = endsFrom && fact?.length === 1 ? byEnd(endsFrom) : () => '';
  found.sort((x, y) => byCodePoint(endOf(x), endOf(y)));
  const { items: facts, ...place } = pageOf(found, {
    page,
    pageSize: query.pageSize ?? Math.max(1, found.length),
  });
  return { ...district, facts, ...place };
}
