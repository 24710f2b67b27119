/**
 * How often screening erred on texts that someone wrote who had not seen its rules (tests/unit/screening/corpus). The rules were
 * written with the open half; the sealed half was read once, when they were done, and the rules were not changed after it.
 */
export const SCREENING_MEASURED = [
  { half: 'open', mustBeRefused: 150, missed: 0, mustPass: 150, wronglyRefused: 0 },
  { half: 'sealed', mustBeRefused: 150, missed: 28, mustPass: 150, wronglyRefused: 2 },
] as const;
