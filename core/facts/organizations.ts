import { z } from 'zod';
import { column, id, organization, provenance, webAddress } from './columns.ts';
import { fact } from './declare.ts';

export const organizations = fact({
  title: 'Organization',
  columns: {
    ...id,
    name: column(z.string(), { filled: true, named: 'organization' }),
    shortName: column(z.string(), { named: 'organization' }).nullable(),
    /** Other names it is known by. */
    aliases: z.array(
      column(z.string().min(1), { filled: true, named: 'organization', words: 'other names' }),
    ),
    /** A sector of organizations.csv, such as `prosecution`. */
    sector: z.string().nullable(),
    level: z.string().nullable(),
    city: z.string().nullable(),
    state: z.string().nullable(),
    url: webAddress.nullable(),
    parentId: organization('part of').nullable(),
    ...provenance,
  },
  ends: ['parentId'],
  read: 'by id',
  home: 'organization',
  alsoSeen: { column: 'id', through: ['fills', 'parties', 'statements', 'reports', 'countyCoverage'] },
  ownNode: true,
  subject: ({ text }) => text('name'),
});
