import { addDays, age, RECENT_DAYS } from './days.ts';

/**
 * Days after which a question that no one could answer is asked again, because offices find out and people
 * return.
 */
const ASKED_AGAIN_AFTER_DAYS = 30;

/** What is known about the listed questions, outside the model. */
export interface Known {
  readonly today: string;
  /** For each tie, the reports that count between the two organizations its question is about. */
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

/** The model's questions, each in one list, in their order. */
export interface SortedQuestions<Q extends Question> {
  /** To be asked now. */
  readonly open: Q[];
  /** Answered within a year; only a document or a contact is missing. */
  readonly answered: { readonly question: Q; readonly lacks: 'evidence' | 'contact' }[];
  /** No one could answer; asked again on the day `again`. */
  readonly unsure: { readonly question: Q; readonly asked: string; readonly again: string }[];
}

/**
 * Sorts out which of the model's questions still have to be asked. An answered question is not asked again just
 * because it isn't documented yet. The model doesn't know about this; its questions and numbers stay the same.
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

/**
 * Returns true if one of the two has reported the expected level within a year. If the reports disagree, the
 * question stays open.
 */
function isReported({ id, verb }: Question, { ties }: Known): boolean {
  const tie = ties.find((row) => row.id === id);
  return (
    tie !== undefined && verb !== 'clarify' && tie.reports.some(({ level }) => level >= tie.minimumLevel)
  );
}

/**
 * Returns true if an organization that fills the role was confirmed in it within a year; the model would
 * confirm it if it had a contact.
 */
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

/** Returns the most recent date on which no one could answer, unless it is time to ask again. */
function askedInVain({ id }: Question, { notes, today }: Known): string | null {
  const days = notes
    .filter(({ question, kind, at }) => question === id && kind === 'does not know' && at <= today)
    .map(({ at }) => at);
  return days.sort().findLast((day) => age(day, today) < ASKED_AGAIN_AFTER_DAYS) ?? null;
}
