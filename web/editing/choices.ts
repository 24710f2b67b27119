import { organizationLabel } from '../../core/likely-twins.ts';
import { sortRows } from '../shared/rows.ts';
import { type DistrictRecords, rolesOf } from './district-records.ts';
import type { Option } from './form.ts';

export const byLabel = (options: readonly Option[]): Option[] => sortRows(options, ({ label }) => label);

/** Organizations on record here, by name. */
export const organizationChoices = (book: DistrictRecords): Option[] =>
  byLabel(book.organizations.map((row) => ({ value: row.id, label: organizationLabel(row) })));

/** Those that fill a role here today, each with its roles: between them there can be a tie. */
export const partnerChoices = (book: DistrictRecords): Option[] =>
  organizationChoices(book).filter(({ value }) => rolesOf(book, value).length > 0);

/** Names that may be typed, of organizations here and of those found elsewhere. */
export const organizationNames = (book: DistrictRecords): Option[] => {
  const labels = new Set([...book.organizations, ...book.elsewhere].map(organizationLabel));
  return byLabel([...labels].map((label) => ({ value: label, label })));
};

export const roleChoices = (book: DistrictRecords): Option[] =>
  book.roles.map(({ id, name }) => ({ value: id, label: name }));

/** Evidence on record here that has not ended, by name. */
export const evidenceChoices = (book: DistrictRecords): Option[] =>
  byLabel(
    book.evidence
      .filter((piece) => piece.until === null || book.today < piece.until)
      .map(({ id, name }) => ({ value: id, label: name })),
  );

/** People known in the organizations here. */
export const peopleNames = (book: DistrictRecords): Option[] =>
  byLabel(book.people.flatMap(({ name }) => (name ? [{ value: name, label: name }] : [])));
