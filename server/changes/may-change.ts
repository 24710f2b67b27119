import { FACTS, type FactKind, type FactRow, type Facts } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { can, canForSome, type Power } from '../../core/powers.ts';
import type { Viewer } from '../access/viewer.ts';
import { AppError } from '../http/errors.ts';
import { districtsInWords } from '../reference/district-names.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** What a rule can use besides the row itself. */
interface Surroundings {
  /** The organizations that are parties to evidence, after the change. */
  readonly partiesOf: (evidenceId: string) => readonly string[];
  /** Ids of the trainings, including those that the change withdraws. */
  readonly trainings: readonly unknown[];
  /** Returns true if the viewer may speak for an organization here. */
  readonly speaksFor: (organizationId: string) => boolean;
}

/** A power to enter only some facts, unlike 'edit facts'; each kind declares which (core/facts). */
interface EntryRule {
  readonly power: Power;
  /** True if it also allows corrections, which require it in every owning district; otherwise it allows adding and removing one's own rows. */
  readonly corrects: boolean;
  readonly mayEnter: (fact: FactKind, row: AnyRow, around: Surroundings) => boolean;
  /** The message for other changes. */
  readonly refusal: string;
}

const RULES: readonly EntryRule[] = [
  {
    power: 'speak for organizations',
    corrects: false,
    mayEnter: (fact, row, { partiesOf, speaksFor }) =>
      FACTS[fact].speakers?.(row, partiesOf).some(speaksFor) ?? false,
    refusal:
      'You may confirm the roles of your own organization, enter activity dates of its evidence, report its own ties, and undo what you entered. Ask the coordinator for other changes.',
  },
  {
    power: 'edit trainings and practices',
    corrects: true,
    mayEnter: (fact, row, { trainings }) => {
      const { training } = FACTS[fact];
      if (training === 'its kind') return row.kind === 'training';
      return training === 'always' || (training === 'its evidence' && trainings.includes(row.evidenceId));
    },
    refusal: 'You may enter and correct trainings and practices. Ask the coordinator for other changes.',
  },
];

/**
 * Rejects a change that the viewer may not make. To edit facts, a viewer must be allowed in every district that they belong to;
 * other powers allow only certain mutations.
 * @param facts of the district, after the change.
 * @param undoesOwn whether it undoes a change that the viewer made.
 * @throws AppError 403.
 */
export function requireMayChange(
  viewer: Viewer,
  owning: readonly string[],
  mutations: readonly Mutation[],
  facts: Facts,
  undoesOwn = false,
): void {
  const foreign = owning.filter((districtId) => !can(viewer, 'edit facts', { districtId }));
  if (foreign.length === 0) return;
  const rules = RULES.filter(({ power, corrects }) => {
    const holds = (id: string): boolean => canForSome(viewer, power, id);
    return corrects ? owning.every(holds) : owning.some(holds);
  });
  const rows: readonly FactRow<FactKind>[] = [
    ...facts.evidence,
    ...mutations.flatMap(({ before }) => before ?? []),
  ];
  const around: Surroundings = {
    partiesOf: (id) =>
      facts.parties.filter(({ evidenceId }) => evidenceId === id).map((party) => party.organizationId),
    trainings: rows.flatMap((row) => ('kind' in row && row.kind === 'training' ? row.id : [])),
    speaksFor: (organizationId) =>
      owning.some((districtId) => can(viewer, 'speak for organizations', { districtId, organizationId })),
  };
  const said = undoesOwn ? mutations.map(asMade) : mutations;
  if (rules.length > 0 && said.every((mutation) => rules.some((rule) => enters(rule, mutation, around))))
    return;
  const refusals = rules.map(({ refusal }) => refusal);
  throw new AppError(
    403,
    'not-allowed',
    refusals.join(' ') ||
      `This also belongs to ${districtsInWords(foreign)}, which your account has no permission to edit.`,
  );
}

/** Checks a removal like the entry itself: anyone who may enter a fact may also remove it. */
const asMade = (mutation: Mutation): Mutation =>
  mutation.after === null ? { ...mutation, after: mutation.before, before: null } : mutation;

function enters(rule: EntryRule, { fact, before, after }: Mutation, around: Surroundings): boolean {
  if (!rule.corrects && (before || !after)) return false;
  return [before, after].every((row) => row === null || rule.mayEnter(fact, { ...row }, around));
}
