import { ROLE_STATES, TIE_STATES } from '../drawing/states.ts';
import type { Lack } from '../filter/match.ts';
import type { Proof } from '../filter/proof.ts';
import { ANY, type Clause, type Item, isTie, type Where } from '../filter/where.ts';
import { formatDay, listInWords } from './format.ts';

/** The names of roles and expected ties, as used in filters. */
export interface WhereNames {
  readonly roles: readonly { readonly id: string; readonly name: string; readonly shortName?: string }[];
  readonly ties: readonly { readonly id: string; readonly name: string }[];
}

/** How certain a lack is, as worded in a legend and a table. */
export const PROOF_WORDS: Readonly<Record<Proof, string>> = {
  proven: 'Proven',
  'to confirm': 'To confirm',
  unknown: 'Unknown',
};

function nameOf(id: string, { roles, ties }: WhereNames): string {
  if (isTie(id)) return `the tie ${ties.find((tie) => tie.id === id)?.name ?? id}`;
  const role = roles.find((one) => one.id === id);
  return role?.shortName ?? role?.name ?? id;
}

const STATE_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  [...Object.entries(ROLE_STATES), ...Object.entries(TIE_STATES)].map(([state, { word }]) => [
    state,
    word.toLowerCase(),
  ]),
);
/** Returns the word for a state of a role or tie within a sentence. */
export const stateWord = (state: string): string => STATE_WORDS[state] ?? state;

const itemsInWords = (items: readonly Item[], names: WhereNames): string =>
  items
    .map(({ id, state }) => nameOf(id, names) + (state === null ? '' : ` (${stateWord(state)})`))
    .join(' or ');

/** Returns "lack OSHA or State labor inspection": what a clause says about all its districts. */
function clauseInWords({ verb, items }: Clause, names: WhereNames): string {
  const things = itemsInWords(items, names);
  switch (verb) {
    case 'lacks':
      return `lack ${things}`;
    case 'has':
      return `have ${things}`;
    case 'lead':
      return `have a lead for ${things}`;
    case 'untrained':
      return items.some(({ id }) => id === ANY)
        ? 'have no training on record within two years'
        : `have no training of ${things} on record within two years`;
  }
}

/** Returns "lack the tie FBI – HSI and have OSHA, where the lack is proven"; empty without a clause. */
export function whereInWords({ clauses, only }: Where, names: WhereNames): string {
  const all = listInWords(clauses.map((clause) => clauseInWords(clause, names)));
  return only && all ? `${all}, where the lack is ${PROOF_WORDS[only].toLowerCase()}` : all;
}

/**
 * Returns "Lacks OSHA (unknown) and the tie FBI – HSI (ended)": what one district was found to lack; empty for
 * nothing.
 */
export function lacksInWords(lacks: readonly Lack[], names: WhereNames): string {
  const missing = lacks.flatMap(({ id, state }) =>
    state ? `${nameOf(id, names)} (${stateWord(state)})` : [],
  );
  const training = lacks.flatMap((lack) => (lack.verb === 'untrained' ? trainingInWords(lack, names) : []));
  return [missing.length > 0 && `Lacks ${listInWords(missing)}.`, ...training].filter(Boolean).join(' ');
}

function trainingInWords({ id, day }: Lack, names: WhereNames): string {
  const whose = id === ANY ? '' : ` of ${nameOf(id, names)}`;
  return day ? `Last training${whose}: ${formatDay(day)}.` : `No training${whose} is on record.`;
}
