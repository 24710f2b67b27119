import { addDays, age, RECENT_DAYS } from './days.ts';

/** A question that no one could answer is asked again after so many days: offices find out, and people return. */
export const ASKED_AGAIN_AFTER_DAYS = 30;

/** What is known beside the model of the questions that it lists. */
export interface Known {
  readonly today: string;
  /** Of each tie, the reports that count between the two organizations of which its question speaks. */
  readonly ties: readonly {
    readonly id: string;
    readonly minimumLevel: number;
    readonly reports: readonly { readonly level: number }[];
  }[];
  /** The organizations that fill each role. */
  readonly roles: readonly { readonly role: string; readonly organizations: readonly string[] }[];
  readonly statements: readonly {
    readonly kind: 'confirmed' | 'unfilled';
    readonly role: string;
    readonly organizationId: string | null;
    readonly at: string;
  }[];
  readonly notes: readonly { readonly question: string; readonly kind: string; readonly at: string }[];
}

interface Question {
  readonly id: string;
  readonly verb: string;
}

/** The questions of the model, each in one list, in their order. */
export interface SortedQuestions<Q extends Question> {
  /** To be asked now. */
  readonly open: Q[];
  /** Answered within a year; what lacks is on paper, or whom to call. */
  readonly answered: { readonly question: Q; readonly lacks: 'evidence' | 'contact' }[];
  /** No one could say; asked again on the day `again`. */
  readonly unsure: { readonly question: Q; readonly asked: string; readonly again: string }[];
}

/**
 * Which of the model's questions are still to be asked: an answered question is not asked again because it is not documented
 * yet. The model itself knows nothing of this, and its questions and numbers stay as they are.
 */
export function sortQuestions<Q extends Question>(questions: readonly Q[], known: Known): SortedQuestions<Q> {
  const sorted: SortedQuestions<Q> = { open: [], answered: [], unsure: [] };
  for (const question of questions) {
    const lacks = isReported(question, known) ? 'evidence' : isConfirmed(question, known) ? 'contact' : null;
    const asked = lacks ? null : askedInVain(question, known);
    if (lacks) sorted.answered.push({ question, lacks });
    else if (asked) sorted.unsure.push({ question, asked, again: addDays(asked, ASKED_AGAIN_AFTER_DAYS) });
    else sorted.open.push(question);
  }
  return sorted;
}

/** One of the two has said within a year that they work together as expected; where both do not agree, it is asked on. */
function isReported({ id, verb }: Question, { ties }: Known): boolean {
  const tie = ties.find((row) => row.id === id);
  return (
    tie !== undefined && verb !== 'clarify' && tie.reports.some(({ level }) => level >= tie.minimumLevel)
  );
}

/** An organization that fills the role was confirmed in it within a year: the model would confirm it with a contact. */
function isConfirmed({ id, verb }: Question, { roles, statements, today }: Known): boolean {
  const organizations = roles.find(({ role }) => role === id)?.organizations ?? [];
  return (
    verb === 'confirm' &&
    statements.some(
      ({ kind, role, organizationId, at }) =>
        kind === 'confirmed' &&
        role === id &&
        organizations.some((organization) => organization === organizationId) &&
        at <= today &&
        age(at, today) <= RECENT_DAYS,
    )
  );
}

/** The most recent day on which no one could say, unless it is time to ask again. */
function askedInVain({ id }: Question, { notes, today }: Known): string | null {
  const days = notes
    .filter(({ question, kind, at }) => question === id && kind === 'does not know' && at <= today)
    .map(({ at }) => at);
  return days.sort().findLast((day) => age(day, today) < ASKED_AGAIN_AFTER_DAYS) ?? null;
}
