import { holds } from '../days.ts';
import type { Facts } from '../facts/index.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { bestPaths, neighborsOf, type Path, type Search } from './best-paths.ts';
import { isPersonNode, type Knowing, officeNode, personNode } from './knowing.ts';

export type Introduction = Path<Knowing>;

export interface Introductions {
  /** The best few ways from one to another, the best first. */
  readonly paths: readonly Introduction[];
  /** Who knows the requested people, the best known first: a person and one step each. */
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

type Asked = Pick<Search, 'from' | 'to' | 'shownAs'>;

/** Who of some can introduce whom to others, and who knows these already. */
export const introduce = (links: readonly Knowing[], asked: Asked): Introductions =>
  introducing(links)(asked);

/** The same for several who are asked for: who knows whom is gathered once. */
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
  // Who knows them already needs no one else for it.
  const direct = paths.filter(({ links: { length } }) => length === 1);
  return {
    paths: direct.length > 0 ? direct : paths,
    nearest: bestPaths(neighbors, { ...search, from: know, steps: 1, most: THRESHOLDS.acquainted.value }),
  };
}
