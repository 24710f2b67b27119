import type { z } from 'zod';
import { holds } from '../../../core/days.ts';
import { FEW, HIT_KINDS, MANY, type search } from './contract.ts';
import { hitOf, whomToCall } from './hits.ts';
import { nearestTo } from './nearest.ts';
import { bestFirst } from './rank.ts';
import { type Recognized, recognize } from './recognize.ts';
import { districtOfCity, type Hit, type Kind, type Scene } from './scene.ts';
import { searchWords } from './search-words.ts';
import { type Field, type Seeking, seek } from './seek.ts';

type Answer = z.input<typeof search.response>;
type Asked = z.output<typeof search.query>;

/** Returns what was found, in order, with its description. */
export function find(
  scene: Scene,
  field: Field,
  { q, scope, kind }: Asked,
): Omit<Answer, 'asOf' | 'isWhole'> {
  const words = searchWords(q);
  const known = { ...scene, typed: q, districtOfCity: (id: string) => districtOfCity(scene, id) };
  const answers = (recognized: Recognized): boolean => recognized.role !== null && recognized.isSure;
  const seeking = seek(field, words, scope, (found) => answers(recognize(known, words, found)));
  if (seeking.isLacking) return nothing(scene, field, words, seeking);
  const recognized = recognize(known, words, seeking.found);
  const covering = coveringAt(scene, recognized);
  const groups = HIT_KINDS.filter((each) => kind === undefined || each === kind).flatMap((each) => {
    const { rows, total } = bestFirst(scene, each, seeking.found[each], {
      first: (covering[each] ?? []).map((id) => ({ id, terms: seeking.termsOf(each, id) })),
      most: kind ? MANY : FEW,
    });
    const hits = rows.flatMap(({ id, terms }) => hitOf(scene, each, id, terms) ?? []);
    return hits.length > 0 ? [{ kind: each, total, hits }] : [];
  });
  const best = bestOf(scene, recognized, seeking);
  if (groups.length === 0 && !best) return nothing(scene, field, words, seeking);
  return { scope: seeking.scope, here: hereIn(scene), best, groups, nearest: [] };
}

/** Returns the closest matches if nothing was found. */
function nothing(scene: Scene, field: Field, words: readonly string[], { found, scope }: Seeking) {
  const nearest = nearestTo(scene, field, words, found);
  return { scope, here: hereIn(scene), best: null, groups: [], nearest };
}

const hereIn = ({ files, districtId }: Scene): string | null =>
  files.districts.find(({ id }) => id === districtId)?.abbreviation ?? null;

/** Returns who covers a recognized place, and the roles that reach it, whatever their names. */
function coveringAt(
  scene: Scene,
  { role, place, isSure }: Recognized,
): Readonly<Partial<Record<Kind, string[]>>> {
  const { coverage, names, sight, asOf } = scene;
  if (!coverage || !place || !isSure || (role === null && place.fips === null)) return {};
  const fills = coverage.fillsAt(place, role, asOf);
  const organizations = fills
    .map(({ organizationId }) => organizationId)
    .filter((id) => sight?.organization(id).includes(place.districtId));
  if (role === null) return { organizations, roles: fills.map((fill) => fill.role) };
  const holders = (names?.districts.get(place.districtId)?.holders ?? []).filter(
    (row) => row.role === role && organizations.includes(row.organizationId) && holds(row, asOf),
  );
  const people = holders.map(({ personId }) => personId).filter((id) => sight?.person(id).length);
  return { organizations, people };
}

/** Returns whom to call for a recognized role, at the recognized place or else in the viewer's district. */
function bestOf(scene: Scene, recognized: Recognized, { found }: Seeking): Answer['best'] {
  const { coverage, districtId, asOf, model, files } = scene;
  const here = files.districts.find(({ id }) => id === districtId);
  const place =
    recognized.place ?? (here ? { districtId: here.id, fips: null, name: here.abbreviation } : null);
  const role = model.roles.find(({ id }) => id === recognized.role);
  if (!role || !place || !recognized.isSure || !coverage) return null;
  const terms = [...found.roles, ...found.counties].flatMap((row) => row.terms);
  const calls = coverage.fillsAt(place, role.id, asOf).flatMap((fill) => {
    const isSeen = scene.sight?.organization(fill.organizationId).includes(place.districtId);
    const hit: Hit | null = isSeen ? whomToCall(scene, fill, { terms, fips: place.fips }) : null;
    return hit ? [{ fill, hit, covers: coverage.inWords(fill) }] : [];
  });
  // of the offices about which no more is known than about the first, one that can be reached
  const best =
    calls.find(({ hit, covers }) => (hit.phone ?? hit.mailbox) && covers === calls[0]?.covers) ?? calls[0];
  if (!best) return null;
  const { organizationId } = best.fill;
  const officeName = scene.names?.organizations.get(organizationId)?.name ?? organizationId;
  return { heading: `${role.shortName} for ${place.name}`, organizationId, officeName, hit: best.hit };
}
