import { byId } from '../../core/by-id.ts';
import type { FactKind, Facts } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { districtsOfSet } from '../../core/facts/own-sentences.ts';
import { distinct } from '../../core/order.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Run } from '../graph/graph.ts';
import type { FieldError } from '../http/errors.ts';
import { districtsOf } from '../store/place-queries.ts';
import type { District, FactsReading } from '../store/read-facts.ts';
import { applyMutations } from './apply.ts';
import { lockReferencedOrganizations } from './lock-referenced.ts';
import { requireMayChange } from './may-change.ts';
import { danglingIn } from './references.ts';
import { refuseFields } from './refuse.ts';
import { touchedBy } from './touched.ts';

/** A change that may be made, judged against one read of its district; nothing is written yet. */
export interface Planned {
  /** The district as it was read; the plan is valid only for its revision. */
  readonly district: District;
  readonly mutations: readonly Mutation[];
  readonly touched: readonly string[];
  /** Returns true for a fact that the district never had, not even withdrawn. */
  readonly isNew: (mutation: Mutation) => boolean;
  /** Returns the place in the request that a mutation comes from. */
  readonly pathOf: (mutation: Pick<Mutation, 'fact' | 'id'>) => string;
  /**
   * Recomputes `touched` once the districts are locked: in the meantime, other changes may have added a district that the viewer
   * may not edit, or named what this one withdraws. @throws AppError as planning.
   */
  readonly recheckTouchedDistricts: (run: Run) => Promise<readonly string[]>;
  /** Further writes in the transaction of the change. */
  readonly alongside?: (run: Run, changeId: string) => Promise<unknown>;
}

export interface ChangePlanInput {
  readonly reading: FactsReading;
  readonly mutations: readonly Mutation[];
  readonly pathOf: Planned['pathOf'];
  readonly asOf: string;
  /** True if it undoes a change that the viewer made. */
  readonly undoesOwn?: boolean;
  /** Further errors, only for viewers who may make the change, because they reveal organizations of other districts. */
  readonly faults?: () => Promise<readonly FieldError[]>;
}

/** A validated change, with the facts of its district before and after. */
export interface Judged {
  readonly planned: Planned;
  readonly before: Facts;
  readonly after: Facts;
}

/**
 * Validates mutations by all rules, without their effect on the assessment; their `before` must match the record.
 * @throws AppError 400 with the invalid fields, 403.
 */
export async function judgeMutations(
  run: Run,
  viewer: Viewer,
  { reading, mutations, pathOf, undoesOwn = false, faults }: ChangePlanInput,
): Promise<Judged> {
  const { district, facts, withdrawn, otherOrganizations } = reading;
  const known: Facts = { ...facts, organizations: [...facts.organizations, ...otherOrganizations] };
  const after = applyMutations(known, mutations);
  const isNew = ({ fact, id, before }: Mutation): boolean =>
    before === null && !byId<{ id: string }>(withdrawn[fact]).has(id);
  const judge = async (through: Run): Promise<readonly string[]> => {
    const touched = await touchedBy(through, district.districtId, mutations, [known, after], isNew);
    refuseFields(await unknownDistricts(through, touched.all, mutations, pathOf));
    requireMayChange(
      viewer,
      distinct([...touched.owning, ...jointDistricts(mutations)]),
      mutations,
      after,
      undoesOwn,
    );
    const isNamed = new Set(touched.namedElsewhere);
    const faulty = mutations.filter(({ id }) => isNamed.has(id));
    refuseFields(
      faulty.map((one) => ({ field: `${pathOf(one)}.id`, message: 'is still named in other districts' })),
    );
    return touched.all;
  };
  const touched = await judge(run);
  refuseFields((await faults?.()) ?? []);
  refuseFields(danglingIn(mutations, after, pathOf));
  const planned: Planned = {
    ...{ district, mutations, touched, pathOf, isNew },
    recheckTouchedDistricts: async (through) => {
      await lockReferencedOrganizations(through, mutations, otherOrganizations, pathOf);
      return judge(through);
    },
  };
  return { planned, before: known, after };
}

/** Finds unknown districts in evidence. */
async function unknownDistricts(
  run: Run,
  touched: readonly string[],
  mutations: readonly Mutation[],
  pathOf: ChangePlanInput['pathOf'],
): Promise<FieldError[]> {
  // Previews are requested at each pause in typing, and few of them include districts of evidence.
  if (!mutations.some(({ after }) => after && 'districtIds' in after)) return [];
  const found = new Set((await run(districtsOf, { districtIds: [...touched] })).map((row) => row.districtId));
  return mutations.flatMap((mutation) => {
    const { after } = mutation;
    const unknown = after && 'districtIds' in after ? after.districtIds.filter((id) => !found.has(id)) : [];
    return unknown.map((id) => ({
      field: `${pathOf(mutation)}.value.districtIds`,
      message: `is not a district: ${id}`,
    }));
  });
}

/** Returns the districts of joint reports whose sentences change: an editor must be allowed in each of them. */
const jointDistricts = (mutations: readonly Mutation[]): string[] =>
  mutations.flatMap(({ fact, before, after }) =>
    fact === 'ownSentences'
      ? [before, after].flatMap((row) => (row && 'jointWith' in row ? districtsOfSet(row.jointWith) : []))
      : [],
  );

/** Returns the row of a fact by its ID. */
export const rowIn = (facts: Facts, fact: FactKind, id: string): Facts[FactKind][number] | undefined =>
  byId<Facts[FactKind][number]>(facts[fact]).get(id);
