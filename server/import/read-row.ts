import { type Period, spanOf } from '../../core/days.ts';
import { officePhone } from '../../core/phone.ts';
import { sameName } from '../names/same-name.ts';
import { isSector } from '../store/sector.ts';
import { dayIn } from './days.ts';
import type { Draft, FoundOrganization, Question } from './found.ts';
import type { GatherContext } from './gather.ts';
import { roleOf, roleOfKind, sectorOf, type Thing, thingOf } from './kinds.ts';
import { type PlaceCells, placeOf, whereabouts } from './place-of-row.ts';
import type { FileRow } from './read/file.ts';
import { emailIn, otherNamesOf, partnersOf, partsOf, peopleOf, webAddress } from './read-cells.ts';
import type { RefusedCell } from './screen-row.ts';
import { stateCode } from './states.ts';
import type { Cells, TablePlan } from './table-plan.ts';
import type { Register } from './things.ts';
import { tieOf } from './tie-of.ts';
import { twoNames } from './two-names.ts';
import { asWords, looksLikePerson, personName } from './words.ts';

/** The facts and questions of a row, and the keys of the organizations that it names. */
export interface RowRead {
  readonly drafts: readonly Draft[];
  readonly questions: readonly Question[];
  readonly names: readonly string[];
  readonly isSelfLoop?: true;
}
export type ReadRow = (
  things: Register,
  plan: TablePlan,
  row: FileRow,
  cells: Cells,
  context: GatherContext,
  refused: RefusedCell | null,
) => RowRead;

export const NOTHING: RowRead = { drafts: [], questions: [], names: [] };

/** Returns whether a row is about an organization, a person or something else. */
function thingIn({ listsNodes, hasClasses, saysOrganization }: TablePlan, cells: Cells): Thing {
  const kinds = partsOf(cells.kind).map((part) => thingOf(asWords(part)));
  if (kinds.includes('organization')) return 'organization';
  if (kinds.includes('person')) return cells.person && cells.organization ? 'organization' : 'person';
  const isOfOther = (part: string): boolean => !sectorOf(asWords(part)) && !roleOfKind(asWords(part));
  if (listsNodes && hasClasses && cells.kind && partsOf(cells.kind).every(isOfOther)) return 'other';
  const isPlain = listsNodes || !saysOrganization;
  return kinds.includes('other') && isPlain ? 'other' : 'organization';
}

/** A node may be named by a label that is of a person in one row and of an organization in another. */
function ofNode({ table }: TablePlan, cells: Cells): Cells {
  if (table.holds !== 'nodes' || !cells.person) return cells;
  const kinds = partsOf(cells.kind).map((part) => thingOf(asWords(part)));
  const isPerson = kinds.includes('person') || cells.organization || looksLikePerson(cells.person);
  if (isPerson && !kinds.includes('organization')) return cells;
  const { person, ...others } = cells;
  return { ...others, organization: person };
}

/** A row of a list of organizations or people, or a node. */
export const readThing: ReadRow = (things, plan, row, given, context, refused) => {
  const cells = ofNode(plan, given);
  const id = row.cells.id ?? cells.number;
  const is = thingIn(plan, cells);
  const remember = (of: Thing, key: string): void => {
    const named = cells.organization ?? peopleOf(cells)[0]?.name;
    if (id) things.byId.set(id, { is: of, key });
    if (named && of !== 'organization') things.byName.set(sameName(named), { is: of, key });
  };
  if (is === 'other') {
    remember('other', '');
    return NOTHING;
  }
  if (is === 'person') {
    const name = peopleOf(cells)[0]?.name ?? cells.organization;
    if (!name || refused) return NOTHING;
    const { key } = things.person(personName(name), null);
    remember('person', key);
    return { drafts: [{ fact: 'people', of: 'person', key }], questions: [], names: [] };
  }
  const refusedField = refused && plan.mapping[refused.column];
  const isRefusedName = refusedField ? plan.named.has(refusedField) : false;
  const name = isRefusedName ? undefined : cells.organization;
  if (!name) return withoutOrganization(things, cells, refused);
  const found = things.organization(name, cells.state);
  const person = plan.table.holds === 'nodes' && !refused ? peopleOf(cells)[0]?.name : undefined;
  if (person) remember('person', things.person(person, found.key).key);
  else remember('organization', found.key);
  if (refused) return { ...NOTHING, names: [found.key] };
  return describe(things, plan, row, found, cells, context);
};

