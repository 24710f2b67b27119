import { organizationLabel } from '../../core/likely-duplicates.ts';
import { sha256 } from '../changes/canonical.ts';
import { knownNames } from '../names/known-names.ts';
import type { NamedOrganization } from '../names/organization-names.ts';
import { sameName } from '../names/same-name.ts';
import type { Found, FoundOrganization } from './found.ts';
import type { Places } from './places.ts';
import { pacer, type Watch } from './watch.ts';

/** Which organization on record one of the file is, or its new id; and those that it may be instead, by name. */
export interface Matched {
  readonly id: string;
  readonly isOnRecord: boolean;
  readonly twins: readonly { readonly id: string; readonly name: string }[];
  /** A person said that it is another than those of like names. */
  readonly isSaidToBeNew?: true;
}

type Known = Pick<NamedOrganization, 'id' | 'name' | 'shortName' | 'aliases' | 'city' | 'state'>;
const SHOWN = 3;
const NO_NAMES: string[] = [];

/** The same for the same name in the same state, so that a file that comes again finds what it brought. */
function newId(name: string, state: string | null): string {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, 60);
  // A key as long as those that pages make: screening knows that it says nothing.
  const key = sha256(`${sameName(name)}|${state ?? ''}`).slice(0, 32);
  return [words || 'organization', key].join('-'); // a joined text does not keep the texts that it was made of in memory
}

/**
 * Finds each organization of a file among those on record, and among those that stand before it in the file; and how many names
 * of the file are on record, wherever that is.
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
    // Of one that is only named, as a parent or at the end of a tie, no row says where it is.
    const exact = here.length === 0 && found.places.length === 0 ? anywhere : here;
    if (anywhere.length > 0) namesOnRecord += 1;
    done += 1;
    await pace(done);
    const [one, another] = inCity(exact, found.city);
    const id = newId(found.name, found.state);
    const chosen = choices[found.name];
    if (chosen === 'new')
      matched.set(found.key, { id, isOnRecord: byId.has(id), twins: NONE, isSaidToBeNew: true });
    else if (chosen && byId.has(chosen))
      matched.set(found.key, { id: chosen, isOnRecord: true, twins: NONE });
    else if (byId.has(id)) matched.set(found.key, { id, isOnRecord: true, twins: NONE });
    else if (one && !another) matched.set(found.key, { id: one.id, isOnRecord: true, twins: NONE });
    else if (one) matched.set(found.key, { id, isOnRecord: false, twins: labels(exact) });
    else ofFile.push({ found, state });
  }
  for (const { found, state } of ofFile) {
    const id = newId(found.name, found.state);
    const named: Known = {
      id,
      name: found.name,
      city: found.city,
      state,
      shortName: null,
      aliases: found.otherNames.size > 0 ? [...found.otherNames] : NO_NAMES,
    };
    done += 1;
    await pace(done);
    matched.set(found.key, { id, isOnRecord: false, twins: labels(known.twinsOf(named)) });
    known.add(named);
  }
  return { matched, namesOnRecord };
}

/** Of several of one name, the one in the same city. */
function inCity(exact: readonly Known[], city: string | null): readonly Known[] {
  const here = exact.filter((row) => city && row.city && sameName(row.city) === sameName(city));
  return here.length === 1 ? here : exact;
}

const NONE: Matched['twins'] = [];

const labels = (rows: readonly Known[]): Matched['twins'] =>
  rows.length === 0
    ? NONE
    : rows.slice(0, SHOWN).map((row) => ({ id: row.id, name: organizationLabel(row) }));
