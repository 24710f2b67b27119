import { isTodaySomewhere } from '../../core/days.ts';
import type { Desk } from '../../core/facts/declare.ts';
import { type Facts, personalColumns } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { assessAgain } from '../../core/model/assess.ts';
import { distinct } from '../../core/order.ts';
import { can } from '../../core/powers.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Run } from '../graph/graph.ts';
import { noDistrict } from '../http/errors.ts';
import { turn } from '../http/turn.ts';
import type { Services } from '../services.ts';
import { readDistrictsOf } from '../store/elsewhere.ts';
import {
  type District,
  type FactsReading,
  type ReadElsewhere,
  type ReadRows,
  readFacts,
  visible,
} from '../store/read-facts.ts';
import { snapshotOf } from '../store/to-snapshot.ts';
import { readTopics } from '../trainings/topics.ts';
import { applyMutations } from './apply.ts';
import type { Screened } from './check-row.ts';
import { type Effect, effectOf } from './effect.ts';
import { type Entry, mutationsInPieces } from './entries.ts';
import { keptElsewhere } from './kept-elsewhere.ts';
import { assessOnce, type Predicted, planOnce } from './kept-plans.ts';
import { keptRows } from './kept-rows.ts';
import { likelyDuplicatesIn } from './likely-duplicates.ts';
import { requireMayChange } from './may-change.ts';
import type { FixedNames } from './names.ts';
import { type ChangePlanInput, judgeMutations, type Planned, rowIn } from './planned.ts';
import { organizationsNamed, unknownTaskForces } from './references.ts';
import { touchedBy } from './touched.ts';

export type PlanContext = Pick<Services, 'graph' | 'model' | 'now' | 'today'> & FixedNames;

/** A change that may be made, planned on one read of its district, with its effect on the assessment. */
export interface Plan extends Planned {
  readonly effect: Effect;
  readonly predicted: Predicted;
}

/**
 * Plans a change: what the entries change, and the effect on the assessment on a date, by default today where the person is.
 * @param answered the organization, if the entries are its answers by link.
 * @throws AppError 400 with the invalid fields, 403, 404.
 */
export function planEntries(
  tieline: PlanContext,
  viewer: Viewer,
  districtId: string,
  entries: readonly Entry[],
  asOf = tieline.today(),
  answered?: string,
): Promise<Plan> {
  const inputs = [viewer, entries, asOf, tieline.today(), answered ?? null];
  return planOnce(tieline.graph, districtId, inputs, () =>
    computePlan(tieline, viewer, districtId, entries, { asOf, answered }),
  );
}

function computePlan(
  tieline: PlanContext,
  viewer: Viewer,
  districtId: string,
  entries: readonly Entry[],
  { asOf, answered }: { asOf: string; answered: string | undefined },
): Promise<Plan> {
  return tieline.graph.read(async (run) => {
    const elsewhere = keptElsewhere(tieline.graph);
    const how = { asOf, answered, read: keptRows(tieline.graph), elsewhere };
    const input = await readEntries(run, tieline, viewer, { districtId, entries, ...how });
    return planMutations(run, tieline, viewer, input, elsewhere);
  });
}

interface EntriesInput {
  readonly districtId: string;
  readonly entries: readonly Entry[];
  readonly asOf: string;
  readonly answered?: string | undefined;
  /** Reads the rows of the district; rows read in a transaction that may be rolled back are not cached. */
  readonly read: ReadRows;
  readonly elsewhere?: ReadElsewhere;
  /** True if the names have already been checked for duplicates. */
  readonly areCompared?: boolean;
  readonly screened?: Screened;
}

