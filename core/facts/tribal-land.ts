import { z } from 'zod';
import { DistrictId, SourceKind } from '../shapes.ts';
import { column, district, origin, prose } from './columns.ts';
import { fact } from './declare.ts';

/**
 * What is known about land of federally recognized tribes in a district; one row per district, with the
 * district's id.
 */
export const tribalLand = fact({
  title: 'Tribal land',
  columns: {
    id: column(DistrictId, { hidden: true }),
    districtId: district,
    tribalLand: z.boolean().nullable(),
    basis: prose().nullable(),
    source: prose().nullable(),
    sourceKind: column(SourceKind, { hidden: true }).nullable(),
    ...origin,
  },
  ends: ['districtId', 'origin'],
  read: 'by district',
  home: 'district',
  faults: ({ id }, { districtId }) =>
    id === districtId
      ? []
      : [
          {
            field: 'id',
            message: 'must be the id of the district, because tribal land is one fact per district',
          },
        ],
  subject: ({ row }) =>
    row.tribalLand === null
      ? 'that it is not known whether the district has tribal land'
      : `that the district has ${row.tribalLand ? 'land' : 'no land'} of a federally recognized tribe`,
});
