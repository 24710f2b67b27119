import { holds } from '../days.ts';
import { isLive } from '../model/evidence-kinds.ts';
import { distinct, newestFirst } from '../order.ts';
import { listInWords } from '../words/format.ts';
import type { Names } from '../words/phrases.ts';
import type { ReportedEvidence, ReportInput } from './input.ts';

/** The parts of evidence that are read here. */
interface Piece extends Pick<ReportedEvidence, 'id' | 'kind' | 'since' | 'until' | 'status'> {
  readonly parties: readonly Pick<
    ReportedEvidence['parties'][number],
    'organizationId' | 'since' | 'until'
  >[];
}

/** A memorandum of a partner, and with whom. */
export interface Memorandum {
  readonly piece: Piece;
  /** `With the office`, `Task force with the office`, or `With Cuyahoga County Sheriff (ended)`. */
  readonly with: string;
}

/** How many other parties are named; the rest are counted. */
const NAMED = 3;

/** Returns true if an organization is a party to a piece of evidence on the day. */
export const isParty = ({ parties }: Pick<Piece, 'parties'>, organizationId: string, asOf: string): boolean =>
  parties.some((party) => party.organizationId === organizationId && holds(party, asOf));

/**
 * Returns a function that finds the most relevant memorandum of an organization: one with the office in effect,
 * a task force in effect with the office, one with the office that has ended; otherwise one with others, in
 * effect before ended.
 */
export function memorandumOf(
  evidence: readonly Piece[],
  { officeId, when }: Pick<ReportInput, 'officeId'> & { readonly when: { readonly asOf: string } },
  names: Pick<Names, 'organization'>,
): (organizationId: string) => Memorandum | undefined {
  const all = newestFirst(evidence);
  const inEffect = all.filter(({ status }) => isLive(status));
  const of = (pieces: readonly Piece[], kind: Piece['kind']) => pieces.filter((piece) => piece.kind === kind);
  const withOffice = (pieces: readonly Piece[]) =>
    pieces.filter((piece) => isParty(piece, officeId, when.asOf));
  const inOrder = [
    ...withOffice(of(inEffect, 'mou')).map((piece) => ({ piece, with: 'With the office' })),
    ...withOffice(of(inEffect, 'task-force')).map((piece) => ({ piece, with: 'Task force with the office' })),
    ...withOffice(of(all, 'mou')).map((piece) => ({ piece, with: 'With the office' })),
  ];
  const withOthers = [...of(inEffect, 'mou'), ...of(all, 'mou')];
  return (id) => {
    const isIn = (piece: Piece): boolean => isParty(piece, id, when.asOf);
    const found = id === officeId ? undefined : inOrder.find(({ piece }) => isIn(piece));
    const other = withOthers.find(isIn);
    return endSaid(found ?? (other && { piece: other, with: othersInWords(names, other, id) }));
  };
}

/** Marks an ended memorandum, so that no reader takes it for a valid one. */
const endSaid = (memorandum: Memorandum | undefined): Memorandum | undefined =>
  memorandum?.piece.status === 'ended' ? { ...memorandum, with: `${memorandum.with} (ended)` } : memorandum;

function othersInWords(
  { organization }: Pick<Names, 'organization'>,
  { parties }: Piece,
  id: string,
): string {
  const others = distinct(parties.map(({ organizationId }) => organizationId)).filter((one) => one !== id);
  return `With ${listInWords(others.map(organization), NAMED) || 'no other party on record'}`;
}
