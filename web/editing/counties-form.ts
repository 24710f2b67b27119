import { organizationChoices } from './choices.ts';
import type { DistrictRecords } from './district-records.ts';
import { checkedIf, type EditForm, isChecked, textOf } from './form.ts';
import { type Entry, entry, PROVENANCE_WITH_SOURCE } from './rows.ts';

/** Each organization has its own boxes, so that choosing another shows the counties it covers. */
const boxOf = (organizationId: string, fips: string): string => `covers ${organizationId} ${fips}`;

/** Sets the counties that an organization covers. Clearing a box removes the county from the record. */
export const coverCounties: EditForm = {
  title: () => 'Which counties does an organization cover?',
  start: (records, { organization = '' }) => ({
    organization,
    ...Object.fromEntries(
      records.countyCoverage.map((row) => [boxOf(row.organizationId, row.fips), checkedIf(true)]),
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
        hint: 'Such as its website. If left blank, the source is “Entered here”',
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
    const shared = { organizationId, basis: textOf(values, 'basis'), ...entered };
    const entries = records.counties.flatMap(({ fips }): Entry[] => {
      const before = rowsFor(records, organizationId, fips);
      if (!isChecked(values, boxOf(organizationId, fips)))
        return before.map(({ id }) => ({ fact: 'countyCoverage', id, value: null }));
      if (before.length > 0) return [];
      return [entry('countyCoverage', { id: newId(`covers-${organizationId}-${fips}`), fips, ...shared })];
    });
    return { action: 'cover counties', entries };
  },
};

const rowsFor = (records: DistrictRecords, organizationId: string, fips: string) =>
  records.countyCoverage.filter((row) => row.organizationId === organizationId && row.fips === fips);
