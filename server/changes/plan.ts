import type { Mutation } from '../../core/facts/mutation.ts';
import { assess } from '../../core/model/assess.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Run } from '../graph/graph.ts';
import { type FieldError, noDistrict } from '../http/errors.ts';
import type { Services } from '../services.ts';
import type { District } from '../store/district-rows.ts';
import { districtsOf } from '../store/queries.ts';
import { type Facts, type FactsReading, readFacts } from '../store/read-facts.ts';
import { applyMutations } from './apply.ts';
import { type Effect, effectOf } from './effect.ts';
import { type Entry, mutationsOf } from './entries.ts';
import { lockReferencedOrganizations } from './lock-referenced.ts';
import { requireMayChange } from './may-change.ts';
import type { FixedNames } from './names.ts';
import { danglingIn, organizationsNamed, unknownTaskForces } from './references.ts';
import { refuseFields } from './refuse.ts';
import { readElsewhere, snapshotOf } from './snapshot.ts';
import { requireFreeIds } from './taken-ids.ts';
import { touchedBy } from './touched.ts';

export type PlanContext = Pick<Services, 'graph' | 'model' | 'now' | 'today'> & FixedNames;

/** A change that may be made, worked out against one reading of its district; nothing is written yet. */
export interface Plan {
  /** The district as it was read: the plan holds for its revision alone. */
  readonly district: District;
  readonly mutations: readonly Mutation[];
  readonly touched: readonly string[];
  /**
   * The same, judged again where the districts are locked: changes of others may have brought one more, in which the viewer may
   * not edit, or have named what this one withdraws. @throws AppError as planning.
   */
  readonly touchedNow: (run: Run) => Promise<readonly string[]>;
  readonly effect: Effect;
  /** What else belongs to the change, written in its transaction. */
  readonly alongside?: (run: Run, changeId: string) => Promise<unknown>;
}

/**
 * Works out what entries change, and what that does to the assessment on a day.
 * @throws AppError 400 with the fields that cannot be so, 403, 404.
 */
export function planEntries(
  tieline: PlanContext,
  viewer: Viewer,
  districtId: string,
  entries: readonly Entry[],
  asOf = tieline.today(),
): Promise<Plan> {
  return tieline.graph.read(async (run) => {
    const named = organizationsNamed(entries.map(({ value }) => value));
    const reading = await readFacts(run, districtId, named);
    if (!reading) throw noDistrict(districtId);
    const actorName = viewer.identity?.name ?? '';
    const mutations = mutationsOf(entries, {
      ...{ districtId, facts: reading.facts, withdrawn: reading.withdrawn, actorName },
      ...{ model: tieline.model, today: tieline.today(), counties: reading.counties },
    });
    const pathOf = ({ fact, id }: Mutation): string =>
      `entries[${entries.findIndex((entry) => entry.fact === fact && entry.id === id)}]`;
    const { facts, withdrawn } = reading;
    refuseFields(unknownTaskForces(mutations, [facts.evidence, withdrawn.evidence], pathOf));
    await requireFreeIds(run, mutations, reading, pathOf);
    return planMutations(run, tieline, viewer, { reading, mutations, pathOf, asOf });
  });
}

export interface ChangePlanInput {
  readonly reading: FactsReading;
  readonly mutations: readonly Mutation[];
  readonly pathOf: (mutation: Mutation) => string;
  readonly asOf: string;
  /** Does it undo a change that the viewer made? */
  readonly undoesOwn?: boolean;
}

/** The same for mutations at hand, such as those of an undo: their `before` must be what is on record. */
export async function planMutations(
  run: Run,
  { model }: PlanContext,
  viewer: Viewer,
  { reading, mutations, pathOf, asOf, undoesOwn = false }: ChangePlanInput,
): Promise<Plan> {
  const { district, facts, otherOrganizations } = reading;
  const known: Facts = { ...facts, organizations: [...facts.organizations, ...otherOrganizations] };
  const after = applyMutations(known, mutations);
  const judge = async (through: Run): Promise<readonly string[]> => {
    const touched = await touchedBy(through, district.districtId, mutations, [known, after]);
    refuseFields(await unknownDistricts(through, touched.all, mutations, pathOf));
    requireMayChange(viewer, touched.homes, mutations, after, undoesOwn);
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
  refuseFields(danglingIn(mutations, after, pathOf));
  const organizationIds = after.organizations.map(({ id }) => id);
  const elsewhere = await readElsewhere(run, district.districtId, organizationIds, asOf);
  const assessed = (these: Facts) => assess(snapshotOf(district, these, elsewhere, asOf), model, asOf);
  return {
    ...{ district, mutations, touched },
    touchedNow: async (through) => {
      await lockReferencedOrganizations(through, mutations, otherOrganizations, pathOf);
      return judge(through);
    },
    effect: effectOf(model, assessed(known), assessed(after)),
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
