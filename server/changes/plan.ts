import { isTodaySomewhere } from '../../core/days.ts';
import type { Desk } from '../../core/facts/declare.ts';
import { type Facts, personalColumns } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { assessAgain } from '../../core/model/assess.ts';
import { distinct } from '../../core/order.ts';
import { can } from '../../core/powers.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Run } from '../graph/graph.ts';
import { type FieldError, noDistrict } from '../http/errors.ts';
import type { Services } from '../services.ts';
import { readDistrictsOf } from '../store/elsewhere.ts';
import { districtsOf } from '../store/place-queries.ts';
import { type District, type FactsReading, readFacts, visible } from '../store/read-facts.ts';
import { snapshotOf } from '../store/to-snapshot.ts';
import { readTopics } from '../trainings/topics.ts';
import { applyMutations } from './apply.ts';
import { type Effect, effectOf } from './effect.ts';
import { type Entry, mutationsOf } from './entries.ts';
import { assessOnce, type Foretold, planOnce } from './kept-plans.ts';
import { keptRows } from './kept-rows.ts';
import { lockReferencedOrganizations } from './lock-referenced.ts';
import { requireMayChange } from './may-change.ts';
import type { FixedNames } from './names.ts';
import { danglingIn, organizationsNamed, unknownTaskForces } from './references.ts';
import { refuseFields } from './refuse.ts';
import { touchedBy } from './touched.ts';
import { twinsIn } from './twins.ts';

export type PlanContext = Pick<Services, 'graph' | 'model' | 'now' | 'today'> &
  FixedNames & {
    readonly files: { readonly leads: readonly { readonly districtId: string; readonly leadId: string }[] };
  };

/** A change that may be made, worked out against one reading of its district; nothing is written yet. */
export interface Plan {
  /** The district as it was read: the plan holds for its revision alone. */
  readonly district: District;
  readonly mutations: readonly Mutation[];
  readonly touched: readonly string[];
  /** Is it a fact that the district did not have, not even withdrawn? */
  readonly isNew: (mutation: Mutation) => boolean;
  /** Where in the request a mutation comes from. */
  readonly pathOf: (mutation: Pick<Mutation, 'fact' | 'id'>) => string;
  /**
   * The same, judged again where the districts are locked: changes of others may have brought one more, in which the viewer may
   * not edit, or have named what this one withdraws. @throws AppError as planning.
   */
  readonly recheckTouchedDistricts: (run: Run) => Promise<readonly string[]>;
  readonly effect: Effect;
  readonly foretold: Foretold;
  /** What else belongs to the change, written in its transaction. */
  readonly alongside?: (run: Run, changeId: string) => Promise<unknown>;
}

/**
 * Works out what entries change, and what that does to the assessment on a day: today where the person is, or another.
 * @param answered the organization whose answers by link the entries are.
 * @throws AppError 400 with the fields that cannot be so, 403, 404.
 */
export function planEntries(
  tieline: PlanContext,
  viewer: Viewer,
  districtId: string,
  entries: readonly Entry[],
  asOf = tieline.today(),
  answered?: string,
): Promise<Plan> {
  const asked = [viewer, entries, asOf, tieline.today(), answered ?? null];
  return planOnce(tieline.graph, districtId, asked, () =>
    planAnew(tieline, viewer, districtId, entries, { asOf, answered }),
  );
}

function planAnew(
  tieline: PlanContext,
  viewer: Viewer,
  districtId: string,
  entries: readonly Entry[],
  { asOf, answered }: { asOf: string; answered: string | undefined },
): Promise<Plan> {
  return tieline.graph.read(async (run) => {
    const named = organizationsNamed(entries.map(({ fact, value }) => ({ fact, row: value })));
    const reading = await readFacts(run, districtId, named, keptRows(tieline.graph));
    if (!reading) throw noDistrict(districtId);
    await requireMayTouch(run, viewer, reading, hiddenFactsIn(entries, reading));
    const today = tieline.today();
    const mutations = mutationsOf(entries, {
      ...{ facts: reading.facts, withdrawn: reading.withdrawn, actorName: viewer.identity?.name ?? '' },
      ...{ ...deskOf(viewer, reading.district), answered },
      ...{ model: tieline.model, today, counties: reading.counties },
      leads: tieline.files.leads.filter((lead) => lead.districtId === districtId).map((lead) => lead.leadId),
      topics: await topicsFor(run, entries),
      enteredOn: isTodaySomewhere(asOf, today) ? asOf : today,
    });
    const pathOf = pathsOf(entries);
    const { facts, withdrawn } = reading;
    const faults = async () => [
      ...unknownTaskForces(mutations, [facts.evidence, withdrawn.evidence], pathOf),
      ...(await twinsIn(run, mutations, pathOf)),
    ];
    return planMutations(run, tieline, viewer, { reading, mutations, pathOf, asOf, faults });
  });
}

