import { hasBegun, holds, type Period } from '../days.ts';
import type { Job, Snapshot } from '../model/snapshot.ts';
import { distinct } from '../order.ts';

/** The person, organization or evidence hypothetically removed. */
export interface Removal {
  readonly kind: 'person' | 'organization' | 'evidence';
  readonly id: string;
}

/**
 * Returns a district's facts as if a person left everywhere on the day, an organization closed, or evidence
 * ended, entered as a user would. Nothing is removed from the past, because only the end of what existed proves
 * a gap (MODEL.md).
 */
export function without(snapshot: Snapshot, { kind, id }: Removal, day: string): Snapshot {
  const ended = <Row extends Period>(rows: readonly Row[], isMeant: (row: Row) => boolean): Row[] =>
    rows.map((row) => (isMeant(row) && holds(row, day) ? { ...row, until: day } : row));
  if (kind === 'person') {
    const employment = [...snapshot.employment, ...unrecordedJobs(snapshot, id, day)];
    return { ...snapshot, employment: ended(employment, ({ person }) => person === id) };
  }
  // Evidence is ended through its parties. For what happens in a period, an end of its own would count as one
  // more activity date.
  const evidence = snapshot.evidence.map((piece) => ({
    ...piece,
    parties: ended(piece.parties, ({ org }) => (kind === 'evidence' ? piece.id : org) === id),
  }));
  if (kind === 'evidence') return { ...snapshot, evidence };
  const isOf = ({ org }: { org: string }): boolean => org === id;
  return {
    ...snapshot,
    evidence,
    fills: ended(snapshot.fills, isOf),
    holders: ended(snapshot.holders, isOf),
  };
}

/** Returns the jobs implied by other facts about a person where no employment is on record. */
function unrecordedJobs({ employment, holders, evidence }: Snapshot, person: string, day: string): Job[] {
  const recorded = new Set(
    employment.filter((job) => job.person === person && hasBegun(job, day)).map(({ org }) => org),
  );
  const named = [
    ...holders.filter((holder) => holder.person === person),
    ...evidence.flatMap(({ parties }) =>
      parties.filter(({ maintainers, signer }) => maintainers.includes(person) || signer === person),
    ),
  ];
  return distinct(named.map(({ org }) => org))
    .filter((org) => !recorded.has(org))
    .map((org) => ({ person, org, since: null, until: null }));
}
