import { byCodePoint, distinct, sorted } from '../../core/order.ts';
import { keysOf, valuesOf } from '../forgetting/queries.ts';
import { hashWith, type Reference, referencesIn, valueId } from '../forgetting/references.ts';
import type { Graph, Run } from '../graph/graph.ts';
import type { RowOf } from '../graph/query.ts';
import { revisions } from '../store/place-queries.ts';
import { sha256 } from './canonical.ts';
import { type BrokenLink, type ChainEnd, firstBrokenLink } from './chain.ts';
import { readParts } from './parts.ts';
import { historyEnds, historyOf } from './queries.ts';

export interface DistrictEnd extends ChainEnd {
  readonly districtId: string;
}

export interface Verification {
  readonly districts: number;
  readonly links: number;
  /** The current end of each chain. */
  readonly ends: readonly DistrictEnd[];
  readonly breaks: readonly (BrokenLink & { readonly districtId: string })[];
  /** The number of changes that named a person who was forgotten, and of those whose early format makes them uncheckable. */
  readonly removed: number;
  readonly uncheckable: number;
}

/**
 * Checks the history of every district, one at a time to save memory.
 * @param seen the ends recorded by an earlier check.
 */
export async function verifyHistory(graph: Graph, seen: readonly DistrictEnd[] = []): Promise<Verification> {
  const seenEnd = new Map(seen.map((end) => [end.districtId, end]));
  const ends = await graph.read(async (run) => {
    const districts = await run(revisions, {});
    return run(historyEnds, { districtIds: districts.map(({ districtId }) => districtId) });
  });
  const breaks: (BrokenLink & { districtId: string })[] = [];
  const changesWithout = new Map<string, boolean>();
  let links = 0;
  for (const end of sorted(ends, (x, y) => byCodePoint(x.districtId, y.districtId))) {
    const { districtId } = end;
    const stored = await graph.read((run) =>
      run(historyOf, { districtId, first: 0, last: Number.MAX_SAFE_INTEGER }),
    );
    links += stored.length;
    const chain = await withPersons(graph, districtId, stored);
    for (const link of chain) if (link.removed) changesWithout.set(link.id, link.replaced);
    const broken = firstBrokenLink(chain, end, seenEnd.get(districtId));
    if (broken) breaks.push({ districtId, ...broken });
  }
  const uncheckable = [...changesWithout.values()].filter(Boolean).length;
  return { districts: ends.length, links, ends, breaks, removed: changesWithout.size, uncheckable };
}

type Stored = RowOf<typeof historyOf>;
/** Later than any timestamp. */
const NEVER = '9999';

/** Adds to each link its mutations, its parts, and what is wrong with the names and contacts stored separately. */
function withPersons(graph: Graph, districtId: string, stored: readonly Stored[]) {
  return graph.read(async (run) => {
    const partsOf = await readParts(run, stored);
    const said = stored.map(({ id, body }) =>
      body === null ? partsOf(id).map((part) => mutationsIn(part.body)) : mutationsIn(body),
    );
    const references = said.map(referencesIn);
    const check = await besideChecker(run, references.flat());
    return stored.map(({ body: _body, ...link }, at) => {
      const parts = partsOf(link.id);
      const { beside, removed } = check(link.at, references[at] ?? []);
      const altered = parts.find(({ hash, body }) => sha256(body) !== hash);
      return {
        ...{ ...link, districtId, mutations: said[at], parts: parts.map(({ hash }) => hash), removed },
        beside: altered ? `part ${altered.position} of it was altered after it was written` : beside,
      };
    });
  });
}

/**
 * Checks that names and contacts match their hashes, or were deleted together with their key. A key made after the change is
 * a new one.
 */
async function besideChecker(run: Run, all: readonly Reference[]) {
  const ids = distinct(all.map(valueId));
  const values = new Map((await run(valuesOf, { ids })).map((row) => [row.id, row]));
  const keys = await run(keysOf, { ids: distinct(all.map(({ person }) => person)) });
  const keySince = new Map(keys.map(({ id, at }) => [id, at]));
  return (at: string, references: readonly Reference[]): { beside: string | null; removed: boolean } => {
    const missing = references.filter((reference) => !values.has(valueId(reference)));
    const isAltered = references.some((reference) => {
      const kept = values.get(valueId(reference));
      return kept && hashWith(kept.key, kept.value) !== reference.hash;
    });
    const isLost = missing.some(({ person }) => (keySince.get(person) ?? NEVER) <= at);
    const beside = isAltered
      ? 'a name or contact stored with it was altered'
      : isLost
        ? 'a name or contact stored with it is missing'
        : null;
    return { beside, removed: missing.length > 0 };
  };
}

/** Returns text that is not JSON unchanged: it was altered, so its hash will not match. */
function mutationsIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** Returns one line for each broken chain, naming its first broken link, or a summary if none is broken. */
export function verificationLines({ districts, links, breaks, ...persons }: Verification): string[] {
  if (breaks.length === 0)
    return [
      `The history of ${districts} districts is complete: ${links} entries, none altered.`,
      ...removedLines(persons),
    ];
  return breaks.map(
    ({ districtId, seq, changeId, problem }) =>
      `${districtId}: entry ${seq} (${changeId ? `change ${changeId}` : 'no change'}): ${problem}.`,
  );
}

function removedLines({ removed, uncheckable }: Pick<Verification, 'removed' | 'uncheckable'>): string[] {
  if (removed === 0) return [];
  const old = `${uncheckable} of them are of an early format: their content can no longer be checked, only that their hashes are linked.`;
  return [
    `Names or contacts of persons were removed from ${removed} changes.${uncheckable > 0 ? ` ${old}` : ''}`,
  ];
}
