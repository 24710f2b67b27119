import { holds } from '../days.ts';
import type { Facts } from '../facts/index.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { bestPaths, neighborsOf, type Path, type Search } from './best-paths.ts';
import { isPersonNode, type Knowing, officeNode, personNode } from './knowing.ts';

export type Introduction = Path<Knowing>;

export interface Introductions {
  /** The best few paths, best first. */
  readonly paths: readonly Introduction[];
  /** People who know the target directly, best first: paths of one step. */
  readonly nearest: readonly Introduction[];
}

/**
 * Returns the nodes of organizations that can be met on the day: holders of their roles, their staff, and the
 * offices themselves.
 */
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

type Asked = Pick<Search, 'from' | 'to' | 'shownAs'>;

/** Finds who can introduce one group to another, and who knows the other already. */
export const introduce = (links: readonly Knowing[], asked: Asked): Introductions =>
  introducing(links)(asked);

/** Returns the same search for several targets, computing who knows whom only once. */
export function introducing(links: readonly Knowing[]): (asked: Asked) => Introductions {
  const neighbors = neighborsOf(links);
  return (asked) => introduceAmong(neighbors, asked);
}

function introduceAmong(
  neighbors: ReturnType<typeof neighborsOf<Knowing>>,
  { from, to: asked, shownAs }: Asked,
): Introductions {
  const to = new Set([...asked].filter((node) => !from.has(node)));
  const all = [...to].flatMap((node) => [...(neighbors.get(node)?.keys() ?? [])]);
  const know = new Set(all.filter(isPersonNode));
  const search = { to, ...(shownAs && { shownAs }) };
  const paths = bestPaths(neighbors, {
    ...{ ...search, from, most: THRESHOLDS.introductions.value },
    steps: THRESHOLDS.introductionSteps.value,
  });
  // If someone already knows them, no introduction is needed.
  const direct = paths.filter(({ links: { length } }) => length === 1);
  return {
    paths: direct.length > 0 ? direct : paths,
    nearest: bestPaths(neighbors, { ...search, from: know, steps: 1, most: THRESHOLDS.acquainted.value }),
  };
}
