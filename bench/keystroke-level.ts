/**
 * The keystroke-level model: how long a practiced person takes for a task without errors, in seconds (Card,
 * Moran and Newell, “The Keystroke-Level Model for User Performance Time with Interactive Systems”,
 * Communications of the ACM 23(7), 1980).
 */
export const OPERATORS = {
  /** A keystroke, by an average typist at 40 words a minute. */
  K: 0.28,
  /** Pointing with a mouse. */
  P: 1.1,
  /** Pressing and releasing a mouse button. */
  BB: 0.2,
  /** Moving a hand from the keyboard to the mouse, or back. */
  H: 0.4,
  /** Thinking about the next step: once before each field, and once before sending the form. */
  M: 1.35,
} as const;

/** Only the keyboard: every key, and one mental step for each field and for sending. */
export const byKeyboard = ({ keys, fields }: { keys: number; fields: number }): number =>
  keys * OPERATORS.K + (fields + 1) * OPERATORS.M;

/** Mouse: each click includes pointing; for each typed field, the hand moves to the keyboard and back. */
export const byMouse = (entry: { clicks: number; letters: number; typed: number; fields: number }): number =>
  entry.clicks * (OPERATORS.P + OPERATORS.BB) +
  entry.letters * OPERATORS.K +
  entry.typed * 2 * OPERATORS.H +
  (entry.fields + 1) * OPERATORS.M;
