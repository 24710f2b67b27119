import { organizationLabel } from '../../core/likely-duplicates.ts';
import { sortRows } from '../shared/rows.ts';
import { type DistrictRecords, rolesOf } from './district-records.ts';
import type { Option } from './form.ts';

export const byLabel = (options: readonly Option[]): Option[] => sortRows(options, ({ label }) => label);

/** Organizations on record in the district, by name. */
export const organizationChoices = (records: DistrictRecords): Option[] =>
  byLabel(records.organizations.map((row) => ({ value: row.id, label: organizationLabel(row) })));

/** Organizations that fill a role in the district today. Only these can have ties. */
export const partnerChoices = (records: DistrictRecords): Option[] =>
  organizationChoices(records).filter(({ value }) => rolesOf(records, value).length > 0);

/** Suggested names: organizations in the district and those found elsewhere. */
export const organizationNames = (records: DistrictRecords): Option[] => {
  const labels = new Set([...records.organizations, ...records.elsewhere].map(organizationLabel));
  return byLabel([...labels].map((label) => ({ value: label, label })));
};

export const roleChoices = (records: DistrictRecords): Option[] =>
  records.roles.map(({ id, name }) => ({ value: id, label: name }));

/** Evidence in the district that has not ended, by name. */
export const evidenceChoices = (records: DistrictRecords): Option[] =>
  byLabel(
    records.evidence
      .filter((piece) => piece.until === null || records.today < piece.until)
      .map(({ id, name }) => ({ value: id, label: name })),
  );

/** People on record in the district's organizations. */
export const peopleNames = (records: DistrictRecords): Option[] =>
  byLabel(records.people.flatMap(({ name }) => (name ? [{ value: name, label: name }] : [])));
