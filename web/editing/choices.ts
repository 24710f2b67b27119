import { organizationLabel } from '../../core/likely-duplicates.ts';
import { sortRows } from '../shared/rows.ts';
import { type DistrictRecords, rolesOf } from './district-records.ts';
import type { Option } from './form.ts';

export const byLabel = (options: readonly Option[]): Option[] => sortRows(options, ({ label }) => label);

/** Organizations on record here, by name. */
export const organizationChoices = (records: DistrictRecords): Option[] =>
  byLabel(records.organizations.map((row) => ({ value: row.id, label: organizationLabel(row) })));

/** Those that fill a role here today, each with its roles: between them there can be a tie. */
export const partnerChoices = (records: DistrictRecords): Option[] =>
  organizationChoices(records).filter(({ value }) => rolesOf(records, value).length > 0);

/** Names that may be typed, of organizations here and of those found elsewhere. */
export const organizationNames = (records: DistrictRecords): Option[] => {
  const labels = new Set([...records.organizations, ...records.elsewhere].map(organizationLabel));
  return byLabel([...labels].map((label) => ({ value: label, label })));
};

export const roleChoices = (records: DistrictRecords): Option[] =>
  records.roles.map(({ id, name }) => ({ value: id, label: name }));

/** Evidence on record here that has not ended, by name. */
export const evidenceChoices = (records: DistrictRecords): Option[] =>
  byLabel(
    records.evidence
      .filter((piece) => piece.until === null || records.today < piece.until)
      .map(({ id, name }) => ({ value: id, label: name })),
  );

/** People known in the organizations here. */
export const peopleNames = (records: DistrictRecords): Option[] =>
  byLabel(records.people.flatMap(({ name }) => (name ? [{ value: name, label: name }] : [])));
