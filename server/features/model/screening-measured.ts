/**
 * How often screening erred on texts of people who had not seen its rules (tests/unit/screening/corpus). The rules were written
 * with the open texts; those that were kept back were read once, when the rules were done, and the rules were not changed after it.
 */
export const SCREENING_MEASURED = [
  { half: 'open', mustBeRefused: 700, missed: 0, mustPass: 698, wronglyRefused: 0 },
  { half: 'sealed', mustBeRefused: 200, missed: 52, mustPass: 200, wronglyRefused: 3 },
] as const;
