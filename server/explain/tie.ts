import type { JudgedPair, JudgedPiece, TieAssessment } from '../gap-model/assessment.ts';
import { ago, levelWord, listOf, longDay, type Names, pairOf, roleName } from './words.ts';

const byStrength = (x: JudgedPiece, y: JudgedPiece): number => {
  const [dayX, dayY] = [x.referenceDay ?? '', y.referenceDay ?? ''];
  return y.level - x.level || (dayX === dayY ? 0 : dayX < dayY ? 1 : -1) || (x.id < y.id ? -1 : 1);
};

const strongest = (pair: JudgedPair, standing: (piece: JudgedPiece) => boolean): JudgedPiece | undefined =>
  pair.pieces.filter(standing).sort(byStrength)[0];

/** A piece by name, with the day that speaks for it. */
const pieceWithDay = (names: Names, { id, referenceDay, standing, publicRecord }: JudgedPiece): string =>
  [
    names.evidence(id),
    referenceDay &&
      `last seen ${longDay(referenceDay)}${standing === 'live' ? '' : ` (${ago(referenceDay, names.asOf)})`}`,
    publicRecord && 'public record',
  ]
    .filter(Boolean)
    .join(', ');

const newestReport = (pair: JudgedPair) => [...pair.reports].sort((x, y) => (x.at < y.at ? 1 : -1))[0];

const said = (names: Names, pair: JudgedPair): string => {
  const report = newestReport(pair);
  return report
    ? `${names.organization(report.from)} said on ${longDay(report.at)} of ${names.organization(report.about)}: ${levelWord(report.level)}.`
    : '';
};

const ending = (names: Names, piece: JudgedPiece): string => {
  const how =
    piece.endedBy === 'carriers'
      ? 'rested on people who have left'
      : piece.endedBy === 'party'
        ? 'lost one of the two as a party'
        : 'ended';
  return `${names.evidence(piece.id)} ${how}${piece.endedOn ? ` on ${longDay(piece.endedOn)}` : ''}.`;
};

const endedLast = (pair: JudgedPair): JudgedPiece | undefined =>
  pair.pieces
    .filter(({ standing }) => standing === 'ended')
    .sort((x, y) => ((x.endedOn ?? '') < (y.endedOn ?? '') ? 1 : -1))[0];

const unknownPair = (names: Names, pair: JudgedPair): string => {
  const ended = endedLast(pair);
  return ended ? `Not asked yet. On public record: ${ending(names, ended)}` : 'Not asked yet.';
};

const insideOne = (names: Names, pair: JudgedPair): string =>
  `Both roles lie inside ${names.organization(pair.organizations[0])}${pair.state === 'met' ? '.' : '; not confirmed yet.'}`;

/** What a tie that is partly known lacks to be met. */
const shortOf = ({ state }: JudgedPair, { level }: JudgedPiece, minimum: number): string =>
  state === 'partly known' && level < minimum
    ? ` That is ${levelWord(level)}; expected: ${levelWord(minimum)}.`
    : '';

function pairKnown(names: Names, pair: JudgedPair, minimum: number): string {
  if (pair.organizations[0] === pair.organizations[1]) return insideOne(names, pair);
  const standing = strongest(pair, (piece) => piece.standing !== 'ended');
  switch (pair.state) {
    case 'met': {
      const live = strongest(pair, (piece) => piece.standing === 'live') ?? standing;
      return live ? `${pieceWithDay(names, live)}.` : 'Met.';
    }
    case 'reported none':
      return said(names, pair);
    case 'below minimum':
      return `${said(names, pair)} Expected: ${levelWord(minimum)}.`;
    case 'ended': {
      const ended = endedLast(pair);
      return ended ? ending(names, ended) : 'Ended.';
    }
    case 'reported':
      return `${said(names, pair)} Nothing on record shows it yet.`;
    case 'on record':
    case 'partly known':
      return standing
        ? `${pairOf(names, pair.organizations)}: ${pieceWithDay(names, standing)}.${shortOf(pair, standing, minimum)}`
        : said(names, pair);
    default:
      return unknownPair(names, pair);
  }
}

/** What is known of a tie, what proves it and since when, in a sentence or two; of the pair whose state is shown. */
export function tieKnown(names: Names, tie: TieAssessment, missingRoles: readonly string[]): string {
  if (tie.state === 'no partner')
    return `Waits for a partner: nobody fills ${listOf(missingRoles.map((role) => roleName(names, role)))}.`;
  if (!tie.shown)
    return missingRoles.length > 0
      ? `Nobody on record for ${listOf(missingRoles.map((role) => roleName(names, role)))}.`
      : 'Not asked yet.';
  const minimum = names.model.ties.find(({ id }) => id === tie.id)?.minimumLevel ?? 0;
  return pairKnown(names, tie.shown, minimum);
}
