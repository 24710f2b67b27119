import { canonicalJson, sha256, sortedJson } from './canonical.ts';

/** The content of one link of a district's chain, and so the input of its hash. */
export interface Link {
  /** How its hash is computed (docs/verify-history.md); 1 for links of the first release, which have no number. */
  readonly format: number;
  readonly districtId: string;
  /** Consecutive, starting at 1. */
  readonly seq: number;
  /** Hash of the previous link; empty for the first. */
  readonly previousHash: string;
  readonly id: string;
  readonly at: string;
  readonly madeIn: string;
  readonly actorId: string;
  readonly actorName: string;
  readonly action: string;
  readonly why: string | null;
  /** Id of the change that this one undoes. */
  readonly undoes: string | null;
  /** Revision of the district after the change was written. */
  readonly revision: number;
  readonly mutations?: unknown;
  /** The group of changes that were made and are undone together, its position in the group, and the hashes of its parts. */
  readonly groupId?: string | null;
  readonly position?: number | null;
  readonly parts?: readonly string[];
}

export interface StoredLink extends Link {
  readonly hash: string;
  /** Derived from what the changes in the chain undo, and stored for fast reads. */
  readonly undone: boolean;
  /** A person in it was forgotten: before format 3, its content no longer has the original hash. */
  readonly replaced: boolean;
  /** What is wrong with its parts, or with the names and contacts stored separately. */
  readonly beside: string | null;
}

/** From this format on, names and contacts of people are stored separately; the change holds only their hashes. */
export const BESIDE_FROM = 3;

/** The current format of new links. */
export const LINK_FORMAT = 3;

/** The format for changes that are made together: their mutations are in parts, and the link has the hashes of the parts. */
export const IN_PARTS = 4;

/** Returns the SHA-256 of the link's canonical JSON, in hexadecimal. */
export function hashOf(link: Link): string {
  const { format, districtId, seq, previousHash, id, at, madeIn } = link;
  const { actorId, actorName, action, why, undoes, revision, mutations, groupId, position, parts } = link;
  const content = {
    ...{ districtId, seq, previousHash, id, at, madeIn },
    ...{ actorId, actorName, action, why, undoes, revision },
    ...(format < IN_PARTS ? { mutations } : { groupId, position, parts }),
  };
  return sha256(format === 1 ? sortedJson(content) : canonicalJson({ format, ...content }));
}

/** The first break in a chain: the number of the link, its change if there is one, and what is wrong. */
export interface BrokenLink {
  readonly seq: number;
  readonly changeId: string | null;
  readonly problem: string;
}

/** Where a chain ended: the number and the hash of its last link. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

/**
 * Checks a chain, ordered by number, against the end that the district records.
 * @param seen an end saved by an earlier check: only this reveals a chain that was truncated together with its recorded end.
 * @returns the first broken link, or null for a whole chain.
 */
export function firstBrokenLink(
  links: readonly StoredLink[],
  end: ChainEnd,
  seen: ChainEnd = { seq: 0, hash: '' },
): BrokenLink | null {
  let previousHash = '';
  for (const [index, link] of links.entries()) {
    const isSeen = link.seq !== seen.seq || link.hash === seen.hash;
    const problem = problemOf(link, index + 1, previousHash) ?? (isSeen ? null : NOT_SEEN);
    if (problem) return { seq: index + 1, changeId: link.seq === index + 1 ? link.id : null, problem };
    previousHash = link.hash;
  }
  if (links.length < Math.max(end.seq, seen.seq))
    return { seq: links.length + 1, changeId: null, problem: 'it is missing at the end' };
  const last = links.at(-1);
  if (end.seq !== links.length || end.hash !== previousHash)
    return {
      seq: links.length,
      changeId: last?.id ?? null,
      problem: 'it is not the last one that the district records',
    };
  return wrongMark(links);
}

const NOT_SEEN = 'an earlier check found another entry in its place';

/**
 * Returns the first change whose `undone` mark contradicts the later changes. An undo is in the same chain as the change that
 * it undoes, and undoing the undo restores that change.
 */
function wrongMark(links: readonly StoredLink[]): BrokenLink | null {
  const earlier = new Map<string, string | null>();
  const undone = new Set<string>();
  for (const { id, undoes } of links) {
    let isUndone = true;
    for (let of = undoes; of && earlier.has(of); of = earlier.get(of) ?? null) {
      if (isUndone) undone.add(of);
      else undone.delete(of);
      isUndone = !isUndone;
    }
    earlier.set(id, undoes);
  }
  const wrong = links.find((link) => link.madeIn === link.districtId && link.undone !== undone.has(link.id));
  return wrong
    ? {
        seq: wrong.seq,
        changeId: wrong.id,
        problem: 'it is marked as undone although no other entry undoes it',
      }
    : null;
}

function problemOf(link: StoredLink, seq: number, previousHash: string): string | null {
  if (link.seq > seq) return 'it is missing';
  if (link.seq < seq) return 'its number appears twice';
  if (link.previousHash !== previousHash) return 'it does not link to the entry before it';
  const isBareHash = link.replaced && link.format < BESIDE_FROM;
  if (!isBareHash && hashOf(link) !== link.hash) return 'it was altered after it was written';
  return link.beside;
}
