import { PROOFS, type Proof, ROLE_PROOF, TIE_PROOF } from './proof.ts';

/**
 * A filter for districts, as written in addresses and the API:
 * `lacks:osha|state-labor,has:fbi,lacks:fbi--hsi!ended`. A comma means and, a bar means or, and `!` narrows an
 * item to one state.
 */
export interface Where {
  readonly clauses: readonly Clause[];
  /** Keeps only districts whose lack is this certain. */
  readonly only: Proof | null;
}
export interface Clause {
  readonly verb: Verb;
  readonly items: readonly Item[];
}
export interface Item {
  /** A role, an expected tie `a--b`, or `ANY` role. */
  readonly id: string;
  readonly state: string | null;
}

/**
 * In turn: not on record or not met; on record or met; no one in the role trained in two years; an unconfirmed
 * lead, not dismissed, for an unknown role.
 */
export const VERBS = ['lacks', 'has', 'untrained', 'lead'] as const;
export type Verb = (typeof VERBS)[number];

/** With `untrained`: none of the roles. */
export const ANY = 'any';
/** With `untrained`: no training on record, however long ago. */
export const NEVER = 'never';

export const EVERYWHERE: Where = { clauses: [], only: null };
export const LONGEST_WHERE = 2000;

/** The roles and expected ties that a filter may name. */
export interface Known {
  readonly roles: readonly { readonly id: string }[];
  readonly ties: readonly { readonly id: string }[];
}

/** What is wrong with a filter, as a phrase that follows the field's name. */
export class WhereFault extends Error {}

export const isTie = (id: string): boolean => id.includes('--');

/** Returns the states to which an item of a verb can be narrowed. */
export function statesOf(verb: Verb, id: string): readonly string[] {
  if (verb === 'untrained') return [NEVER];
  if (verb === 'lead') return [];
  const states = Object.entries(isTie(id) ? TIE_PROOF : ROLE_PROOF);
  return states.filter(([, proof]) => (proof !== null) === (verb === 'lacks')).map(([state]) => state);
}

/** Returns true if a verb applies to an item. Trainings and leads are only about roles. */
export const canSay = (verb: Verb, id: string): boolean =>
  verb === 'lacks' || verb === 'has' ? id !== ANY : !isTie(id) && (verb === 'untrained' || id !== ANY);

const slug = (words: string): string => words.replaceAll(' ', '-');
const ONLY = 'only:';

/**
 * Parses the output of `printWhere`.
 * @throws WhereFault naming the first part that it doesn't recognize
 */
export function parseWhere(text: string, known: Known): Where {
  if (text === '') return EVERYWHERE;
  const parts = text.split(',');
  const last = parts.at(-1) ?? '';
  if (!last.startsWith(ONLY)) return { clauses: parts.map((part) => parseClause(part, known)), only: null };
  const only = PROOFS.find((proof) => slug(proof) === last.slice(ONLY.length));
  if (!only) throw new WhereFault(`ends with ${last}, which is not ${oneOf(PROOFS.map(slug))}`);
  return { clauses: parts.slice(0, -1).map((part) => parseClause(part, known)), only };
}

function parseClause(part: string, known: Known): Clause {
  const [word = '', ...rest] = part.split(':');
  const verb = VERBS.find((one) => one === word);
  if (!verb || rest.length !== 1)
    throw new WhereFault(
      `has a part that is not understood: "${part}"; it must begin with ${oneOf(VERBS)} and a colon`,
    );
  const items = rest
    .join()
    .split('|')
    .map((item) => parseItem(verb, item, known));
  return { verb, items };
}

function parseItem(verb: Verb, text: string, known: Known): Item {
  const [id = '', ...rest] = text.split('!');
  const named = isTie(id) ? known.ties : known.roles;
  if (id !== ANY && !named.some((one) => one.id === id))
    throw new WhereFault(
      `contains an id that is neither a role nor an expected tie: "${id}"; see /api/model`,
    );
  if (!canSay(verb, id)) throw new WhereFault(`uses "${verb}" with "${id}", where it does not apply`);
  if (rest.length === 0) return { id, state: null };
  const state = statesOf(verb, id).find((one) => slug(one) === rest.join('!'));
  if (!state) throw new WhereFault(`has a state that is not one of ${verb}:${id}: "${rest.join('!')}"`);
  return { id, state };
}

const oneOf = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** Serializes a filter for an address; `parseWhere` is the inverse. */
export function printWhere({ clauses, only }: Where): string {
  const parts = clauses.map(({ verb, items }) => `${verb}:${items.map(printItem).join('|')}`);
  return [...parts, ...(only ? [ONLY + slug(only)] : [])].join(',');
}

/**
 * Removes the `only:` part from a filter's text, so that the caller can count all matches and narrow them
 * afterwards.
 */
export const withoutOnly = (text: string): string => text.replace(/(^|,)only:[^,]*$/, '');

const printItem = ({ id, state }: Item): string => (state === null ? id : `${id}!${slug(state)}`);
