import type { Facts } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { mayCall } from '../access/rules.ts';
import type { Viewer } from '../access/viewer.ts';
import { AppError } from '../http/errors.ts';

const refused = (message: string): AppError => new AppError(403, 'not-allowed', message);

/**
 * Refuses a change that its viewer may not make. A coordinator must be allowed in every district to which the facts belong;
 * a contributor speaks for own organizations alone, a trainer edits trainings and practices in the nation (issue: Who may do what).
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
  if (viewer.kind === 'account' && viewer.role === 'contributor') {
    const isOwn = (id: string | null): boolean => id !== null && viewer.organizations.includes(id);
    const said = undoesOwn ? mutations.map(asMade) : mutations;
    if (said.every((mutation) => isSaidForOwn(mutation, facts, isOwn))) return;
    throw refused(
      'You may confirm the roles of your own organization, enter when its evidence was seen to work, report its own ties, and undo what you entered. Ask the coordinator for other changes.',
    );
  }
  if (viewer.kind === 'account' && viewer.role === 'trainer') {
    if (mutations.every((mutation) => isOfTrainer(mutation, mutations, facts))) return;
    throw refused(
      'You may enter and correct trainings and practices. Ask the coordinator for other changes.',
    );
  }
  const foreign = homes.filter((id) => !mayCall('edit district', viewer, id));
  if (foreign.length > 0)
    throw refused(`This also belongs to ${foreign.join(', ')}, where your account may not edit.`);
}

/** What takes back a fact is judged as what entered it: whoever may say something may take back having said it. */
const asMade = (mutation: Mutation): Mutation =>
  mutation.after === null ? { ...mutation, after: mutation.before, before: null } : mutation;

function isSaidForOwn(
  { before, after, fact }: Mutation,
  { parties }: Facts,
  isOwn: (id: string | null) => boolean,
): boolean {
  if (before || !after) return false;
  if (fact === 'statements' && 'kind' in after && 'organizationId' in after)
    return after.kind === 'confirmed' && isOwn(after.organizationId);
  if (fact === 'reports' && 'fromId' in after) return isOwn(after.fromId);
  if (fact === 'activityDates' && 'evidenceId' in after)
    return parties.some((party) => party.evidenceId === after.evidenceId && isOwn(party.organizationId));
  return false;
}

/** Practices and who adopted them; trainings, their parties and their activity dates: what is no training before or after is not among them. */
function isOfTrainer(
  { before, after, fact }: Mutation,
  mutations: readonly Mutation[],
  { evidence }: Facts,
): boolean {
  if (fact === 'practices' || fact === 'adoptions') return true;
  const rows = [before, after].filter((row) => row !== null);
  if (fact === 'evidence') return rows.every(isTraining);
  if (fact !== 'parties' && fact !== 'activityDates') return false;
  const withdrawn = mutations.flatMap(({ before: row }) => row ?? []);
  const trainings = [...evidence, ...withdrawn].filter(isTraining).map(({ id }) => id);
  return rows.every((row) => 'evidenceId' in row && trainings.includes(row.evidenceId));
}

const isTraining = (row: NonNullable<Mutation['before']>): boolean =>
  'kind' in row && row.kind === 'training';
