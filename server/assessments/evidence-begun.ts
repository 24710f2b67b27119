import type { z } from 'zod';
import { earliest } from '../../core/days.ts';
import { sourceOf } from '../../core/facts/public-record.ts';
import { evidenceStatus } from '../../core/model/evidence-status.ts';
import type { Model } from '../../core/model/model.ts';
import type { Party } from '../../core/model/snapshot.ts';
import { byCodePoint, type Order, reversed, thenBy } from '../../core/order.ts';
import type { DistrictReading } from '../store/snapshot.ts';
import { wholePieces } from '../store/to-snapshot.ts';
import type { ShownEvidence } from './contract.ts';

export type EvidenceRow = z.input<typeof ShownEvidence>;

/** Evidence that has begun by the day, ended or not, in the order of ids. */
export function evidenceBegun({ evidence, snapshot, asOf }: DistrictReading, model: Model): EvidenceRow[] {
  const rows = new Map(evidence.map((row) => [row.id, row]));
  return wholePieces(snapshot.evidence).flatMap((piece): EvidenceRow[] => {
    const row = rows.get(piece.id);
    const begins = piece.since ?? earliest(piece.activityDates);
    if (!row || (begins !== null && begins > asOf)) return [];
    const { id, kind, since, until, everyDays, publicRecord, activityDates, parties } = piece;
    const { seen, status } = evidenceStatus(piece, model, asOf);
    return [
      {
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
        activityDates: activityDates.filter((day) => day <= asOf),
        parties: parties.map(partyOf),
      },
    ];
  });
}

/** What was seen last first; what has not been seen on any day last. */
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
