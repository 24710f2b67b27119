import { z } from 'zod';
import { column, id, organization, origin, prose, sourceKind } from './columns.ts';
import { fact } from './declare.ts';

/** An organization covers a county, if that is known more precisely than the district. */
export const countyCoverage = fact({
  title: 'County covered',
  columns: {
    ...id,
    organizationId: organization(),
    basis: prose(),
    ...sourceKind,
    ...origin,
    fips: column(z.string().length(5), { place: 'county', words: 'county' }),
  },
  fixed: ['organizationId', 'fips'],
  ends: ['organizationId', 'fips'],
  read: 'by district',
  home: 'district',
  subject: ({ named }) =>
    `${named('organization', 'organizationId')} as covering the county ${named('county', 'fips')}`,
});
