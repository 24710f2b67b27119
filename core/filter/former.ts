import type { Clause, Item, Verb } from './where.ts';

/** The parameters that asked for one role or tie each before there was `where`: programs and saved addresses go on using them. */
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

/** States as earlier releases named them: of a role, and of a tie. */
const ROLE_STATES: Readonly<Record<string, string>> = { 'reported none': 'unfilled' };
const TIE_STATES: Readonly<Record<string, string>> = {
  'reported none': 'no contact',
  'below minimum': 'below expected',
  'partly known': 'partly on record',
};

/** The clauses that say the same; a parameter that is missing or empty says nothing. */
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
