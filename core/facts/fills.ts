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
    /** Known to cover only a part of the district. */
    part: column(z.boolean(), { words: 'covers a part only' }),
    mailbox: column(z.email(), { personal: true, words: 'official email' }).nullable(),
    /** Of the office in this district, never a person's own. */
    phone: column(OfficePhone, { personal: true, words: 'office phone' }).nullable().default(null),
    ...period,
    ...provenance,
  },
  fixed: ['organizationId', 'districtId'],
  ends: ['organizationId', 'districtId'],
  read: 'by district',
  home: 'district',
  // Each district where the organization fills a role counts in how many it does.
  alsoSeen: { column: 'organizationId', through: ['fills'] },
  faults: endsBeforeItBegins,
  subject: ({ named }) => `${named('organization', 'organizationId')} as ${named('role', 'role')}`,
});
