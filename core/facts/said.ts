import { z } from 'zod';

/** A confirmation without which an entry is refused; kept in the change and shown in the history. */
export const Said = z.enum(['organization name', 'not a duplicate']);
export type Said = z.output<typeof Said>;

export const SAID_WORDS: Readonly<Record<Said, string>> = {
  'organization name': 'This is the name of an organization',
  'not a duplicate': 'This is a different organization from those with similar names',
};