function withoutOrganization(things: Register, cells: Cells, refused: RefusedCell | null): RowRead {
  if (refused) return NOTHING;
  const people = peopleOf(cells);
  return {
    drafts: people.map(({ name }) => ({ fact: 'people', of: 'person', key: things.person(name, null).key })),
    questions: people.map(({ name }) => ({
      about: 'row',
      text: `For which organization does ${name} work? The row does not say`,
    })),
    names: [],
  };
}

/** Adds the place that a row says of an organization. */
export function locate(
  { share }: Register,
  found: FoundOrganization,
  cells: PlaceCells,
  { homeState, hasPoint }: GatherContext,
): void {
  const places = share.places(placeOf(cells, homeState, whereabouts(cells, hasPoint) === 'abroad'));
  const [place] = places; // equal places are one object, also their city
  if (found.places.length === 0) found.places = places;
  else if (!found.places.includes(place)) found.places = [...found.places, place];
  found.city ??= place.city ?? null;
  found.state ??= place.state && !place.isAssumed ? stateCode(place.state) : null;
}

function describe(
  things: Register,
  plan: TablePlan,
  row: FileRow,
  found: FoundOrganization,
  cells: Cells,
  context: GatherContext,
): RowRead {
  const { key } = found;
  const drafts: Draft[] = [{ fact: 'organizations', of: 'organization', key }];
  const questions: Question[] = [];
  locate(things, found, cells, context);
  found.url ??= webAddress(cells.website);
  for (const other of otherNamesOf(cells.otherName))
    if (sameName(other) !== sameName(found.name)) found.otherNames = new Set([...found.otherNames, other]);
  const two = twoNames(found.name);
  if (two)
    questions.push({
      ...{ about: 'row', value: found.name },
      text: `“${found.name}” may be two organizations: ${two[0]}; ${two[1]}`,
    });
  if (plan.table.holds === 'nodes') found.parentNode ??= row.cells.parent ?? null;
  else if (cells.parent && sameName(cells.parent) !== sameName(found.name)) {
    const parent = things.organization(cells.parent);
    setParent(found, parent.key);
    drafts.push({ fact: 'organizations', of: 'organization', key: parent.key });
  }
  for (const name of partnersOf(cells.partners)) {
    if (sameName(name) === sameName(found.name)) continue;
    const partner = things.organization(name);
    drafts.push({ fact: 'organizations', of: 'organization', key: partner.key });
    drafts.push(...tieOf(things, key, partner.key, {}));
  }
  const roles = rolesIn(cells, questions);
  for (const role of roles) {
    addRole(things, found, role, cells);
    drafts.push({ fact: 'fills', of: 'role', key, role });
  }
  if (isSector(cells.sector ?? '')) found.sector ??= cells.sector ?? null;
  found.sector ??= cells.kind ? sectorOf(asWords(cells.kind)) : null;
  const people = peopleOf(cells);
  if (people.length === 0) {
    found.phone ??= officePhone(cells.phone ?? '') ?? null;
    found.email ??= emailIn(cells.email);
  }
  for (const { name, title } of people) {
    const one = things.person(name, key);
    one.title ??= title;
    drafts.push(
      { fact: 'people', of: 'person', key: one.key },
      { fact: 'employment', of: 'person', key: one.key },
    );
  }
  return { drafts, questions, names: [key] };
}

function addRole({ share }: Register, found: FoundOrganization, role: string, cells: Cells): void {
  const period = periodOf(found.roles.get(role), cells);
  const others = [...found.roles].filter(([one]) => one !== role);
  found.roles = others.length === 0 ? share.roles(role, period) : new Map([...found.roles, [role, period]]);
}

/** Returns when a role was filled; rows without dates are ignored if others have them. */
function periodOf(before: Period | undefined, cells: Cells): Period {
  const [since, until] = [dayIn(cells.since), dayIn(cells.until)];
  if (!before || (!before.since && !before.until)) return { since, until };
  return since || until ? spanOf([before, { since, until }]) : before;
}

function rolesIn(cells: Cells, questions: Question[]): Set<string> {
  const roles = new Set(partsOf(cells.kind).flatMap((part) => roleOfKind(asWords(part)) ?? []));
  for (const part of partsOf(cells.role)) {
    const role = roleOf(asWords(part));
    if (role) roles.add(role);
    else questions.push({ about: 'fills', value: part, text: `Role “${part}” is not known here` });
  }
  return roles;
}

export function setParent(found: FoundOrganization, parentKey: string): void {
  if (parentKey !== found.key) found.parentKey ??= parentKey;
}
