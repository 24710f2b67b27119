import { byCodePoint, sorted } from '../../core/order.ts';
import type { Graph } from '../graph/graph.ts';
import { revisions } from '../store/place-queries.ts';
import { type BrokenLink, type ChainEnd, firstBrokenLink } from './chain.ts';
import { historyEnds, historyOf } from './queries.ts';

export interface DistrictEnd extends ChainEnd {
  readonly districtId: string;
}

export interface Verification {
  readonly districts: number;
  readonly links: number;
  /** Where each chain ends now. */
  readonly ends: readonly DistrictEnd[];
  readonly breaks: readonly (BrokenLink & { readonly districtId: string })[];
}

/**
 * Checks the history of every district, one after another, so that only one is in memory.
 * @param seen the ends that an earlier check saw.
 */
export async function verifyHistory(graph: Graph, seen: readonly DistrictEnd[] = []): Promise<Verification> {
  const seenEnd = new Map(seen.map((end) => [end.districtId, end]));
  const ends = await graph.read(async (run) => {
    const districts = await run(revisions, {});
    return run(historyEnds, { districtIds: districts.map(({ districtId }) => districtId) });
  });
  const breaks: (BrokenLink & { districtId: string })[] = [];
  let links = 0;
  for (const end of sorted(ends, (x, y) => byCodePoint(x.districtId, y.districtId))) {
    const { districtId } = end;
    const stored = await graph.read((run) =>
      run(historyOf, { districtId, first: 0, last: Number.MAX_SAFE_INTEGER }),
    );
    links += stored.length;
    const chain = stored.map(({ body, ...link }) => ({ ...link, districtId, mutations: mutationsIn(body) }));
    const broken = firstBrokenLink(chain, end, seenEnd.get(districtId));
    if (broken) breaks.push({ districtId, ...broken });
  }
  return { districts: ends.length, links, ends, breaks };
}

/** Text that is no JSON any more was altered: it gives another hash than what was written. */
function mutationsIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** One line for each district whose chain is broken, naming its first broken link; one line in all when none is. */
export function verificationLines({ districts, links, breaks }: Verification): string[] {
  if (breaks.length === 0)
    return [`The history of ${districts} districts is whole: ${links} entries, none altered.`];
  return breaks.map(
    ({ districtId, seq, changeId, problem }) =>
      `${districtId}: entry ${seq} (${changeId ? `change ${changeId}` : 'no change'}): ${problem}.`,
  );
}
