import type { z } from 'zod';
import { byId } from '../../core/by-id.ts';
import { earliest } from '../../core/days.ts';
import { sourceOf } from '../../core/facts/public-record.ts';
import { memoize } from '../../core/memoize.ts';
import { evidenceStatus } from '../../core/model/evidence-status.ts';
import type { Model } from '../../core/model/model.ts';
import type { Snapshot } from '../../core/model/snapshot.ts';
import { byCodePoint, type Order, reversed, thenBy } from '../../core/order.ts';
import type { DistrictReading } from '../store/snapshot.ts';
import { wholePieces } from '../store/to-snapshot.ts';
import type { TaskForce } from './contract.ts';

type Row = z.input<typeof TaskForce>;

/** The program of a task force that people entered without one. */
export const ENTERED_HERE = 'Task force';
const lastDay = ({ until, seen }: Row): string => until ?? seen ?? '';

const liveThenNewest: Order<Row> = thenBy(
  (x, y) => Number(y.status === 'current') - Number(x.status === 'current'),
  reversed((x, y) => byCodePoint(lastDay(x), lastDay(y))),
  (x, y) => byCodePoint(x.evidenceId, y.evidenceId),
);

/** Returns the task forces of a district that had begun by the date: current ones first, then newest first. */
export const taskForcesOf = ({ evidence, snapshot, asOf }: DistrictReading, model: Model): Row[] =>
  taskForcesIn(evidence, snapshot.evidence, model, asOf);

type Evidence = DistrictReading['evidence'];
const taskForcesIn = memoize((evidence: Evidence, all: Snapshot['evidence'], model: Model, asOf: string) => {
  const pieces = byId(wholePieces(all));
  return evidence
    .flatMap((row): Row[] => {
      const piece = pieces.get(row.id);
      if (row.kind !== 'task-force' || !piece) return [];
      const begins = piece.since ?? earliest(piece.activityDates);
      if (begins && begins > asOf) return [];
      const { id, name, program, since, until, source, sourceKind } = row;
      const shown = { name, program: program ?? ENTERED_HERE, since, until, source, sourceKind };
      const status = evidenceStatus(piece, model, asOf);
      return [{ evidenceId: id, ...shown, publicRecord: piece.publicRecord, ...sourceOf(row), ...status }];
    })
    .sort(liveThenNewest);
});
