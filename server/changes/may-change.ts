import { FACTS, type FactKind, type FactRow, type Facts } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { can, canForSome, type Power } from '../../core/powers.ts';
import type { Viewer } from '../access/viewer.ts';
import { AppError } from '../http/errors.ts';
import { districtsInWords } from '../reference/district-names.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** What a rule may look at beside the row itself. */
interface Surroundings {
  /** The organizations that are parties to evidence, after the change. */
  readonly partiesOf: (evidenceId: string) => readonly string[];
  /** Ids of the trainings, also of those that the change withdraws. */
  readonly trainings: readonly unknown[];
  /** May the viewer speak for an organization here? */
  readonly speaksFor: (organizationId: string) => boolean;
}

/** A power to enter some facts, short of all that 'edit facts' does: each kind declares which (core/facts). */
interface EntryRule {
  readonly power: Power;
  /** It also corrects, for which it must hold in every owning district; else it adds rows, and takes back its own. */
  readonly corrects: boolean;
  readonly mayEnter: (fact: FactKind, row: AnyRow, around: Surroundings) => boolean;
  /** For those who ask for more. */
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
 * Refuses a change that its viewer may not make: anyone who edits facts must be allowed in every district to which they belong; with
 * another power to enter something, each of the mutations must be among what that power enters.
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

/** What takes back a fact is judged as what entered it: anyone who may enter a fact may also take it back. */
const asMade = (mutation: Mutation): Mutation =>
  mutation.after === null ? { ...mutation, after: mutation.before, before: null } : mutation;

function enters(rule: EntryRule, { fact, before, after }: Mutation, around: Surroundings): boolean {
  if (!rule.corrects && (before || !after)) return false;
  return [before, after].every((row) => row === null || rule.mayEnter(fact, { ...row }, around));
}
