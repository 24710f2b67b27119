import type { Model } from './gap-model/model.ts';
import type { Graph } from './graph/graph.ts';
import type { Assessments } from './network/assessments.ts';
import type { ReferenceFiles } from './reference/files.ts';

/** What every feature is given: opened once in main.ts (or by a test), closed by whoever opened it. */
export interface Tieline {
  readonly graph: Graph;
  readonly model: Model;
  /** Lists without dates, read at start: statistics, county names, provenance. */
  readonly files: ReferenceFiles;
  readonly assessments: Assessments;
  /** The one clock: today as a UTC day. */
  readonly today: () => string;
  readonly version: string;
  /** This graph holds a synthetic sample network. */
  readonly sample: boolean;
}
