import { newest } from '../days.ts';
import { TIE_STATES } from '../drawing/states.ts';
import { worstFirst } from '../drawing/worst-first.ts';
import type { TieState } from '../model/assessment.ts';
import { isLive, isWrittenDown } from '../model/evidence-kinds.ts';
import { byCodePoint, byPlaceIn, distinct, first, sorted } from '../order.ts';
import type { ExploredModel, ExploredNetwork, ExplorerLine, Meaning, Status } from './inputs.ts';

type Piece = ExploredNetwork['evidence'][number];

/** Everything collected about two organizations before it becomes a line. */
interface Gathered {
  a: string;
  b: string;
  ties: { id: string; state: TieState; vacant: boolean }[];
  pieces: Map<string, { level: number; status: Status }>;
  reported: number;
}

const BY_FRESHNESS: readonly Status[] = ['current', 'aging', 'out of date', 'ended'];

export const lineId = (a: string, b: string): string => (byCodePoint(a, b) < 0 ? `${a}+${b}` : `${b}+${a}`);

/** Returns one line for every two organizations that have evidence in common or an expected tie. */
export function linesOf(
  network: ExploredNetwork,
  model: ExploredModel,
  vacant: ReadonlySet<string>,
): ExplorerLine[] {
  const found = new Map<string, Gathered>();
  const between = (a: string, b: string): Gathered => {
    const id = lineId(a, b);
    const known = found.get(id);
    if (known) return known;
    const [x, y] = byCodePoint(a, b) < 0 ? [a, b] : [b, a];
    const gathered: Gathered = { a: x, b: y, ties: [], pieces: new Map(), reported: 0 };
    found.set(id, gathered);
    return gathered;
  };
  gatherTies(network, vacant, between);
  gatherEvidence(network, model, between);
  const pieces = new Map(network.evidence.map((piece) => [piece.id, piece]));
  const here = new Set(network.organizations.map(({ id }) => id));
  return [...found]
    .filter(([, { a, b }]) => here.has(a) && here.has(b))
    .map(([id, gathered]) => lineOf(id, gathered, pieces))
    .sort((x, y) => byCodePoint(x.id, y.id));
}

type Between = (a: string, b: string) => Gathered;

/** Collects expected ties: each pair on record or, if there is none, the first organization of each role. */
function gatherTies({ ties, organizations }: ExploredNetwork, vacant: ReadonlySet<string>, between: Between) {
  const filling = new Map<string, string>();
  for (const { id, roles } of organizations)
    for (const { role } of roles) if (!filling.has(role)) filling.set(role, id);
  for (const { id, state, pairs } of ties) {
    const [roleA = '', roleB = ''] = id.split('--');
    const ofVacant = vacant.has(roleA) || vacant.has(roleB);
    const [a, b] = [filling.get(roleA), filling.get(roleB)];
    if (pairs.length === 0 && a && b && a !== b)
      between(a, b).ties.push({ id, state: state === 'met' ? 'unknown' : state, vacant: ofVacant });
    for (const pair of pairs) {
      if (pair.a === pair.b) continue;
      const gathered = between(pair.a, pair.b);
      gathered.ties.push({ id, state: pair.state, vacant: ofVacant });
      gathered.reported = Math.max(gathered.reported, ...pair.reports.map(({ level }) => level));
      for (const { id: piece, level, status } of pair.evidence) gathered.pieces.set(piece, { level, status });
    }
  }
}

/** Collects all pairs of parties of a piece of evidence, even if no tie is expected. */
function gatherEvidence({ evidence }: ExploredNetwork, model: ExploredModel, between: Between) {
  const levels = new Map(model.evidence.map(({ kind, level }) => [kind, level]));
  for (const { id, kind, status, parties } of evidence) {
    const named = distinct(parties.map(({ organizationId }) => organizationId));
    for (const [index, a] of named.entries())
      for (const b of named.slice(index + 1)) {
        const { pieces } = between(a, b);
        if (!pieces.has(id)) pieces.set(id, { level: levels.get(kind) ?? 1, status });
      }
  }
}

function lineOf(id: string, gathered: Gathered, pieces: ReadonlyMap<string, Piece>): ExplorerLine {
  const { a, b, ties } = gathered;
  const [worst] = worstFirst(ties);
  const state = worst?.state ?? null;
  const named = [...gathered.pieces].flatMap(([piece]) => pieces.get(piece) ?? []);
  const live = [...gathered.pieces.values()].filter(({ status }) => isLive(status));
  const onPaper = named.some(({ kind, status }) => isWrittenDown(kind) && isLive(status));
  const vacant = state === 'met' && ties.every((tie) => tie.vacant);
  return {
    ...{ id, a, b, state, vacant },
    ties: ties.map((tie) => tie.id),
    meaning: vacant && !onPaper ? 'other' : meaningOf(state),
    level: Math.max(0, gathered.reported, ...live.map(({ level }) => level)),
    status: freshest([...gathered.pieces.values()].map(({ status }) => status)),
    evidence: sorted(gathered.pieces.keys(), byCodePoint),
    kinds: distinct(named.map(({ kind }) => kind)),
    sources: distinct(named.map(({ sourceKind }) => sourceKind)),
    seen: newest(named.map(({ seen }) => seen)),
  };
}

const freshest = (statuses: readonly Status[]): Status | null =>
  first(
    statuses,
    byPlaceIn(BY_FRESHNESS, (status) => status),
  );

function meaningOf(state: TieState | null): Meaning {
  const meaning = state === null ? 'open' : TIE_STATES[state].meaning;
  return ({ holds: 'met', gap: 'fix', question: 'ask', open: 'other' } as const)[meaning];
}
