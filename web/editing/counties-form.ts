import { organizationChoices } from './choices.ts';
import type { DistrictRecords } from './district-records.ts';
import { type EditForm, isTicked, textOf, ticked } from './form.ts';
import { type Entry, entry, PROVENANCE_WITH_SOURCE } from './rows.ts';

/** Each organization has boxes of its own, so that choosing another shows what that one covers. */
const boxOf = (organizationId: string, fips: string): string => `covers ${organizationId} ${fips}`;

/** The counties of the district that an organization covers: a box unticked withdraws what is on record. */
export const coverCounties: EditForm = {
  title: () => 'Which counties does an organization cover?',
  start: (records, { organization = '' }) => ({
    organization,
    ...Object.fromEntries(
      records.countyCoverage.map((row) => [boxOf(row.organizationId, row.fips), ticked(true)]),
    ),
  }),
  fields: (records, values) => {
    const organization = textOf(values, 'organization');
    return [
      {
        name: 'organization',
        label: 'Organization',
        type: 'select',
        options: organizationChoices(records),
        required: 'is required: choose one',
      },
      {
        name: 'basis',
        label: 'How this is known',
        type: 'text',
        hint: 'Such as its website; left empty, it says that it was entered here',
      },
      ...(organization === '' ? [] : records.counties).map(
        ({ fips, county }) =>
          ({
            name: boxOf(organization, fips),
            label: county,
            type: 'check',
            group: 'Counties it covers',
          }) as const,
      ),
    ];
  },
  change: (records, values, newId) => {
    const organizationId = textOf(values, 'organization');
    const { source: _, ...entered } = PROVENANCE_WITH_SOURCE;
    const place = { organizationId, basis: textOf(values, 'basis'), ...entered };
    const entries = records.counties.flatMap(({ fips }): Entry[] => {
      const before = rowsFor(records, organizationId, fips);
      if (!isTicked(values, boxOf(organizationId, fips)))
        return before.map(({ id }) => ({ fact: 'countyCoverage', id, value: null }));
      if (before.length > 0) return [];
      return [entry('countyCoverage', { id: newId(`covers-${organizationId}-${fips}`), fips, ...place })];
    });
    return { action: 'cover counties', entries };
  },
};

const rowsFor = (records: DistrictRecords, organizationId: string, fips: string) =>
  records.countyCoverage.filter((row) => row.organizationId === organizationId && row.fips === fips);
