import { hasBegun, holds, type Period } from '../days.ts';
import type { Job, Snapshot } from '../model/snapshot.ts';
import { distinct } from '../order.ts';

/** Who or what is taken away in thought. */
export interface Removal {
  readonly kind: 'person' | 'organization' | 'evidence';
  readonly id: string;
}

/**
 * The facts of a district if a person left everywhere on the day, an organization closed, or a piece of evidence ended: as they
 * would be entered. Nothing is taken out of the past, for it is the end of what was there that proves a gap (MODEL.md).
 */
export function without(snapshot: Snapshot, { kind, id }: Removal, day: string): Snapshot {
  const ended = <Row extends Period>(rows: readonly Row[], isMeant: (row: Row) => boolean): Row[] =>
    rows.map((row) => (isMeant(row) && holds(row, day) ? { ...row, until: day } : row));
  if (kind === 'person') {
    const employment = [...snapshot.employment, ...unrecordedJobs(snapshot, id, day)];
    return { ...snapshot, employment: ended(employment, ({ person }) => person === id) };
  }
  // A piece ends by its parties: of what happens in a period, its own end would be one more day that speaks for it.
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

/** Where a person works by what else is on record, though no employment is. */
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
