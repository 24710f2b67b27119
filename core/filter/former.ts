import type { Clause, Item, Verb } from './where.ts';

/**
 * The parameters used before `where`, each for one role or tie. Programs and saved addresses still use them.
 */
export const FORMER_PARAMETERS = [
  'missingRole',
  'roleState',
  'hasRole',
  'lacksTie',
  'tie',
  'tieState',
  'lead',
] as const;
type FormerParameters = Readonly<Partial<Record<(typeof FORMER_PARAMETERS)[number], string | undefined>>>;

/** Former names of the states of a role and of a tie. */
const ROLE_STATES: Readonly<Record<string, string>> = { 'reported none': 'unfilled' };
const TIE_STATES: Readonly<Record<string, string>> = {
  'reported none': 'no contact',
  'below minimum': 'below expected',
  'partly known': 'partly on record',
};

/** Returns the equivalent clauses; a missing or empty parameter adds none. */
export function formerClauses(of: FormerParameters): Clause[] {
  const one = (verb: Verb, id: string | undefined, state: Item['state'] = null): Clause[] =>
    id ? [{ verb, items: [{ id, state }] }] : [];
  const tieState = stateNow(of.tieState, TIE_STATES);
  return [
    ...one('lacks', of.missingRole, stateNow(of.roleState, ROLE_STATES)),
    ...one('has', of.hasRole),
    ...one('lacks', of.lacksTie),
    ...(tieState === 'met' ? one('has', of.tie) : one('lacks', of.tie, tieState)),
    ...one('lead', of.lead),
  ];
}

const stateNow = (state: string | undefined, names: Readonly<Record<string, string>>): Item['state'] =>
  state ? (names[state] ?? state) : null;
