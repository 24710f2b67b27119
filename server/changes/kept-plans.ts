import { LRUCache } from 'lru-cache';
import { FACTS } from '../../core/facts/index.ts';
import type { Assessment } from '../../core/model/assessment.ts';
import type { Snapshot } from '../../core/model/snapshot.ts';
import type { Graph } from '../graph/graph.ts';
import { districtsOf } from '../store/place-queries.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import type { Plan } from './plan.ts';

interface Kept {
  readonly plans: LRUCache<string, Plan>;
  readonly assessments: LRUCache<string, Assessment>;
}

/** Plans share the rows of their district; assessments are small in comparison. */
const PLANS = 32;
const ASSESSMENTS = 48;
const keptOf = new WeakMap<Graph, Kept>();

function keptIn(graph: Graph): Kept {
  const kept = keptOf.get(graph) ?? {
    plans: new LRUCache({ max: PLANS }),
    assessments: new LRUCache({ max: ASSESSMENTS }),
  };
  keptOf.set(graph, kept);
  return kept;
}

/**
 * Reuses a plan while its district stays at the same revision, so the change that is saved is exactly the change that was
 * previewed. A plan that changes organizations, people or practices is never cached, since other districts can
 * change these too. Anything else that it depends on in other districts is checked again when the districts are locked.
 * @param inputs everything that the plan depends on besides the district.
 */
export async function planOnce(
  graph: Graph,
  districtId: string,
  inputs: unknown,
  make: () => Promise<Plan>,
): Promise<Plan> {
  const { plans } = keptIn(graph);
  const key = sha256(canonicalJson([districtId, inputs]));
  const known = plans.get(key);
  const [now] = known ? await graph.read((run) => run(districtsOf, { districtIds: [districtId] })) : [];
  if (known && known.district.revision === now?.revision) return known;
  const plan = await make();
  if (plan.mutations.every(({ fact }) => FACTS[fact].read === 'by district')) plans.set(key, plan);
  return plan;
}

/** The predicted assessment of the district once the change is written. */
export interface Predicted {
  readonly snapshot: Snapshot;
  readonly assessment: Assessment;
}

/**
 * Hashes the parts of a snapshot that other districts can change or that depend on its date; everything else depends only on
 * the district's revision.
 */
const hashBeyondRevision = ({ asOf, tribalLand, organizations, employment, fills }: Snapshot): string =>
  sha256(JSON.stringify([asOf, tribalLand, organizations, employment, fills]));

/** After a change is written as planned, its predicted assessment becomes the current one. */
export function keepPrediction(graph: Graph, { district, predicted }: Plan): void {
  const { districtId, revision } = district;
  assessOnce(graph, { districtId, revision: revision + 1 }, predicted.snapshot, () => predicted.assessment);
}

interface AtRevision {
  readonly districtId: string;
  readonly revision: number;
}

/**
 * Caches the assessment of a district while nothing in it has changed.
 * @param assess can start from the latest assessment of the district, at another revision.
 */
export function assessOnce(
  graph: Graph,
  { districtId, revision }: AtRevision,
  snapshot: Snapshot,
  assess: (former: Assessment | undefined) => Assessment,
): Assessment {
  const { assessments } = keptIn(graph);
  const last = `${districtId} ${snapshot.asOf}`;
  const key = `${last} ${revision} ${hashBeyondRevision(snapshot)}`;
  const assessment = assessments.get(key) ?? assess(assessments.get(last));
  assessments.set(key, assessment);
  assessments.set(last, assessment);
  return assessment;
}
