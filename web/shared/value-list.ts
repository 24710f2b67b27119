/** The values that a field of several holds: words with spaces between. */
export const listOf = (value: string): string[] => value.split(' ').filter(Boolean);
