import { readFileSync } from 'node:fs';

const font = (weight: string): Buffer =>
  readFileSync(new URL(`fonts/PublicSans-${weight}.ttf`, import.meta.url));

/** Public Sans, with its license beside it: documents look the same on every machine. */
export const FONTS: readonly Buffer[] = [font('Regular'), font('Bold')];
