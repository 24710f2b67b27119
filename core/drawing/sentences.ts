import { count, listInWords } from '../words/format.ts';
import { expectedTies, ringOfAll } from '../words/tie-counts.ts';
import type { Place, Ring, RingRole, RingTie } from './ring-data.ts';
import { NO_ONE_NOW, PAPER_ONLY, ROLE_STATES, TIE_STATES } from './states.ts';

/**
 * Describes a role: "Wage and Hour Division, confirmed, WHD Cleveland; tie to coordinator below expected."
 */
function roleSentence(ring: Ring, role: RingRole): string {
  if (role.state === 'not applicable') return `${role.name}, does not apply: ${role.reason}.`;
  const spoke = ring.ties.find(
    ({ a, b }) => isHub(ring, a === role.id ? b : a) && (a === role.id || b === role.id),
  );
  const names = role.organizations.map(({ name }) => name);
  const waits = role.waiting > 0 ? [`${count(role.waiting, 'expected tie')} without a partner`] : [];
  return `${[
    [
      role.name,
      ROLE_STATES[role.state].word.toLowerCase(),
      ...(names.length > 0 ? [listInWords(names)] : []),
    ].join(', '),
    ...waits,
    ...(spoke && role.degrees !== null ? [`tie to coordinator ${tieWord(spoke)}`] : []),
  ].join('; ')}.`;
}

function tieWord({ state, paperOnly, hidden }: RingTie): string {
  if (paperOnly) return PAPER_ONLY.word.toLowerCase();
  return (hidden && state === 'met' ? NO_ONE_NOW : TIE_STATES[state]).word.toLowerCase();
}

const isHub = (ring: Ring, role: string): boolean =>
  ring.roles.some(({ id, degrees }) => id === role && degrees === null);

/**
 * Describes a tie, seen from one of its roles: "Tie to FBI, below expected. The FBI said in June: contact
 * only."
 */
function tieSentence(ring: Ring, tie: RingTie, from: string): string {
  const partner = tie.a === from ? tie.b : tie.a;
  const name = ring.roles.find(({ id }) => id === partner)?.name ?? partner;
  return `Tie to ${name}, ${tieWord(tie)}. ${tie.known}`;
}

/** Returns what is announced when the keyboard focus arrives at a place. */
export function placeSentence(ring: Ring, { role, tie }: Place): string {
  const at = ring.roles.find(({ id }) => id === role);
  const walked = ring.ties.find(({ id }) => id === tie);
  if (walked) return tieSentence(ring, walked, role);
  return at ? roleSentence(ring, at) : '';
}

/**
 * Sums up the expected ties of one or more roles: "13 expected ties with all other roles: 6 met, 3 gaps, 1
 * question, 3 without a partner."
 */
export function tiesSentence(ties: readonly { state: RingTie['state'] }[]): string {
  const meaning = (wanted: string) => ties.filter(({ state }) => TIE_STATES[state].meaning === wanted).length;
  const parts = [
    `${meaning('holds')} met`,
    count(meaning('gap'), 'gap'),
    count(meaning('question'), 'question'),
    `${meaning('open')} without a partner`,
  ];
  return `${expectedTies(ties.length, 'selected')}: ${parts.join(', ')}.`;
}

/**
 * Describes the whole ring, as the accessible name of its picture.
 * @param all how many ties are expected in the district, including roles without a place in the
 * ring.
 */
export function ringSentence(ring: Ring, all = ring.ties.length): string {
  const here = ring.roles.filter(({ state }) => state !== 'not applicable');
  const rolesIn = (state: string) => here.filter((role) => role.state === state).length;
  const met = ring.ties.filter(({ state }) => state === 'met').length;
  const gaps = ring.ties.filter(({ state }) => TIE_STATES[state].meaning === 'gap').length;
  const drawn =
    `${count(here.length, 'role')}: ${rolesIn('confirmed')} confirmed, ${rolesIn('on record')} on record, ` +
    `${rolesIn('unfilled') + rolesIn('vacant')} unfilled or vacant, ${rolesIn('unknown')} with no one on record. ` +
    `${expectedTies(ring.ties.length, 'ring')}: ${met} met, ${count(gaps, 'proven gap')}.`;
  return `${drawn} ${ringOfAll(ring.ties.length, all)}`.trim();
}
