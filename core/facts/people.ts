import { z } from 'zod';
import { column, id, origin } from './columns.ts';
import { fact } from './declare.ts';

/** Staff of partners only, never victims, clients or suspects. */
export const people = fact({
  title: 'Person',
  columns: { ...id, name: column(z.string(), { filled: true, personal: true }), ...origin },
  ends: [],
  read: 'by person',
  home: 'person',
  ownNode: true,
  subject: ({ text }) => text('name'),
});
