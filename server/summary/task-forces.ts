import type { z } from 'zod';
import type { TaskForce } from '../api/districts.ts';
import type { Model } from '../gap-model/model.ts';
import { byCodePoint, inTurn, type Order, reversed } from '../gap-model/order.ts';
import { wholePiece } from '../gap-model/whole-piece.ts';
import type { DistrictReading } from '../network/snapshot.ts';

type Row = z.input<typeof TaskForce>;

const ENTERED_HERE = 'Task force';
const lastDay = ({ until, seen }: Row): string => until ?? seen ?? '';

const liveThenNewest: Order<Row> = inTurn(
  (x, y) => Number(y.standing === 'live') - Number(x.standing === 'live'),
  reversed((x, y) => byCodePoint(lastDay(x), lastDay(y))),
  (x, y) => byCodePoint(x.evidenceId, y.evidenceId),
);

/** The task forces of a district that have begun by the day, live ones first, then the newest. */
export function taskForcesOf({ evidence, snapshot, asOf }: DistrictReading, model: Model): Row[] {
  const pieces = new Map(snapshot.evidence.map((piece) => [piece.id, piece]));
  return evidence
    .flatMap((row): Row[] => {
      const piece = pieces.get(row.id);
      if (row.kind !== 'task-force' || !piece) return [];
      const begins = piece.since ?? piece.sightings.toSorted()[0];
      if (begins && begins > asOf) return [];
      const { id, name, program, since, until, source, sourceKind } = row;
      const shown = { name, program: program ?? ENTERED_HERE, since, until, source, sourceKind };
      return [{ evidenceId: id, ...shown, ...wholePiece(piece, model, asOf) }];
    })
    .sort(liveThenNewest);
}
