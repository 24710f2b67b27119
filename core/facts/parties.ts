import { z } from 'zod';
import { RoleId } from '../shapes.ts';
import { column, evidence, id, organization, origin, period } from './columns.ts';
import { endsBeforeItBegins, fact } from './declare.ts';

/** A larger number is taken for a typing error. */
const MOST = 9_999;

/** An organization is a party to evidence; one that acts in several roles is a party once for each. */
export const parties = fact({
  title: 'Party to evidence',
  columns: {
    ...id,
    evidenceId: evidence,
    organizationId: organization(),
    role: column(RoleId, { place: 'role' }).nullable(),
    core: z.boolean(),
    host: z.boolean(),
    /** For a training: whether the organization taught it. */
    trainer: column(z.boolean(), { words: 'taught it' }).default(false),
    /** For a training: how many of its people attended, but never who. */
    people: column(z.int().min(1).max(MOST), { words: 'people who attended' }).nullable().default(null),
    ...period,
    ...origin,
  },
  fixed: ['evidenceId', 'organizationId'],
  ends: ['evidenceId', 'organizationId'],
  read: 'by district',
  home: 'evidence',
  training: 'its evidence',
  faults: endsBeforeItBegins,
  subject: ({ named }) =>
    `${named('organization', 'organizationId')} as party to ${named('evidence', 'evidenceId')}`,
});
