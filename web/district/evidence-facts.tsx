import type { ComponentChildren, JSX } from 'preact';
import { kindInWords } from '../../core/words/evidence-kinds.ts';
import { count, formatDay, formatLastDay, sinceInWords, sinceUntil } from '../../core/words/format.ts';
import { sentence } from '../../core/words/phrases.ts';
import { saidOf } from '../../core/words/said.ts';
import { seenInWords } from '../../core/words/seen.ts';
import {
  type District,
  type Evidence,
  type NamedOrganizations,
  type NetworkTie,
  organizationName,
} from './district-data.ts';
import { levelInWords, Source } from './facts.tsx';

type Pair = NetworkTie['pairs'][number];

/** Evidence and organizations by id, from a district or a profile. */
type KnownPieces = Pick<District, 'evidence'> & NamedOrganizations;

/** Returns "current", "ended March 3, 2026" or another status of the evidence on the day. */
export const statusInWords = (status: Evidence['status'], endedOn: string | null): string =>
  status === 'ended' && endedOn ? `ended ${formatLastDay(endedOn)}` : status;

/** A piece of evidence with its dates, level and source. */
export function EvidenceFact({
  piece,
  judged,
  children,
}: {
  piece: Evidence;
  judged?: Pair['evidence'][number];
  /** Further content. */
  children?: ComponentChildren;
}): JSX.Element {
  const days = sinceUntil(piece);
  return (
    <li class="fact">
      <strong>{piece.name}</strong> <span class="faint">({kindInWords(piece.kind)})</span>:{' '}
      {statusInWords(judged?.status ?? piece.status, judged?.endedOn ?? piece.until)}
      {judged && `, ${levelInWords(judged.level)}`}
      {days && `, ${days}`}
      {piece.seen && `, ${seenInWords(piece, piece.seen)}`}
      {piece.activityDates.length > 0 && `, ${count(piece.activityDates.length, 'activity date')} on record`}.{' '}
      {piece.publicRecord && 'Public record, not confirmed here. '}
      <Source of={piece} />
      {children}
    </li>
  );
}

/** The evidence of a pair of organizations, and what each reports about the other. */
export function PairFacts({ district, pair }: { district: KnownPieces; pair: Pair }): JSX.Element {
  const nothing = pair.evidence.length + pair.reports.length === 0;
  return (
    <ul class="facts">
      {pair.evidence.map((judged) => {
        const piece = district.evidence.get(judged.id);
        return piece && <EvidenceFact key={judged.id} piece={piece} judged={judged} />;
      })}
      {pair.reports.map(({ from, about, level, at, told, since }) => (
        <li key={`${from}:${about}`} class="fact">
          {sentence(saidOf({ from: organizationName(district, from), on: formatDay(at), told }))}, of its work
          with {organizationName(district, about)}: {levelInWords(level)}
          {sinceInWords(since)}.
        </li>
      ))}
      {nothing && <li class="fact faint">Nothing is on record for these two.</li>}
    </ul>
  );
}
