import type { Model } from '../../../core/model/model.ts';
import { first, thenBy } from '../../../core/order.ts';
import { wordsOf } from '../../../core/plain-name.ts';
import { countyName } from '../../../core/words/county.ts';
import type { ReferenceFiles } from '../../reference/files.ts';
import type { Found } from '../../search/look.ts';
import { FIT } from '../../search/written-words.ts';
import type { Sought } from './seek.ts';

/** A county or a whole district, with its label: `Lucas County, N.D. Ohio`. */
interface Place {
  readonly districtId: string;
  readonly fips: string | null;
  readonly name: string;
}

/** What a question is about: a role, a place, or both. */
export interface Recognized {
  readonly role: string | null;
  readonly place: Place | null;
  /** True if no typed word is left over and the place is unambiguous. */
  readonly isSure: boolean;
}

interface Known {
  /** All typed words, even those too common to search for: they tell roles apart. */
  readonly typed: string;
  readonly model: Model;
  readonly files: ReferenceFiles;
  readonly distance: (districtId: string) => number;
  readonly districtOfCity: (id: string) => string | null;
}

/** Shorter words are the beginning of too many names. */
const SHORTEST = 3;

export function recognize(known: Known, words: readonly string[], found: Sought): Recognized {
  const { model, typed } = known;
  const placeInOrder = new Map(model.roles.map(({ id }, index) => [id, index]));
  const typedWords = new Set(wordsOf(typed));
  const typedCount = new Map(
    model.roles.map(({ id, name }) => [
      id,
      wordsOf(`${name} ${id}`).filter((word) => typedWords.has(word)).length,
    ]),
  );
  const role = first(
    found.roles.filter(({ fits }) => words.some((word, index) => word.length >= SHORTEST && fits[index])),
    thenBy(
      (x: Found, y: Found) => y.words - x.words,
      (x, y) => fitOf(y) - fitOf(x),
      (x, y) => (typedCount.get(y.id) ?? 0) - (typedCount.get(x.id) ?? 0),
      (x, y) => (placeInOrder.get(x.id) ?? 0) - (placeInOrder.get(y.id) ?? 0),
    ),
  );
  const rest = words.flatMap((_, index) => (role?.fits[index] ? [] : index));
  const place = findPlace(known, rest, found);
  return { role: role?.id ?? null, ...(place ?? { place: null, isSure: rest.length === 0 }) };
}

const fitOf = ({ fits }: Found): number => fits.reduce((sum, fit) => sum + fit, 0);

/** Returns the place that matches the most words left over by the role; the nearest if there are several. */
function findPlace(known: Known, rest: readonly number[], found: Sought): Omit<Recognized, 'role'> | null {
  // A word that only resembles a typed one does not name a place.
  const isClear = ({ fits }: Found, index: number): boolean => (fits[index] ?? 0) >= FIT.typo;
  const candidates = [...countiesIn(known, found), ...districtsIn(known, found), ...citiesIn(known, found)]
    .map(({ row, place }) => ({
      ...{ row, place, distance: known.distance(place.districtId) },
      used: rest.filter((index) => isClear(row, index)).length,
    }))
    .filter(({ used }) => used > 0);
  const order = thenBy<(typeof candidates)[number]>(
    (x, y) => y.used - x.used,
    (x, y) => x.distance - y.distance,
  );
  const best = first(candidates, order);
  if (!best) return null;
  const isUnambiguous = candidates.every(
    (other) => order(best, other) !== 0 || other.place.districtId === best.place.districtId,
  );
  return { place: best.place, isSure: isUnambiguous && best.used === rest.length };
}

interface Candidate {
  readonly row: Found;
  readonly place: Place;
}

/** True if every distinctive word of a name is among the matched words. */
const isNamed = ({ terms }: Found, name: string): boolean => {
  const telling = wordsOf(name).filter((word) => word !== 'district');
  return telling.length > 0 && telling.every((word) => terms.includes(word));
};

function countiesIn({ files }: Known, found: Sought): Candidate[] {
  const rows = new Map(found.counties.map((row) => [row.id, row]));
  return files.counties.flatMap((county) => {
    const row = rows.get(county.fips);
    if (!row || !isNamed(row, county.county)) return [];
    const district = files.districts.find(({ id }) => id === county.districtId);
    if (!district) return [];
    const name = `${countyName(county)}, ${district.abbreviation}`;
    return { row, place: { districtId: district.id, fips: county.fips, name } };
  });
}

function districtsIn({ files }: Known, found: Sought): Candidate[] {
  const rows = new Map(found.districts.map((row) => [row.id, row]));
  return files.districts.flatMap(({ id, name, abbreviation }) => {
    const row = rows.get(id);
    if (!row || ![name, abbreviation, id].some((text) => isNamed(row, text))) return [];
    return { row, place: { districtId: id, fips: null, name: abbreviation } };
  });
}

function citiesIn({ districtOfCity }: Known, found: Sought): Candidate[] {
  return found.cities.flatMap((row) => {
    const [city = ''] = row.id.split(', ');
    const districtId = districtOfCity(row.id);
    if (districtId === null || !isNamed(row, city)) return [];
    return { row, place: { districtId, fips: null, name: row.id } };
  });
}