/** Reads the entries against the district as the current transaction sees it. @throws AppError as `planEntries`. */
export async function readEntries(
  run: Run,
  tieline: PlanContext,
  viewer: Viewer,
  { districtId, entries, asOf, answered, read, elsewhere, areCompared = false, screened }: EntriesInput,
): Promise<ChangePlanInput> {
  const named = organizationsNamed(entries.map(({ fact, value }) => ({ fact, row: value })));
  const reading = await readFacts(run, districtId, named, read, elsewhere);
  if (!reading) throw noDistrict(districtId);
  await requireMayTouch(run, viewer, reading, hiddenFactsIn(entries, reading));
  const today = tieline.today();
  const mutations = await mutationsInPieces(entries, {
    ...{ facts: reading.facts, withdrawn: reading.withdrawn, actorName: viewer.identity?.name ?? '' },
    ...{ ...deskOf(viewer, reading.district), answered },
    ...{ model: tieline.model, today, counties: reading.counties },
    leads: tieline.files.leads.filter((lead) => lead.districtId === districtId).map((lead) => lead.leadId),
    topics: await topicsFor(run, entries),
    ...(screened && { screened }),
    enteredOn: isTodaySomewhere(asOf, today) ? asOf : today,
  });
  const pathOf = pathsOf(entries);
  const { facts, withdrawn } = reading;
  const faults = async () => [
    ...unknownTaskForces(mutations, [facts.evidence, withdrawn.evidence], pathOf),
    ...(areCompared ? [] : await likelyDuplicatesIn(run, mutations, pathOf)),
  ];
  return { reading, mutations, pathOf, asOf, faults };
}

/** Reads the ids of the training topics, if an entry names one. */
const topicsFor = async (run: Run, entries: readonly Entry[]): Promise<string[]> =>
  entries.some(({ value }) => value?.topicId) ? (await readTopics(run)).map(({ id }) => id) : [];

/** Returns each entry's position in the request; the first position if the same fact appears twice. */
function pathsOf(entries: readonly Entry[]): Plan['pathOf'] {
  const keyOf = ({ fact, id }: Pick<Entry, 'fact' | 'id'>): string => `${fact} ${id}`;
  const places = new Map<string, number>();
  for (const [at, entry] of entries.entries()) if (!places.has(keyOf(entry))) places.set(keyOf(entry), at);
  return (mutation) => `entries[${places.get(keyOf(mutation)) ?? -1}]`;
}

const deskOf = (viewer: Viewer, { districtId, usaoId }: District): Desk => ({
  districtId,
  officeId: usaoId,
  editsFacts: can(viewer, 'edit facts', { districtId }),
  speaksFor: (organizationId) => can(viewer, 'speak for organizations', { districtId, organizationId }),
});
/**
 * Returns the facts whose hidden columns the entries mention, as mutations that change nothing.
 */
function hiddenFactsIn(entries: readonly Entry[], { facts, withdrawn }: FactsReading): Mutation[] {
  return entries.flatMap(({ fact, id }) => {
    if (personalColumns(fact).length === 0) return [];
    const row = rowIn(facts, fact, id) ?? rowIn(withdrawn, fact, id);
    return row ? [{ fact, id, before: row, after: row }] : [];
  });
}

/**
 * Rejects changes to facts that the viewer may not change at all. This comes before any comparison with the record; otherwise
 * the response would reveal whether a guess of hidden content was right.
 * @throws AppError 403.
 */
export async function requireMayTouch(
  run: Run,
  viewer: Viewer,
  { district, facts }: FactsReading,
  mutations: readonly Mutation[],
  undoesOwn = false,
): Promise<void> {
  if (mutations.length === 0) return;
  const after = applyMutations(facts, mutations);
  const { owning } = await touchedBy(run, district.districtId, mutations, [facts, after]);
  requireMayChange(viewer, owning, mutations, after, undoesOwn);
}

/** Plans given mutations, such as those of an undo; their `before` must match the record. */
export async function planMutations(
  run: Run,
  { model, graph }: PlanContext,
  viewer: Viewer,
  input: ChangePlanInput,
  elsewhere?: ReadElsewhere,
): Promise<Plan> {
  const { planned, before: known, after } = await judgeMutations(run, viewer, input);
  const { district, asOf } = { ...input.reading, ...input };
  const through = (await elsewhere?.(run)) ?? run;
  const countedIn = await readDistrictsOf(through, distinct(after.organizations.map(({ id }) => id)), asOf);
  const snapshot = (these: Facts) => snapshotOf(district, visible(these), countedIn, asOf);
  await turn(); // assessing a large district takes milliseconds
  const [now, next] = [snapshot(known), snapshot(after)];
  const before = assessOnce(graph, district, now, (former) => assessAgain(former, now, model, asOf));
  const predicted = { snapshot: next, assessment: assessAgain(before, next, model, asOf) };
  return { ...planned, predicted, effect: effectOf(model, before, predicted.assessment) };
}
