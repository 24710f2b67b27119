/**
 * The keystroke-level model: how long a practised person takes for a task without errors, in seconds (Card, Moran and Newell,
 * “The Keystroke-Level Model for User Performance Time with Interactive Systems”, Communications of the ACM 23(7), 1980).
 */
export const OPERATORS = {
  /** A key, by an average typist of 40 words a minute. */
  K: 0.28,
  /** Pointing with a mouse. */
  P: 1.1,
  /** Pressing and releasing a button of the mouse. */
  BB: 0.2,
  /** A hand from the keyboard to the mouse, or back. */
  H: 0.4,
  /** Thinking of what comes next: once before each field, and once before the form is sent. */
  M: 1.35,
} as const;

/** By keyboard alone: every key, and one thought for each field and for sending. */
export const byKeyboard = ({ keys, fields }: { keys: number; fields: number }): number =>
  keys * OPERATORS.K + (fields + 1) * OPERATORS.M;

/** By mouse: each click is pointed at; the hand goes to the keyboard and back for each field that is typed. */
export const byMouse = (entry: { clicks: number; letters: number; typed: number; fields: number }): number =>
  entry.clicks * (OPERATORS.P + OPERATORS.BB) +
  entry.letters * OPERATORS.K +
  entry.typed * 2 * OPERATORS.H +
  (entry.fields + 1) * OPERATORS.M;
