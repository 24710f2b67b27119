/** One answer that was saved, to be shown and taken back. */
export interface SavedAnswer {
  question: string;
  said: string;
  did: string;
  changeId: string;
}

/** How far a person has come through the questions of a district; kept for the tab, so that a reload loses nothing. */
export interface AnswerSession {
  given: readonly SavedAnswer[];
  skipped: readonly string[];
}

export const NEW_SESSION: AnswerSession = { given: [], skipped: [] };

/** The open questions that are neither answered in this round nor skipped, in their order. */
export const remainingQuestions = <Question extends { id: string }>(
  questions: readonly Question[],
  round: AnswerSession,
): Question[] => {
  const done = new Set([...round.given.map(({ question }) => question), ...round.skipped]);
  return questions.filter(({ id }) => !done.has(id));
};

/**
 * The place of the question that is asked now, of all, both from 1.
 * @param open questions not answered yet, those among them whose answers are being saved too
 */
export const progressOf = (
  open: number,
  { given, skipped: left }: AnswerSession,
  saving = 0,
): { at: number; of: number } => {
  const of = given.length + left.length + open;
  return { at: Math.min(given.length + left.length + saving + 1, of), of };
};

export const answered = (round: AnswerSession, given: SavedAnswer): AnswerSession => ({
  ...round,
  given: [...round.given, given],
});
export const skipped = (round: AnswerSession, question: string): AnswerSession => ({
  ...round,
  skipped: [...round.skipped, question],
});
/** Without the newest answer, whose question is then asked again. */
export const undoLast = (round: AnswerSession): AnswerSession => ({
  ...round,
  given: round.given.slice(0, -1),
});

const keyOf = (districtId: string): string => `answers ${districtId}`;

export const readSession = (districtId: string): AnswerSession => {
  const text = sessionStorage.getItem(keyOf(districtId));
  return text === null ? NEW_SESSION : JSON.parse(text); // written below, by this page alone
};
export const keepSession = (districtId: string, round: AnswerSession): AnswerSession => {
  sessionStorage.setItem(keyOf(districtId), JSON.stringify(round));
  return round;
};
