import { groupBy } from '../group-by.ts';
import { SECTORS } from '../model/kinds.ts';
import { byPlaceIn, distinct, sorted } from '../order.ts';
import {
  type ExploredModel,
  type ExplorerLine,
  type ExplorerNetwork,
  type ExplorerNode,
  MEANINGS,
  type Meaning,
  NO_SECTOR,
} from './inputs.ts';
import { lineId } from './lines.ts';

export const VIEWS = { sector: 'By sector', role: 'By role', place: 'By place', free: 'Free' } as const;
export type ExplorerView = keyof typeof VIEWS;
export type TrayView = Exclude<ExplorerView, 'free'>;

/** The sectors in order; organizations without one come last. */
export const GROUPS_OF_SECTORS = [...SECTORS, NO_SECTOR] as const;

/** A group of organizations shown in one tray. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly ExplorerNode[];
}

export type Counts = Readonly<Record<Meaning, number>>;

/** All ties between two groups, or within one. */
export interface BandOf {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly counts: Counts;
}

const WIDE = 'whole district';
const NOWHERE = 'no county on record';

/** Returns the group of an organization. */
function groupOf(view: TrayView, node: ExplorerNode): string {
  if (view === 'sector') return node.sector;
  if (view === 'role') return node.roles[0] ?? NO_SECTOR;
  const [county, another] = node.counties;
  if (county && !another) return county;
  return county || node.everywhere ? WIDE : NOWHERE;
}

/** Returns the groups of a view in order: sectors and roles as in the model, places as given, from north to south. */
export function groupsOf(
  view: TrayView,
  nodes: readonly ExplorerNode[],
  model: ExploredModel,
  places: readonly string[],
): Group[] {
  const members = groupBy(nodes, (node) => groupOf(view, node));
  const names = new Map(model.roles.map(({ id, shortName }) => [id, shortName]));
  const ids = nodes.map((node) => groupOf(view, node));
  return orderOf(view, model, places, ids).flatMap((id) => {
    const group = members(id);
    return group.length > 0 ? [{ id, name: names.get(id) ?? id, nodes: group }] : [];
  });
}

function orderOf(
  view: TrayView,
  { roles }: ExploredModel,
  places: readonly string[],
  ids: readonly string[],
): string[] {
  if (view === 'sector') return [...GROUPS_OF_SECTORS];
  if (view === 'role') {
    const bySector = byPlaceIn(SECTORS, ({ sector }: ExploredModel['roles'][number]) => sector);
    return [...sorted(roles, bySector).map(({ id }) => id), NO_SECTOR]; // in the order of the ring, clockwise
  }
  const rest = ids.filter((id) => ![WIDE, NOWHERE, ...places].includes(id));
  return [WIDE, ...places, ...distinct(rest), NOWHERE];
}

const NONE: Counts = { met: 0, fix: 0, ask: 0, other: 0 };

export function countsOf(lines: readonly ExplorerLine[]): Counts {
  const counts = { ...NONE };
  for (const { meaning } of lines) counts[meaning] += 1;
  return counts;
}

/** Returns the number of ties that the model expects: met, to fix and to ask. */
export const expected = ({ met, fix, ask }: Counts): number => met + fix + ask;

/** Returns the ties between every two groups and within each, if there are any. Group `a` comes first in the picture. */
export function bandsOf(view: TrayView, { nodes, lines }: ExplorerNetwork): BandOf[] {
  const groups = new Map(nodes.map((node) => [node.id, groupOf(view, node)]));
  const order = view === 'sector' ? GROUPS_OF_SECTORS : [...new Set(groups.values())];
  const places = new Map(order.map((group, place) => [group, place]));
  const found = new Map<string, { a: string; b: string; counts: Record<Meaning, number> }>();
  for (const { a, b, meaning } of lines) {
    const ends = [groups.get(a) ?? '', groups.get(b) ?? ''];
    const [x = '', y = ''] = ends.sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
    const id = lineId(x, y);
    const band = found.get(id) ?? { a: x, b: y, counts: { ...NONE } };
    band.counts[meaning] += 1;
    found.set(id, band);
  }
  return [...found].map(([id, band]) => ({ id, ...band }));
}

/** Returns the lines of the band with this id. */
export function linesOfBand(view: TrayView, { nodes, lines }: ExplorerNetwork, id: string): ExplorerLine[] {
  const groups = new Map(nodes.map((node) => [node.id, groupOf(view, node)]));
  return lines.filter(({ a, b }) => lineId(groups.get(a) ?? '', groups.get(b) ?? '') === id);
}

/** Names of the meanings, in sentences. */
export const MEANING_WORDS: Readonly<Record<Meaning, string>> = {
  ...{ met: 'met', fix: 'to fix', ask: 'to ask', other: 'not expected' },
};

/** Returns "31 met, 3 to fix, 4 to ask", and the number of ties that are not expected if there are any. */
export function countsInWords(counts: Counts): string {
  return MEANINGS.filter((meaning) => counts[meaning] > 0 || (meaning !== 'other' && expected(counts) > 0))
    .map((meaning) => `${counts[meaning]} ${MEANING_WORDS[meaning]}`)
    .join(', ');
}
