import { groupBy } from '../group-by.ts';
import type { EndingMemorandum } from '../letters/drafts.ts';
import type { Supporter, SupportTie } from '../letters/supporters.ts';
import { kindInWords } from './evidence-kinds.ts';
import { count, formatLastDay } from './format.ts';
import { listOf, type Names, sentence } from './phrases.ts';
import { seenInWords } from './seen.ts';

/** How many of the organizations one works with are named. */
const NAMED = 3;

/** Returns with whom an organization works and by what evidence, the first few. */
function partnersOf(
  { ties }: Supporter,
  names: Names,
  piece: (tie: SupportTie) => string,
): { name: string; pieces: string }[] {
  const tiesOf = groupBy(ties, ({ withId }) => withId);
  return [...new Set(ties.map(({ withId }) => withId))]
    .slice(0, NAMED)
    .map((id) => ({ name: names.organization(id), pieces: listOf(tiesOf(id).map(piece)) }));
}

/**
 * Returns why a letter can be requested: `Works with the U.S. Attorney’s Office: Round table (meeting, current,
 * last active June 3, 2026).`
 */
export function supportReason(names: Names, supporter: Supporter): string {
  const inWords = ({ evidenceId, kind, status, seen, since, publicRecord }: SupportTie): string => {
    const known = [
      ...[kindInWords(kind), status, seen && seenInWords({ publicRecord, since }, seen)],
      publicRecord && 'public record, not confirmed',
    ];
    return `${names.evidence(evidenceId)} (${known.filter(Boolean).join(', ')})`;
  };
  const partners = partnersOf(supporter, names, inWords);
  const more = new Set(supporter.ties.map(({ withId }) => withId)).size - partners.length;
  return [
    ...partners.map(({ name, pieces }) => `Works with ${name}: ${pieces}.`),
    ...(more > 0 ? [`Works with ${count(more, 'more co-lead')}.`] : []),
    ...(supporter.coLead ? ['It may be an applicant itself: then do not ask it for a letter.'] : []),
  ].join(' ');
}

/**
 * Returns the same for the text of a letter: `We work with the U.S. Attorney’s Office through “Round table”
 * (meeting).`
 */
export const tiesInText = (names: Names, supporter: Supporter, subject: string): string =>
  partnersOf(supporter, names, ({ evidenceId, kind, publicRecord }) => {
    const doubt = publicRecord ? ' [public record: please confirm]' : '';
    return `“${names.evidence(evidenceId)}” (${kindInWords(kind)})${doubt}`;
  })
    .map(({ name, pieces }) => `${subject} with ${name} through ${pieces}.`)
    .join(' ');

/**
 * Returns why a memorandum should be renewed: `Ends in 30 days; its last day in effect is July 29, 2026. 1 of 2
 * parties has a signer on record.`
 */
export function endingReason({ until, parties }: EndingMemorandum, days: number): string {
  const signed = parties.filter((party) => party.signed).length;
  return `Ends in ${count(days, 'day')}, today included: its last day in effect is ${formatLastDay(until)}. Signers on record for ${signed} of ${count(parties.length, 'party', 'parties')}.`;
}

/** Returns `Cuyahoga County: Sheriff`, with unknown details in brackets. */
export const signedInWords = ({ name, signed, position }: EndingMemorandum['parties'][number]): string =>
  `${sentence(name)}: ${signed ? (position ?? 'signed, [position]') : 'no signer on record, [who will sign]'}`;

/** Returns who signed for a page, by name where the viewer may see it, and where nothing is to be filled in. */
export function signerInWords({
  name,
  signed,
  position,
  signer,
}: EndingMemorandum['parties'][number] & { readonly signer: string | null }): string {
  const who = [signer, position].filter((part) => part !== null).join(', ');
  return `${sentence(name)}: ${signed ? `signed${who && ` by ${who}`}` : 'no signer on record'}`;
}
