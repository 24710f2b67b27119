import type { z } from 'zod';
import { byId } from '../../core/by-id.ts';
import { earliest } from '../../core/days.ts';
import { sourceOf } from '../../core/facts/public-record.ts';
import { memoize } from '../../core/memoize.ts';
import { evidenceStatus } from '../../core/model/evidence-status.ts';
import type { Model } from '../../core/model/model.ts';
import type { Party, Snapshot } from '../../core/model/snapshot.ts';
import { byCodePoint, type Order, reversed, thenBy } from '../../core/order.ts';
import type { DistrictReading } from '../store/snapshot.ts';
import { wholePieces } from '../store/to-snapshot.ts';
import type { ShownEvidence } from './contract.ts';

export type EvidenceRow = z.input<typeof ShownEvidence>;

/** Returns the evidence that had begun by the date, ended or not, sorted by ID. */
export const evidenceBegun = (
  { evidence, snapshot, asOf }: DistrictReading,
  model: Model,
): readonly EvidenceRow[] => begun(snapshot.evidence, evidence, model, asOf);

const begun = memoize(
  (
    pieces: Snapshot['evidence'],
    evidence: DistrictReading['evidence'],
    model: Model,
    asOf: string,
  ): readonly EvidenceRow[] => {
    const rows = byId(evidence);
    return wholePieces(pieces).flatMap((piece) => {
      const row = rows.get(piece.id);
      const begins = piece.since ?? earliest(piece.activityDates);
      if (!row || (begins !== null && begins > asOf)) return [];
      const { seen, status } = evidenceStatus(piece, model, asOf);
      const days = piece.activityDates.filter((day) => day <= asOf).length;
      return [rowOf(piece, row, seen, status, days)];
    });
  },
);

/**
 * Returns the row of a piece of evidence: the same object while nothing has changed, so that it is serialized once.
 * @param days how many of its activity dates, from the earliest on, are not later than the date
 */
const rowOf = memoize(
  (
    { id, kind, since, until, everyDays, publicRecord, activityDates, parties }: Snapshot['evidence'][number],
    row: DistrictReading['evidence'][number],
    seen: EvidenceRow['seen'],
    status: EvidenceRow['status'],
    days: number,
  ): EvidenceRow => ({
    id,
    kind,
    name: row.name,
    since,
    until,
    everyDays,
    publicRecord,
    seen,
    status,
    source: row.source,
    sourceKind: row.sourceKind,
    ...sourceOf(row),
    activityDates: activityDates.slice(0, days),
    parties: parties.map(partyOf),
  }),
);

/** Most recent activity first; evidence without an activity date last. */
export const lastSeenFirst: Order<Pick<EvidenceRow, 'id' | 'seen'>> = thenBy(
  reversed((x, y) => byCodePoint(x.seen ?? '', y.seen ?? '')),
  (x, y) => byCodePoint(x.id, y.id),
);

/** A party without the people who maintain or have signed for it. */
const partyOf = ({ org, role, core, host, since, until }: Party): EvidenceRow['parties'][number] => ({
  organizationId: org,
  role,
  core,
  host,
  since,
  until,
});
