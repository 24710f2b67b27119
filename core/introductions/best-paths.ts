import { byCodePoint, first, type Order, sorted, thenBy } from '../order.ts';

/** Two people who know each other. If there are several reasons, the best one counts. */
export interface Link {
  readonly a: string;
  readonly b: string;
  /** 1 to 4, as for evidence (MODEL.md). */
  readonly level: number;
  /** The most recent date for which it is known; null if there is none. */
  readonly seen: string | null;
  /** Breaks ties between links of the same two that have the same level and date. */
  readonly key: string;
}

/** A path of nodes, each linked to the next. */
export interface Path<L extends Link> {
  readonly nodes: readonly string[];
  readonly links: readonly L[];
}

export interface Search {
  /** Paths begin at one of these. */
  readonly from: ReadonlySet<string>;
  /** Paths end at the first of these that they reach. */
  readonly to: ReadonlySet<string>;
  readonly steps: number;
  readonly most: number;
  /**
   * Of paths with the same text only the best is returned, because a reader can't tell them apart.
   */
  readonly shownAs?: (path: Path<Link>) => string;
}

type Neighbors<L extends Link> = ReadonlyMap<string, ReadonlyMap<string, L>>;

const strongest: Order<Link> = thenBy(
  (x, y) => y.level - x.level,
  (x, y) => byCodePoint(y.seen ?? '', x.seen ?? ''),
  (x, y) => byCodePoint(x.key, y.key),
);

const weakest = ({ links }: Path<Link>): number => Math.min(...links.map(({ level }) => level));
const oldest = ({ links }: Path<Link>): string =>
  first(
    links.map(({ seen }) => seen ?? ''),
    byCodePoint,
  ) ?? '';

/**
 * Fewest steps, then the strongest weakest link, then the most recent oldest link, then ids. Never by names,
 * which may be hidden.
 */
export const bestFirst: Order<Path<Link>> = thenBy(
  (x, y) => x.links.length - y.links.length,
  (x, y) => weakest(y) - weakest(x),
  (x, y) => byCodePoint(oldest(y), oldest(x)),
  (x, y) => byCodePoint(x.nodes.join('\n'), y.nodes.join('\n')),
);

/** Returns the neighbors of each node, with the best link to each. */
export function neighborsOf<L extends Link>(links: Iterable<L>): Neighbors<L> {
  const neighbors = new Map<string, Map<string, L>>();
  const add = (from: string, to: string, link: L): void => {
    const known = neighbors.get(from) ?? new Map<string, L>();
    const other = known.get(to);
    if (!other || strongest(link, other) < 0) known.set(to, link);
    neighbors.set(from, known);
  };
  for (const link of links)
    if (link.a !== link.b) {
      add(link.a, link.b, link);
      add(link.b, link.a, link);
    }
  return neighbors;
}

/**
 * Returns the best simple paths between people who know each other. Start and target nodes occur only at the
 * ends. All paths of one length are tried before any longer one, and only through nodes from which a target is
 * reachable in the remaining steps.
 */
export function bestPaths<L extends Link>(neighbors: Neighbors<L>, search: Search): Path<L>[] {
  const { from, to, steps, most } = search;
  const left = stepsLeft(neighbors, to, steps);
  const found = keepBest<L>(search);
  for (let length = 1; length <= steps && found.count() < most; length++)
    for (const start of from) if (!to.has(start)) extend({ nodes: [start], links: [] }, length);
  return found.best();

  function extend(path: Path<L>, more: number): void {
    const last = path.nodes.at(-1) ?? '';
    for (const [next, link] of neighbors.get(last) ?? []) {
      // If a target is reached earlier, the path was already found among the shorter ones.
      if (to.has(next) !== (more === 1) || from.has(next) || path.nodes.includes(next)) continue;
      if ((left.get(next) ?? Number.POSITIVE_INFINITY) > more - 1) continue;
      const longer = { nodes: [...path.nodes, next], links: [...path.links, link] };
      if (more === 1) found.add(longer);
      else extend(longer, more - 1);
    }
  }
}

/** Returns the fewest steps from each node to a target, for nodes within reach. */
function stepsLeft(
  neighbors: Neighbors<Link>,
  to: ReadonlySet<string>,
  most: number,
): ReadonlyMap<string, number> {
  const left = new Map([...to].map((id) => [id, 0]));
  let edge = [...to];
  for (let steps = 1; steps < most; steps++) {
    const next = edge.flatMap((id) => [...(neighbors.get(id)?.keys() ?? [])]).filter((id) => !left.has(id));
    for (const id of next) left.set(id, steps);
    edge = [...new Set(next)];
  }
  return left;
}

/** Keeps only the best of many paths, one per text, to bound memory. */
function keepBest<L extends Link>({ most, shownAs = ({ nodes }) => nodes.join('\n') }: Search) {
  let kept = new Map<string, Path<L>>();
  const cut = (): void => {
    kept = new Map(sorted(kept, ([, x], [, y]) => bestFirst(x, y)).slice(0, most));
  };
  return {
    add: (path: Path<L>): void => {
      const key = shownAs(path);
      const other = kept.get(key);
      if (!other || bestFirst(path, other) < 0) kept.set(key, path);
      if (kept.size > 8 * most) cut(); // a path with a cut text can still be added if it is better
    },
    count: () => kept.size,
    best: (): Path<L>[] => {
      cut();
      return [...kept.values()];
    },
  };
}
