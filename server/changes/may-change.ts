import type { FactKind, FactRow, Mutation } from '../../core/facts/mutation.ts';
import { can, canForSome, type Power } from '../../core/powers.ts';
import type { Viewer } from '../access/viewer.ts';
import { AppError } from '../http/errors.ts';
import type { Facts } from '../store/read-facts.ts';

/** What a rule may look at beside the row itself. */
interface Ground {
  /** Of the district, after the change. */
  readonly facts: Facts;
  /** Ids of the trainings, also of those that the change withdraws. */
  readonly trainings: readonly string[];
  /** May the viewer speak for an organization here? */
  readonly speaksFor: (organizationId: string | null) => boolean;
}

/** What a power enters of a kind of fact, short of all that 'edit facts' does. */
type FactRules = { readonly [Kind in FactKind]?: (row: FactRow<Kind>, ground: Ground) => boolean };

interface EntryRule {
  readonly power: Power;
  /** It also corrects, for which it must hold in every home; else it adds rows, and takes back its own. */
  readonly corrects: boolean;
  readonly facts: FactRules;
  /** For those who ask for more. */
  readonly refusal: string;
}

const ofTraining = ({ evidenceId }: { evidenceId: string }, { trainings }: Ground): boolean =>
  trainings.includes(evidenceId);
const isTraining = ({ kind }: FactRow<'evidence'>): boolean => kind === 'training';

const RULES: readonly EntryRule[] = [
  {
    power: 'speak for organizations',
    corrects: false,
    facts: {
      statements: ({ kind, organizationId }, { speaksFor }) =>
        kind === 'confirmed' && speaksFor(organizationId),
      reports: ({ fromId }, { speaksFor }) => speaksFor(fromId),
      activityDates: ({ evidenceId }, { facts: { parties }, speaksFor }) =>
        parties.some((party) => party.evidenceId === evidenceId && speaksFor(party.organizationId)),
    },
    refusal:
      'You may confirm the roles of your own organization, enter when its evidence was seen to work, report its own ties, and undo what you entered. Ask the coordinator for other changes.',
  },
  {
    power: 'edit trainings and practices',
    corrects: true,
    facts: {
      ...{ practices: () => true, adoptions: () => true },
      ...{ evidence: isTraining, parties: ofTraining, activityDates: ofTraining },
    },
    refusal: 'You may enter and correct trainings and practices. Ask the coordinator for other changes.',
  },
];

/**
 * Refuses a change that its viewer may not make: who edits facts must be allowed in every district to which they belong; with
 * another power to enter something, each of the mutations must be among what that power enters.
 * @param facts of the district, after the change.
 * @param undoesOwn whether it undoes a change that the viewer made.
 * @throws AppError 403.
 */
export function requireMayChange(
  viewer: Viewer,
  homes: readonly string[],
  mutations: readonly Mutation[],
  facts: Facts,
  undoesOwn = false,
): void {
  const foreign = homes.filter((districtId) => !can(viewer, 'edit facts', { districtId }));
  if (foreign.length === 0) return;
  const rules = RULES.filter(({ power, corrects }) => {
    const holds = (id: string): boolean => canForSome(viewer, power, id);
    return corrects ? homes.every(holds) : homes.some(holds);
  });
  const ground: Ground = {
    facts,
    trainings: trainingsIn(facts, mutations),
    speaksFor: (organizationId) =>
      homes.some((districtId) => can(viewer, 'speak for organizations', { districtId, organizationId })),
  };
  const said = undoesOwn ? mutations.map(asMade) : mutations;
  if (rules.length > 0 && said.every((mutation) => rules.some((rule) => enters(rule, mutation, ground))))
    return;
  const refusals = rules.map(({ refusal }) => refusal);
  throw new AppError(
    403,
    'not-allowed',
    refusals.join(' ') || `This also belongs to ${foreign.join(', ')}, where your account may not edit.`,
  );
}

function trainingsIn({ evidence }: Facts, mutations: readonly Mutation[]): string[] {
  const before: FactRow<FactKind>[] = mutations.flatMap((mutation) => mutation.before ?? []);
  return [...evidence, ...before].flatMap((row) => ('kind' in row && row.kind === 'training' ? row.id : []));
}

/** What takes back a fact is judged as what entered it: whoever may say something may take back having said it. */
const asMade = (mutation: Mutation): Mutation =>
  mutation.after === null ? { ...mutation, after: mutation.before, before: null } : mutation;

function enters<Kind extends FactKind>(
  { corrects, facts }: EntryRule,
  { fact, before, after }: Mutation<Kind>,
  ground: Ground,
): boolean {
  const mayEnter = facts[fact];
  if (!mayEnter || (!corrects && (before || !after))) return false;
  return [before, after].every((row) => row === null || mayEnter(row, ground));
}
