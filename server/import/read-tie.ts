import { sameName } from '../names/same-name.ts';
import { dayIn } from './days.ts';
import type { Draft, Question } from './found.ts';
import type { GatherContext } from './gather.ts';
import { evidenceKindOf, parentIn, type Thing, thingOf } from './kinds.ts';
import type { PlaceCells } from './place-of-row.ts';
import { locate, NOTHING, type ReadRow, setParent } from './read-row.ts';
import type { Cells, TablePlan } from './table-plan.ts';
import type { Register } from './things.ts';
import { asWords, personName } from './words.ts';

/** A row of ties: two ends, by the ids of nodes or by their names. */
export const readTie: ReadRow = (things, plan, _row, cells, context, refused) => {
  const refusedField = refused && plan.mapping[refused.column];
  if (refusedField === 'from' || refusedField === 'to') return NOTHING;
  const from = endOf(things, plan, cells.from, cells.fromKind);
  const to = endOf(things, plan, cells.to, cells.toKind);
  if (!from || !to)
    return { ...NOTHING, questions: [{ about: 'row', text: 'Refers to a node that is not in the file' }] };
  if (from.is === 'other' || to.is === 'other') return NOTHING;
  locateEnd(things, from, placeOfEnd(cells, 'from'), context);
  locateEnd(things, to, placeOfEnd(cells, 'to'), context);
  const drafts = [...from.drafts, ...to.drafts];
  const names = [from, to].flatMap(({ is, key }) => (is === 'organization' ? key : []));
  if (from.key === to.key && from.is === to.is)
    return { drafts, questions: [], names: drafts.length > 0 ? names : [], isSelfLoop: true };
  const words = cells.tieKind ? asWords(cells.tieKind) : '';
  if (from.is !== 'organization' || to.is !== 'organization')
    return { drafts: [...drafts, ...job(things, from, to)], questions: [], names };
  const child = parentIn(words);
  if (child) {
    const [part, whole] = child === 'to' ? [from, to] : [to, from];
    const found = things.organizations.get(part.key);
    if (found) setParent(found, whole.key);
    return {
      drafts: [...drafts, { fact: 'organizations', of: 'organization', key: part.key }],
      questions: [],
      names,
    };
  }
  const questions: Question[] = [];
  if (plan.foreignScale && cells.strength)
    questions.push({
      ...{ about: 'evidence', value: cells.strength },
      text: `The strength “${cells.strength}” is on a different scale; which level is it?`,
    });
  return { drafts: [...drafts, ...tie(things, from.key, to.key, cells)], questions, names };
};

/** The cells that say where an end of a tie is. */
export function placeOfEnd(cells: Cells, end: 'from' | 'to'): PlaceCells {
  const [city, county, state] = [cells[`${end}City`], cells[`${end}County`], cells[`${end}State`]];
  return { ...(city && { city }), ...(county && { county }), ...(state && { state }) };
}

function locateEnd(things: Register, { is, key }: End, place: PlaceCells, context: GatherContext): void {
  const found = is === 'organization' && things.organizations.get(key);
  if (found && Object.keys(place).length > 0) locate(things, found, place, context);
}

interface End {
  readonly is: Thing;
  readonly key: string;
  readonly drafts: readonly Draft[];
}

function endOf(things: Register, { table }: TablePlan, text?: string, kind?: string): End | null {
  if (!text) return null;
  const node = things.byId.get(text);
  if (node) return { ...node, drafts: [] };
  const known = things.known(text);
  if (known) return { is: 'organization', key: known.key, drafts: [] };
  const other = things.byName.get(sameName(text));
  if (other) return { ...other, drafts: [] };
  // If the file has nodes, ties refer only to them.
  if (table.holds === 'ties' && things.byId.size > 0) return null;
  if (!/\p{L}/u.test(text)) return null;
  const is = kind ? thingOf(asWords(kind)) : null;
  if (is === 'other') return { is, key: '', drafts: [] };
  if (is === 'person') {
    const { key } = things.person(personName(text), null);
    return { is, key, drafts: [{ fact: 'people', of: 'person', key }] };
  }
  const { key } = things.organization(text);
  return { is: 'organization', key, drafts: [{ fact: 'organizations', of: 'organization', key }] };
}

/** A tie between a person and an organization is a job, whatever it is called. */
function job(things: Register, from: End, to: End): Draft[] {
  const [person, organization] = from.is === 'person' ? [from, to] : [to, from];
  if (person.is !== 'person' || organization.is !== 'organization') return [];
  const alone = things.people.get(person.key);
  if (!alone) return [];
  const one = alone.organizationKey ? things.person(alone.name, organization.key) : alone;
  one.organizationKey = organization.key;
  return [{ fact: 'employment', of: 'person', key: one.key }];
}

function tie(things: Register, one: string, other: string, cells: Cells): Draft[] {
  const pair: readonly [string, string] = one < other ? [one, other] : [other, one];
  const kind = evidenceKindOf(asWords(cells.tieKind ?? ''));
  const key = `${pair.join('\u0001')}\u0001${kind}`;
  if (!things.ties.has(key))
    things.ties.set(key, {
      key,
      pair,
      kind,
      words: cells.tieKind ?? null,
      since: dayIn(cells.since),
      until: dayIn(cells.until),
    });
  return [
    { fact: 'evidence', of: 'tie', key },
    { fact: 'parties', of: 'tie', key },
  ];
}
