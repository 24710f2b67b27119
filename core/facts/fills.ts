import { z } from 'zod';
import { column, district, id, organization, period, provenance, role } from './columns.ts';
import { endsBeforeItBegins, fact } from './declare.ts';
import { OfficePhone } from './office-phone.ts';

/** An organization fills a role in a district. */
export const fills = fact({
  title: 'Organization in a role',
  columns: {
    ...id,
    organizationId: organization(),
    districtId: district,
    role,
    /** True if it is known to cover only part of the district. */
    part: column(z.boolean(), { words: 'covers a part only' }),
    mailbox: column(z.email(), { personal: true, words: 'official email' }).nullable(),
    /** The office's phone in this district, never a person's own. */
    phone: column(OfficePhone, { personal: true, words: 'office phone' }).nullable().default(null),
    ...period,
    ...provenance,
  },
  fixed: ['organizationId', 'districtId'],
  ends: ['organizationId', 'districtId'],
  read: 'by district',
  home: 'district',
  // Every district sees all fills of the organization, because the number of districts it works in
  // counts.
  alsoSeen: { column: 'organizationId', through: ['fills'] },
  faults: endsBeforeItBegins,
  subject: ({ named }) => `${named('organization', 'organizationId')} as ${named('role', 'role')}`,
});