/** Ids of the topics that trainings may have, where an entry names one. */
const topicsFor = async (run: Run, entries: readonly Entry[]): Promise<string[]> =>
  entries.some(({ value }) => value?.topicId) ? (await readTopics(run)).map(({ id }) => id) : [];

/** Where each entry stands in the request; of one fact that comes twice, the first. */
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
 * The facts of which entries name parts that are hidden from some, as a change would have it that leaves them as they are.
 */
function hiddenFactsIn(entries: readonly Entry[], { facts, withdrawn }: FactsReading): Mutation[] {
  return entries.flatMap(({ fact, id }) => {
    if (personalColumns(fact).length === 0) return [];
    const row = [...facts[fact], ...withdrawn[fact]].find((candidate) => candidate.id === id);
    return row ? [{ fact, id, before: row, after: row }] : [];
  });
}

/**
 * Refuses a change of facts that its viewer may not change whatever it says. This comes before anything is compared with what
 * is on record: else the answer would tell whether someone guessed what is hidden from them.
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

export interface ChangePlanInput {
  readonly reading: FactsReading;
  readonly mutations: readonly Mutation[];
  readonly pathOf: Plan['pathOf'];
  readonly asOf: string;
  /** Does it undo a change that the viewer made? */
  readonly undoesOwn?: boolean;
  /** What is wrong beside, for who may make the change: it tells of organizations of other districts. */
  readonly faults?: () => Promise<readonly FieldError[]>;
}

/** The same for mutations at hand, such as those of an undo: their `before` must be what is on record. */
export async function planMutations(
  run: Run,
  { model, graph }: PlanContext,
  viewer: Viewer,
  { reading, mutations, pathOf, asOf, undoesOwn = false, faults }: ChangePlanInput,
): Promise<Plan> {
  const { district, facts, withdrawn, otherOrganizations } = reading;
  const known: Facts = { ...facts, organizations: [...facts.organizations, ...otherOrganizations] };
  const after = applyMutations(known, mutations);
  const judge = async (through: Run): Promise<readonly string[]> => {
    const touched = await touchedBy(through, district.districtId, mutations, [known, after]);
    refuseFields(await unknownDistricts(through, touched.all, mutations, pathOf));
    requireMayChange(viewer, touched.owning, mutations, after, undoesOwn);
    refuseFields(
      mutations
        .filter(({ id }) => touched.namedElsewhere.includes(id))
        .map((mutation) => ({
          field: `${pathOf(mutation)}.id`,
          message: 'is still named in other districts',
        })),
    );
    return touched.all;
  };
  const touched = await judge(run);
  refuseFields((await faults?.()) ?? []);
  refuseFields(danglingIn(mutations, after, pathOf));
  const countedIn = await readDistrictsOf(run, distinct(after.organizations.map(({ id }) => id)), asOf);
  const snapshot = (these: Facts) => snapshotOf(district, visible(these), countedIn, asOf);
  const [now, next] = [snapshot(known), snapshot(after)];
  const before = assessOnce(graph, district, now, (former) => assessAgain(former, now, model, asOf));
  const foretold = { snapshot: next, assessment: assessAgain(before, next, model, asOf) };
  return {
    ...{ district, mutations, touched, pathOf },
    isNew: ({ fact, id, before }) => before === null && !withdrawn[fact].some((row) => row.id === id),
    recheckTouchedDistricts: async (through) => {
      await lockReferencedOrganizations(through, mutations, otherOrganizations, pathOf);
      return judge(through);
    },
    foretold,
    effect: effectOf(model, before, foretold.assessment),
  };
}

/** Evidence may be said to be seen in districts that there are not. */
async function unknownDistricts(
  run: Run,
  touched: readonly string[],
  mutations: readonly Mutation[],
  pathOf: ChangePlanInput['pathOf'],
): Promise<FieldError[]> {
  // A preview is asked for at each pause in typing, and few of them say where evidence is seen.
  if (!mutations.some(({ after }) => after && 'districtIds' in after)) return [];
  const found = new Set((await run(districtsOf, { districtIds: [...touched] })).map((row) => row.districtId));
  return mutations.flatMap((mutation) => {
    const { after } = mutation;
    const unknown = after && 'districtIds' in after ? after.districtIds.filter((id) => !found.has(id)) : [];
    return unknown.map((id) => ({
      field: `${pathOf(mutation)}.value.districtIds`,
      message: `names no district: ${id}`,
    }));
  });
}
