import type { PairEvidence } from './evidence.ts';
import type { Fillings } from './fillings.ts';

/**
 * The organizations that fill a role, joined by current evidence of any level (MODEL.md, Weak points).
 */
export interface CurrentNetwork {
  organizations: readonly string[];
  neighbors: (org: string) => Iterable<string>;
  /** The current evidence in the network, once for each pair of organizations it joins. */
  pieces: readonly PairEvidence[];
}

export function currentNetwork(all: readonly PairEvidence[], { organizations }: Fillings): CurrentNetwork {
  const neighbors = new Map(organizations.map((org) => [org, new Set<string>()]));
  const pieces = all.filter(
    ({ status, sides }) => status === 'current' && sides.every(({ org }) => neighbors.has(org)),
  );
  for (const { sides } of pieces) {
    neighbors.get(sides[0].org)?.add(sides[1].org);
    neighbors.get(sides[1].org)?.add(sides[0].org);
  }
  return { organizations, neighbors: (org) => neighbors.get(org) ?? [], pieces };
}

/**
 * Yields the organizations reachable from one, itself first, then nearest first.
 * @param without an organization left out of the network
 */
export function* reachedFrom(
  network: CurrentNetwork,
  start: string,
  without: string | null = null,
): Generator<string> {
  const queue = [start];
  const met = new Set([start, without]);
  for (const org of queue) {
    yield org;
    for (const next of network.neighbors(org)) {
      if (met.has(next)) continue;
      met.add(next);
      queue.push(next);
    }
  }
}

/** Returns the components of the network with one organization removed. */
export function componentsWithout(network: CurrentNetwork, without: string): string[][] {
  const seen = new Set([without]);
  return network.organizations.flatMap((org) => {
    if (seen.has(org)) return [];
    const component = [...reachedFrom(network, org, without)];
    for (const member of component) seen.add(member);
    return [component];
  });
}
