/** One answer that was saved, to be shown and taken back. */
export interface Given {
  question: string;
  said: string;
  did: string;
  changeId: string;
}

/** How far a person has come through the questions of a district; kept for the tab, so that a reload loses nothing. */
export interface Round {
  given: readonly Given[];
  skipped: readonly string[];
}

export const NEW_ROUND: Round = { given: [], skipped: [] };

/** The open questions that are neither answered in this round nor skipped, in their order. */
export const stillOpen = <Question extends { id: string }>(
  questions: readonly Question[],
  round: Round,
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
  { given, skipped: left }: Round,
  saving = 0,
): { at: number; of: number } => {
  const of = given.length + left.length + open;
  return { at: Math.min(given.length + left.length + saving + 1, of), of };
};

export const answered = (round: Round, given: Given): Round => ({ ...round, given: [...round.given, given] });
export const skipped = (round: Round, question: string): Round => ({
  ...round,
  skipped: [...round.skipped, question],
});
/** Without the newest answer, whose question is then asked again. */
export const takenBack = (round: Round): Round => ({ ...round, given: round.given.slice(0, -1) });

const keyOf = (districtId: string): string => `answers ${districtId}`;

export const readRound = (districtId: string): Round => {
  const text = sessionStorage.getItem(keyOf(districtId));
  return text === null ? NEW_ROUND : JSON.parse(text); // written below, by this page alone
};
export const keepRound = (districtId: string, round: Round): Round => {
  sessionStorage.setItem(keyOf(districtId), JSON.stringify(round));
  return round;
};
