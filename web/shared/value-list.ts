/** Splits the value of a multiple-choice field: words separated by spaces. */
export const listOf = (value: string): string[] => value.split(' ').filter(Boolean);
