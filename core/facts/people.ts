import { z } from 'zod';
import { column, id, origin } from './columns.ts';
import { fact } from './declare.ts';
import { OfficePhone } from './office-phone.ts';

/** Staff of partners only, never victims, clients or suspects. */
export const people = fact({
  title: 'Person',
  columns: {
    ...id,
    name: column(z.string(), { filled: true, personal: true }),
    /**
     * A person's own work email, visible where the name is; never a private address. Phone and email of the
     * office belong to its role.
     */
    email: column(z.email(), { personal: true, words: 'own work email' }).nullable().default(null),
    phone: column(OfficePhone, { personal: true, words: 'direct phone' }).nullable().default(null),
    ...origin,
  },
  ends: [],
  read: 'by person',
  home: 'person',
  ownNode: true,
  subject: ({ text }) => text('name'),
});
