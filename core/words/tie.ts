import type { AssessedEvidence, AssessedPair, TieAssessment } from '../model/assessment.ts';
import { lastSeenOf } from '../model/evidence-kinds.ts';
import { byCodePoint, first, type Order, thenBy } from '../order.ts';
import { formatDay, formatLastDay, sinceInWords } from './format.ts';
import { ago, levelWord, listOf, type Names, pairOf, roleName, sentence } from './phrases.ts';
import { saidOf } from './said.ts';
import { seenInWords } from './seen.ts';

const byStrength: Order<AssessedEvidence> = thenBy(
  (x, y) => y.level - x.level,
  (x, y) => byCodePoint(y.referenceDay ?? '', x.referenceDay ?? ''),
  (x, y) => byCodePoint(x.id, y.id),
);

const strongest = (pair: AssessedPair, isMeant: (piece: AssessedEvidence) => boolean) =>
  first(pair.pieces.filter(isMeant), byStrength);

/** Names a piece of evidence, with its most relevant date. */
const evidenceWithDate = (
  names: Names,
  { id, referenceDay, status, publicRecord }: AssessedEvidence,
): string => {
  const piece = names.piece(id);
  const day = piece ? lastSeenOf(piece, referenceDay) : referenceDay;
  const seen = day && seenInWords({ publicRecord, since: piece?.since ?? null }, day);
  return [
    names.evidence(id),
    day && `${seen}${status === 'current' ? '' : ` (${ago(day, names.asOf)})`}`,
    publicRecord && 'public record',
  ]
    .filter(Boolean)
    .join(', ');
};

const newestReport = (pair: AssessedPair) => first(pair.reports, (x, y) => byCodePoint(y.at, x.at));

/** Reports come first, because short lists cut off what follows. */
const reportText = (names: Names, pair: AssessedPair, minimum?: number): string => {
  const report = newestReport(pair);
  if (!report) return '';
  const from = names.organization(report.from);
  const { told, since } = names.said(report);
  const said = saidOf({ from, on: formatDay(report.at), told });
  const expected = minimum === undefined ? '' : ` (expected: ${levelWord(minimum)})`;
  const source = told === null ? said : `according to ${said}`;
  return `${sentence(levelWord(report.level))}${expected}${sinceInWords(since)}, ${source}, about its work with ${names.organization(report.about)}.`;
};

const ending = (names: Names, piece: AssessedEvidence): string => {
  const how =
    piece.endedBy === 'maintainers'
      ? 'lost the last person who maintained it'
      : piece.endedBy === 'party'
        ? 'lost one of the two as a party'
        : 'ended';
  return `${names.evidence(piece.id)} ${how}${piece.endedOn ? ` on ${formatLastDay(piece.endedOn)}` : ''}.`;
};

const endedLast = (pair: AssessedPair) =>
  first(
    pair.pieces.filter(({ status }) => status === 'ended'),
    (x, y) => byCodePoint(y.endedOn ?? '', x.endedOn ?? ''),
  );

const unknownPair = (names: Names, pair: AssessedPair): string => {
  const ended = endedLast(pair);
  return ended
    ? `Nothing on record shows this tie. On public record: ${ending(names, ended)}`
    : 'Nothing on record shows this tie.';
};

const sameOrganization = (names: Names, pair: AssessedPair): string =>
  `Both roles are inside ${names.organization(pair.organizations[0])}${pair.state === 'met' ? '.' : '; not confirmed yet.'}`;

/** Returns what a tie that is partly on record lacks to be met. */
const shortfallText = ({ state }: AssessedPair, { level }: AssessedEvidence, minimum: number): string =>
  state === 'partly on record' && level < minimum
    ? ` That is ${levelWord(level)}; expected: ${levelWord(minimum)}.`
    : '';

function pairKnown(names: Names, pair: AssessedPair, minimum: number): string {
  if (pair.organizations[0] === pair.organizations[1]) return sameOrganization(names, pair);
  const notEnded = strongest(pair, (piece) => piece.status !== 'ended');
  switch (pair.state) {
    case 'met': {
      const live = strongest(pair, (piece) => piece.status === 'current') ?? notEnded;
      return live ? `${evidenceWithDate(names, live)}.` : 'Met.';
    }
    case 'no contact':
      return reportText(names, pair);
    case 'below expected':
      return reportText(names, pair, minimum);
    case 'ended': {
      const ended = endedLast(pair);
      return ended ? ending(names, ended) : 'Ended.';
    }
    case 'reported':
      return `${reportText(names, pair)} Nothing on record shows it yet.`;
    case 'on record':
    case 'partly on record':
      return notEnded
        ? `${pairOf(names, pair.organizations)}: ${evidenceWithDate(names, notEnded)}.${shortfallText(pair, notEnded, minimum)}`
        : reportText(names, pair);
    default:
      return unknownPair(names, pair);
  }
}

/**
 * Returns what is known about a tie, what proves it and since when, in a sentence or two, for the pair whose
 * state is shown.
 */
export function tieKnown(names: Names, tie: TieAssessment, missingRoles: readonly string[]): string {
  if (tie.state === 'no partner')
    return `Waits for a partner: no one fills ${listOf(missingRoles.map((role) => roleName(names, role)))}.`;
  if (!tie.shown)
    return missingRoles.length > 0
      ? `No one on record for ${listOf(missingRoles.map((role) => roleName(names, role)))}.`
      : 'Nothing on record shows this tie.';
  const minimum = names.model.ties.find(({ id }) => id === tie.id)?.minimumLevel ?? 0;
  return pairKnown(names, tie.shown, minimum);
}
