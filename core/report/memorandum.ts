import { hasBegun, hasEnded } from '../days.ts';
import { isLive } from '../model/evidence-kinds.ts';
import { distinct, newestFirst } from '../order.ts';
import { listInWords } from '../words/format.ts';
import type { ReportedEvidence, ReportInput } from './input.ts';

/** A memorandum that a partner has, and with whom: the office itself is not told of the others. */
export interface Memorandum {
  readonly piece: ReportedEvidence;
  /** `With the office`, `Task force with the office`, or `With Cuyahoga County Sheriff`. */
  readonly with: string;
}

/** So many other parties are named; the rest is counted. */
const NAMED = 3;

/** Is an organization a party to a piece on the day? */
export const isParty = ({ parties }: ReportedEvidence, organizationId: string, asOf: string): boolean =>
  parties.some(
    (party) => party.organizationId === organizationId && hasBegun(party, asOf) && !hasEnded(party, asOf),
  );

/**
 * The memorandum of an organization that says most of its work with the office: one with the office in effect, a task force in
 * effect in which both sit, one with the office that has ended; only then one with others, in effect before ended.
 */
export function memorandumOf(input: ReportInput): (organizationId: string) => Memorandum | undefined {
  const { evidence, officeId, when } = input;
  const all = newestFirst(evidence);
  const inEffect = all.filter(({ status }) => isLive(status));
  const of = (pieces: readonly ReportedEvidence[], kind: string) =>
    pieces.filter((piece) => piece.kind === kind);
  const withOffice = (pieces: readonly ReportedEvidence[]) =>
    pieces.filter((piece) => isParty(piece, officeId, when.asOf));
  const inOrder = [
    ...withOffice(of(inEffect, 'mou')).map((piece) => ({ piece, with: 'With the office' })),
    ...withOffice(of(inEffect, 'task-force')).map((piece) => ({ piece, with: 'Task force with the office' })),
    ...withOffice(of(all, 'mou')).map((piece) => ({ piece, with: 'With the office' })),
  ];
  const withOthers = [...of(inEffect, 'mou'), ...of(all, 'mou')];
  return (id) => {
    const isIn = (piece: ReportedEvidence): boolean => isParty(piece, id, when.asOf);
    const found = id === officeId ? undefined : inOrder.find(({ piece }) => isIn(piece));
    const other = withOthers.find(isIn);
    return found ?? (other && { piece: other, with: othersInWords(input, other, id) });
  };
}

function othersInWords({ context }: ReportInput, { parties }: ReportedEvidence, id: string): string {
  const others = distinct(parties.map(({ organizationId }) => organizationId)).filter((one) => one !== id);
  return `With ${listInWords(others.map(context.names.organization), NAMED) || 'no other party on record'}`;
}
