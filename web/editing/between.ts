import { distinct } from '../../core/order.ts';
import { type DistrictRecords, nameOfOrganization } from './district-records.ts';
import { type Field, isTicked, ticked, type Values } from './form.ts';

/** A day on which evidence was seen speaks for two of its parties, or more, and never by itself for all of many. */
const tickOf = (organizationId: string): string => `between-${organizationId}`;

const organizationsOf = (records: DistrictRecords, evidenceId: string): string[] =>
  distinct(
    records.parties
      .filter((row) => row.evidenceId === evidenceId && (row.until === null || records.today < row.until))
      .map(({ organizationId }) => organizationId),
  );

/** Of two parties a day speaks anyway. */
const isAsked = (organizations: readonly string[]): boolean => organizations.length > 2;

/** The two of whom a form was asked. */
export const betweenValues = ({ a = '', b = '' }: Values): Values => ({
  [tickOf(a)]: ticked(a !== ''),
  [tickOf(b)]: ticked(b !== ''),
});

/** One box for each party, where there are more than two. */
export function betweenFields(records: DistrictRecords, evidenceId: string): Field[] {
  const organizations = organizationsOf(records, evidenceId);
  if (!isAsked(organizations)) return [];
  const group = 'For whom does this speak? Others are asked by themselves';
  return organizations.map((id) => ({
    name: tickOf(id),
    label: nameOfOrganization(records, id),
    type: 'check',
    group,
  }));
}

/** The parties that were ticked; none where the evidence has no more than two, for which its days always speak. */
export function betweenIn(records: DistrictRecords, evidenceId: string, values: Values): string[] {
  const organizations = organizationsOf(records, evidenceId);
  return isAsked(organizations) ? organizations.filter((id) => isTicked(values, tickOf(id))) : [];
}

/** What is wrong with the boxes, at the first of them. */
export function betweenFaults(
  records: DistrictRecords,
  evidenceId: string,
  values: Values,
): Record<string, string> {
  const organizations = organizationsOf(records, evidenceId);
  const named = betweenIn(records, evidenceId, values);
  const [first = ''] = organizations;
  if (!isAsked(organizations)) return {};
  if (named.length < 2) return { [tickOf(first)]: 'or others: tick two of them at least' };
  const own = organizations.filter(records.speaksFor);
  const speaksForOne = named.length === 2 && named.some(records.speaksFor);
  return own.length > 0 && !speaksForOne
    ? { [tickOf(first)]: 'or others: you speak for your own organization and one other at a time' }
    : {};
}
