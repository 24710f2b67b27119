import { organizationLabel } from '../../core/likely-duplicates.ts';
import { sha256 } from '../changes/canonical.ts';
import { knownNames } from '../names/known-names.ts';
import type { NamedOrganization } from '../names/organization-names.ts';
import { sameName } from '../names/same-name.ts';
import type { Found, FoundOrganization } from './found.ts';
import type { Places } from './places.ts';
import { pacer, type Watch } from './watch.ts';

/** The id of an organization of the file, on record or new, and its likely duplicates. */
export interface Matched {
  readonly id: string;
  readonly isOnRecord: boolean;
  readonly likelyDuplicates: readonly { readonly id: string; readonly name: string }[];
  /** A person has said that it is not one of those with similar names. */
  readonly isSaidToBeNew?: true;
}

type Known = Pick<NamedOrganization, 'id' | 'name' | 'shortName' | 'aliases' | 'city' | 'state'>;
const SHOWN = 3;
const NO_NAMES: string[] = [];

/** Equal for the same name in the same state, so that importing a file again finds its organizations. */
function newId(name: string, state: string | null): string {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, 60);
  // As long as the random keys of pages, which screening ignores.
  const key = sha256(`${sameName(name)}|${state ?? ''}`).slice(0, 32);
  return [words || 'organization', key].join('-'); // a joined text does not keep the texts that it was made of in memory
}

/**
 * Matches each organization of a file to those on record and those earlier in the file, and counts the names that are on record
 * anywhere.
 */
export async function matchAll(
  { organizations }: Pick<Found, 'organizations'>,
  onRecord: readonly Known[],
  places: Places,
  choices: Readonly<Record<string, string>> = {},
  watch: Watch = {},
): Promise<{ readonly matched: ReadonlyMap<string, Matched>; readonly namesOnRecord: number }> {
  const known = knownNames<Known>(onRecord);
  const byId = new Set(onRecord.map(({ id }) => id));
  const matched = new Map<string, Matched>();
  let namesOnRecord = 0;
  const pace = pacer(watch, 'comparing', 2 * organizations.size);
  let done = 0;
  const ofFile: { found: FoundOrganization; state: string | null }[] = [];
  for (const found of organizations.values()) {
    const state = found.state ?? (found.districtId && places.stateOf(found.districtId));
    const anywhere = known.exactly(found.name, null);
    const here = known.exactly(found.name, state);
    // No row says where an organization is that is only named as a parent or an end of a tie.
    const exact = here.length === 0 && found.places.length === 0 ? anywhere : here;
    if (anywhere.length > 0) namesOnRecord += 1;
    done += 1;
    await pace(done);
    const [one, another] = inCity(exact, found.city);
    const id = newId(found.name, found.state);
    const chosen = choices[found.name];
    if (chosen === 'new') matched.set(found.key, { ...without(id, byId.has(id)), isSaidToBeNew: true });
    else if (chosen && byId.has(chosen)) matched.set(found.key, without(chosen, true));
    else if (byId.has(id)) matched.set(found.key, without(id, true));
    else if (one && !another) matched.set(found.key, without(one.id, true));
    else if (one) matched.set(found.key, { id, isOnRecord: false, likelyDuplicates: labels(exact) });
    else ofFile.push({ found, state });
  }
  for (const { found, state } of ofFile) {
    const id = newId(found.name, found.state);
    const named = knownAs(id, found, state);
    done += 1;
    await pace(done);
    matched.set(found.key, {
      id,
      isOnRecord: false,
      likelyDuplicates: labels(known.likelyDuplicatesOf(named)),
    });
    known.add(named);
  }
  return { matched, namesOnRecord };
}

/** Of several organizations with one name, returns the one in the same city, if only one is. */
function inCity(exact: readonly Known[], city: string | null): readonly Known[] {
  const here = exact.filter((row) => city && row.city && sameName(row.city) === sameName(city));
  return here.length === 1 ? here : exact;
}

const NONE: Matched['likelyDuplicates'] = [];

const knownAs = (id: string, { name, city, otherNames }: FoundOrganization, state: string | null): Known => ({
  id,
  name,
  city,
  state,
  shortName: null,
  aliases: otherNames.size > 0 ? [...otherNames] : NO_NAMES,
});

/** An organization without likely duplicates. */
const without = (id: string, isOnRecord: boolean): Matched => ({ id, isOnRecord, likelyDuplicates: NONE });

const labels = (rows: readonly Known[]): Matched['likelyDuplicates'] =>
  rows.length === 0
    ? NONE
    : rows.slice(0, SHOWN).map((row) => ({ id: row.id, name: organizationLabel(row) }));
