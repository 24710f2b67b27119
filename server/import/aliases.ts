import type { Alias } from './alias.ts';
import { OF_ORGANIZATIONS } from './aliases-organizations.ts';
import { OF_PEOPLE_AND_TIES } from './aliases-people-and-ties.ts';
import { OF_PLACES } from './aliases-places.ts';
import { headerWords } from './words.ts';

export const ALIASES: readonly Alias[] = [...OF_ORGANIZATIONS, ...OF_PEOPLE_AND_TIES, ...OF_PLACES];

/** Returns true if a text is a known name of a column. */
export const namesField = (text: string): boolean => {
  const words = headerWords(text);
  return ALIASES.some(({ header }) => header.test(words));
};
