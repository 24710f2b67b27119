import { setTimeout as sleep } from 'node:timers/promises';
import type { Model } from '../../core/model/model.ts';
import type { Graph } from '../graph/graph.ts';
import { keptByRevisions, type Revision, type Revisions } from '../names/kept-by-revisions.ts';
import { followNetworkNames, type NetworkNames } from '../names/network-names.ts';
import type { OrganizationNames } from '../names/organization-names.ts';
import type { ReferenceFiles } from '../reference/files.ts';
import { networkEntries, placeEntries, stateNames } from './entries.ts';
import { type WordIndex, wordIndex } from './word-index.ts';

/** Everything that can be found, by kind. */
const NETWORK = ['organizations', 'people', 'evidence', 'cities'] as const;
const PLACES = ['roles', 'districts', 'counties'] as const;
export type Indexed = (typeof NETWORK)[number] | (typeof PLACES)[number];

/** Builds one value per kind. */
export const ofEachKind = <Value>(make: (kind: Indexed) => Value): Record<Indexed, Value> =>
  Object.fromEntries([...PLACES, ...NETWORK].map((kind) => [kind, make(kind)])) as Record<Indexed, Value>; // one for each

export interface SearchIndex {
  /** Word indexes by kind; those of the network are empty until it has been read. */
  readonly words: Readonly<Record<Indexed, WordIndex>>;
  /** Null until the network has been read. */
  readonly names: NetworkNames | null;
}

export interface Search {
  /** Returns the index as of the given revisions or the current ones. */
  whole: (seen?: readonly Revision[]) => Promise<SearchIndex>;
  /** Like `whole`, but returns only roles and places if that takes too long after startup. */
  soon: (seen?: readonly Revision[]) => Promise<SearchIndex>;
}

interface Kept {
  readonly revisions: Revisions;
  readonly names: NetworkNames;
}

/** How long a search waits for names that are still being loaded after a start. */
const PATIENCE_MS = 1_000;

/** Builds an in-memory index of everything that has a name, about 3 kB each. It follows the revisions of the districts. */
export function searchOf(
  { graph, model, files }: { graph: Graph; model: Model; files: ReferenceFiles },
  revisions: () => Promise<readonly Revision[]>,
  organizationNames: OrganizationNames,
  patience = PATIENCE_MS,
): Search {
  const words = ofEachKind(wordIndex);
  const none = wordIndex();
  const states = stateNames(files);
  let isRead = false;
  const kept = keptByRevisions<Kept>(revisions, async (before) => {
    const names = await followNetworkNames(graph, organizationNames, before?.names);
    const entries = networkEntries(names, states);
    for (const kind of NETWORK) await words[kind].follow(entries[kind].entries, entries[kind].only);
    isRead = true;
    return { revisions: names.revisions, names };
  });
  let placesMade: Promise<void> | undefined;
  const makePlaces = async (): Promise<void> => {
    const entries = placeEntries(model, files);
    for (const kind of PLACES) await words[kind].follow(entries[kind]);
  };
  const whole: Search['whole'] = async (seen) => {
    placesMade ??= makePlaces();
    await placesMade;
    return { words, names: (await kept(seen))?.names ?? null };
  };
  return {
    whole,
    async soon(seen) {
      const all = whole(seen);
      if (isRead) return all;
      all.catch(() => {}); // reported to callers that wait longer
      const first = await Promise.race([all, sleep(patience, null, { ref: false })]);
      if (first) return first;
      await placesMade;
      return { words: ofEachKind((kind) => (isPlace(kind) ? words[kind] : none)), names: null };
    },
  };
}

const isPlace = (kind: Indexed): boolean => PLACES.some((place) => place === kind);
