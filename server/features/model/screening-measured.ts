/**
 * How often screening erred on texts of people who had not seen its rules (tests/unit/screening/corpus). The rules are written
 * with the open texts. Those that were kept back were read once, on November 29, 2026, with the rules of that day; the rules were
 * changed after it, with these texts, which are open now and stand among the open ones too. So the second line is of the rules
 * before that change, and no one has measured those of today on texts that are new to them.
 */
export const SCREENING_MEASURED = [
  { half: 'open', mustBeRefused: 900, missed: 6, mustPass: 898, wronglyRefused: 0 },
  { half: 'sealed', mustBeRefused: 200, missed: 52, mustPass: 200, wronglyRefused: 3 },
] as const;
