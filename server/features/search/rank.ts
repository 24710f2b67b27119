import { byCodePoint, firstFew, sorted, thenBy } from '../../../core/order.ts';
import type { Found } from '../../search/look.ts';
import { countiesOf, type Kind, type Scene } from './scene.ts';
import { ELSEWHERE } from './seek.ts';

/** Something that was found, or is shown whatever its name. */
interface Ranked extends Pick<Found, 'id' | 'terms'> {
  readonly rank: number;
}

interface Wanted {
  /** Shown before everything that was found by words. */
  readonly first: readonly Pick<Found, 'id' | 'terms'>[];
  /** The most results returned. */
  readonly most: number;
}

/**
 * Returns the results that match the most words: best match first, then nearest, then by name. Sorts no more than are
 * shown, because a word such as “county” finds tens of thousands.
 */
export function bestFirst(
  scene: Scene,
  kind: Kind,
  found: readonly Found[],
  { first, most }: Wanted,
): { rows: readonly Ranked[]; total: number } {
  const before = new Map(first.map((row) => [row.id, row]));
  const words = found.reduce((most, row) => Math.max(most, row.words), 0);
  const byRank = new Map<number, Found[]>();
  let total = before.size;
  for (const row of found) {
    if (before.has(row.id) || row.words < words) continue;
    total += 1;
    const rank = rankOf(scene, kind, row);
    const same = byRank.get(rank);
    if (same) same.push(row);
    else byRank.set(rank, [row]);
  }
  const rows: Ranked[] = [...before.values()].map((row) => ({ ...row, rank: Number.POSITIVE_INFINITY }));
  for (const rank of sorted(byRank.keys(), (x, y) => y - x)) {
    if (rows.length >= most) break;
    const few = firstByName(scene, kind, byRank.get(rank) ?? [], most - rows.length);
    rows.push(...few.map(({ id, terms }) => ({ id, terms, rank })));
  }
  return { rows: rows.slice(0, most), total };
}

/** Ranks by how well the worst word matches, then by distance, then by how many words are in the name. */
function rankOf(scene: Scene, kind: Kind, { id, worst, inName }: Found): number {
  return worst * 1_000 + (ELSEWHERE - nearness(scene, kind, id)) * 100 + Math.min(inName, 99);
}

function nearness(scene: Scene, kind: Kind, id: string): number {
  let nearest = ELSEWHERE;
  if (scene.districtId === null) return nearest;
  for (const districtId of placesOf(scene, kind, id)) nearest = Math.min(nearest, scene.distance(districtId));
  return nearest;
}

function placesOf({ sight, files }: Scene, kind: Kind, id: string): readonly string[] {
  switch (kind) {
    case 'organizations':
      return sight?.organization(id) ?? [];
    case 'people':
      return sight?.person(id) ?? [];
    case 'evidence':
      return sight?.evidence(id) ?? [];
    case 'districts':
      return [id];
    case 'counties': {
      const districtId = countiesOf(files).get(id)?.districtId;
      return districtId ? [districtId] : [];
    }
    default:
      return [];
  }
}

const firstByName = (scene: Scene, kind: Kind, rows: readonly Found[], most: number): Found[] =>
  firstFew(
    rows,
    thenBy(
      (x, y) => byCodePoint(nameOf(scene, kind, x), nameOf(scene, kind, y)),
      (x, y) => byCodePoint(x.id, y.id),
    ),
    most,
  );

/** What results are sorted by; roles stay in model order. */
function nameOf({ files, model }: Scene, kind: Kind, { id, name }: Found): string {
  if (kind === 'organizations' || kind === 'people') return name;
  if (kind === 'roles') return String(model.roles.findIndex((role) => role.id === id)).padStart(3, '0');
  if (kind === 'districts') return files.districts.find((row) => row.id === id)?.name ?? id;
  return id;
}
