import { canonicalJson, sha256 } from './canonical.ts';

/** What one link of a district's chain says, and therefore what its hash is made of. */
export interface Link {
  readonly districtId: string;
  /** From 1, without a hole. */
  readonly seq: number;
  /** Hash of the link before; empty for the first. */
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
  readonly mutations: unknown;
}

export interface StoredLink extends Link {
  readonly hash: string;
}

/** SHA-256 of the canonical JSON of what the link says, in hexadecimal. */
export function hashOf(link: Link): string {
  const { districtId, seq, previousHash, id, at, madeIn } = link;
  const { actorId, actorName, action, why, undoes, mutations } = link;
  return sha256(
    canonicalJson({
      ...{ districtId, seq, previousHash, id, at, madeIn },
      ...{ actorId, actorName, action, why, undoes, mutations },
    }),
  );
}

/** Where a chain is broken first: the number of the link, its change if there is one, and what is wrong. */
export interface Break {
  readonly seq: number;
  readonly changeId: string | null;
  readonly problem: string;
}

/**
 * Checks a chain, its links in the order of their numbers, against where the district remembers its end.
 * @returns the first broken link, or null for a whole chain.
 */
export function firstBreak(
  links: readonly StoredLink[],
  end: { readonly seq: number; readonly hash: string },
): Break | null {
  let previousHash = '';
  for (const [index, link] of links.entries()) {
    const problem = problemOf(link, index + 1, previousHash);
    if (problem) return { seq: index + 1, changeId: link.seq === index + 1 ? link.id : null, problem };
    previousHash = link.hash;
  }
  if (links.length < end.seq)
    return { seq: links.length + 1, changeId: null, problem: 'it is missing at the end' };
  const last = links.at(-1);
  if (end.seq !== links.length || end.hash !== previousHash)
    return {
      seq: links.length,
      changeId: last?.id ?? null,
      problem: 'the district does not remember it as its last',
    };
  return null;
}

function problemOf(link: StoredLink, seq: number, previousHash: string): string | null {
  if (link.seq > seq) return 'it is missing';
  if (link.seq < seq) return 'its number is there twice';
  if (link.previousHash !== previousHash) return 'it does not follow the link before it';
  return hashOf(link) === link.hash ? null : 'it was altered after it was written';
}
