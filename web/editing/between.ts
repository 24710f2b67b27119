import { distinct } from '../../core/order.ts';
import { type DistrictRecords, nameOfOrganization } from './district-records.ts';
import { checkedIf, type Field, isChecked, type Values } from './form.ts';

/**
 * An activity date counts for the parties that the user checks, at least two. If the evidence has more than two parties,
 * it does not count for all of them automatically.
 */
const fieldNameOf = (organizationId: string): string => `between-${organizationId}`;

const organizationsOf = (records: DistrictRecords, evidenceId: string): string[] =>
  distinct(
    records.parties
      .filter((row) => row.evidenceId === evidenceId && (row.until === null || records.today < row.until))
      .map(({ organizationId }) => organizationId),
  );

/** With only two parties, the activity date always counts for both. */
const mustChoose = (organizations: readonly string[]): boolean => organizations.length > 2;

/** Checks the boxes of the two organizations that the form was opened for. */
export const betweenValues = ({ a = '', b = '' }: Values): Values => ({
  [fieldNameOf(a)]: checkedIf(a !== ''),
  [fieldNameOf(b)]: checkedIf(b !== ''),
});

/** A checkbox for each party if there are more than two. */
export function betweenFields(records: DistrictRecords, evidenceId: string): Field[] {
  const organizations = organizationsOf(records, evidenceId);
  if (!mustChoose(organizations)) return [];
  const group = 'Which organizations does this confirm as active? The others are asked separately';
  return organizations.map((id) => ({
    name: fieldNameOf(id),
    label: nameOfOrganization(records, id),
    type: 'check',
    group,
  }));
}

/** The checked parties. Empty if the evidence has at most two, since its activity dates always count for both. */
export function betweenIn(records: DistrictRecords, evidenceId: string, values: Values): string[] {
  const organizations = organizationsOf(records, evidenceId);
  return mustChoose(organizations) ? organizations.filter((id) => isChecked(values, fieldNameOf(id))) : [];
}

/** Errors of the checkboxes, shown at the first one. */
export function betweenFaults(
  records: DistrictRecords,
  evidenceId: string,
  values: Values,
): Record<string, string> {
  const organizations = organizationsOf(records, evidenceId);
  const named = betweenIn(records, evidenceId, values);
  const [first = ''] = organizations;
  if (!mustChoose(organizations)) return {};
  if (named.length < 2) return { [fieldNameOf(first)]: 'or others: check at least two' };
  const own = organizations.filter(records.speaksFor);
  const speaksForOne = named.length === 2 && named.some(records.speaksFor);
  return own.length > 0 && !speaksForOne
    ? { [fieldNameOf(first)]: 'or others: you speak for your own organization and one other at a time' }
    : {};
}
