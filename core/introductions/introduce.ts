import { holds } from '../days.ts';
import type { Facts } from '../facts/index.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { bestPaths, neighborsOf, type Path, type Search } from './best-paths.ts';
import { type Knowing, officeNode, personNode } from './knowing.ts';

export type Introduction = Path<Knowing>;

export interface Introductions {
  /** The best few ways from one to another, the best first. */
  readonly paths: readonly Introduction[];
  /** Who knows those who are asked for, the best known first: one step each. */
  readonly nearest: readonly Introduction[];
}

/** Those of organizations who can be met on the day: who holds a role for them, who works there, and the office itself. */
export function peopleAt(
  { holders, employment }: Pick<Facts, 'holders' | 'employment'>,
  organizationIds: readonly string[],
  asOf: string,
): Set<string> {
  const here = [...holders, ...employment].filter(
    (row) => organizationIds.includes(row.organizationId) && holds(row, asOf),
  );
  return new Set([...here.map(({ personId }) => personNode(personId)), ...organizationIds.map(officeNode)]);
}

/** Who of some can introduce whom to others, and who knows these already. */
export function introduce(
  links: readonly Knowing[],
  { from, to: all, shownAs }: Pick<Search, 'from' | 'to' | 'shownAs'>,
): Introductions {
  const neighbors = neighborsOf(links);
  const to = new Set([...all].filter((node) => !from.has(node)));
  const know = new Set([...to].flatMap((node) => [...(neighbors.get(node)?.keys() ?? [])]));
  const search = { to, most: THRESHOLDS.introductions.value, ...(shownAs && { shownAs }) };
  return {
    paths: bestPaths(neighbors, { ...search, from, steps: THRESHOLDS.introductionSteps.value }),
    nearest: bestPaths(neighbors, { ...search, from: know, steps: 1 }),
  };
}
