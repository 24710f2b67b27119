/** Shown with every number of districts that use a practice. */
export const PRACTICE_CAUTION =
  'This proves no effect: districts chose the practice themselves, and other things changed too.';
