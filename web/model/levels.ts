/** The levels of work together, by their number (MODEL.md, Evidence). */
export const LEVELS = ['none', 'contact', 'shared meetings', 'signed or joint work', 'same team'] as const;
