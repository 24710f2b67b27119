import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Point } from '../../core/drawing/shapes.ts';
import type { ExplorerNetwork } from '../../core/explorer/inputs.ts';
import { type Positions, placed } from '../../core/explorer/placing.ts';
import type { Edge, Spots } from '../../core/explorer/steps.ts';
import { forgetPositions, keepPositions, keptPositions } from './kept-positions.ts';
import type { LayoutAnswer, LayoutAsked } from './layout-worker.ts';

/** Px per step in the free view. */
const STEP = 110;

export interface FreePositions {
  /** Positions by id, those of a draft while the layout is running; null until there is a draft. */
  readonly positions: Positions | null;
  /** The share of the layout that is done, from 0 to 1; null if none is running. */
  readonly done: number | null;
  readonly move: (id: string, to: Point) => void;
  readonly cancel: () => void;
  readonly again: () => void;
}

const spotted = (ids: readonly string[], { x, y }: Spots): Positions =>
  Object.fromEntries(ids.map((id, at) => [id, { x: (x[at] ?? 0) * STEP, y: (y[at] ?? 0) * STEP }]));

/** Returns positions in rows, for users who don't want to wait for the layout. */
const inRows = (ids: readonly string[]): Positions => {
  const columns = Math.ceil(Math.sqrt(ids.length));
  return Object.fromEntries(
    ids.map((id, at) => [id, { x: (at % columns) * STEP, y: Math.floor(at / columns) * STEP * 0.6 }]),
  );
};

const edgesOf = ({ nodes, lines }: ExplorerNetwork): Edge[] => {
  const places = new Map(nodes.map(({ id }, at) => [id, at]));
  return lines.flatMap(({ a, b }): Edge[] => {
    const [x, y] = [places.get(a), places.get(b)];
    return x === undefined || y === undefined ? [] : [[x, y]];
  });
};

/** Starts the layout in a worker, and returns a function that stops it. */
function startLayout(
  network: ExplorerNetwork,
  on: { done: (done: number) => void; draft: (spots: Spots) => void; layout: (spots: Spots) => void },
): () => void {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
    if ('done' in data) on.done(data.done);
    else if ('draft' in data) on.draft(data.draft);
    else on.layout(data.layout);
  });
  const asked: LayoutAsked = { nodes: network.nodes.length, edges: edgesOf(network) };
  worker.postMessage(asked);
  return () => worker.terminate();
}

/**
 * Returns the positions in the free view: those saved in this browser, with new organizations next to their neighbors. The worker
 * lays out only a network that has no saved positions, or that the user wants laid out again.
 */
export function usePositions(key: string, network: ExplorerNetwork, wanted: boolean): FreePositions {
  const kept = useMemo(() => keptPositions(key), [key]);
  const [changed, setChanged] = useState<{ key: string; positions: Positions } | null>(null);
  const known = changed?.key === key ? changed.positions : kept;
  const [draft, setDraft] = useState<Positions | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [turn, setTurn] = useState(0);
  const ids = useMemo(() => network.nodes.map(({ id }) => id), [network]);
  const isKnown = ids.some((id) => id in known);
  const keep = (positions: Positions) => {
    setChanged({ key, positions });
    setDraft(null);
    setDone(null);
    keepPositions(key, positions);
  };
  useEffect(() => {
    if (!wanted || isKnown || ids.length === 0) return;
    setDraft(null);
    setDone(0);
    return startLayout(network, {
      done: setDone,
      draft: (spots) => setDraft(spotted(ids, spots)),
      layout: (spots) => keep(spotted(ids, spots)),
    });
  }, [key, wanted, isKnown, turn]);
  const positions = useMemo(
    () => (isKnown ? placed(ids, network.lines, known) : draft),
    [ids, network, known, isKnown, draft],
  );
  return {
    positions,
    done: isKnown ? null : done,
    // A draft is not kept: the layout will replace it.
    move: (id, to) => isKnown && keep({ ...(positions ?? known), [id]: to }),
    cancel: () => keep(inRows(ids)),
    again: () => {
      forgetPositions(key);
      setChanged({ key, positions: {} });
      setTurn((now) => now + 1);
    },
  };
}
