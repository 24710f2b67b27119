/**
 * How often screening errs on texts of people who had not seen it (tests/unit/screening/corpus). The open texts are some of
 * those that it was learned from. The sealed texts, of two writers none of whose texts were learned from, were counted once,
 * on November 30, 2026; the rules before missed 49 and wrongly refused 6 of them.
 */
export const SCREENING_MEASURED = [
  { half: 'open', mustBeRefused: 900, missed: 0, mustPass: 898, wronglyRefused: 0 },
  { half: 'sealed', mustBeRefused: 300, missed: 14, mustPass: 300, wronglyRefused: 3 },
] as const;
