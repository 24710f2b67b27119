import { districtPageHref } from '../../../core/page-addresses.ts';
import { count, listInWords } from '../../../core/words/format.ts';
import type { FormName } from '../../editing/forms.ts';
import type { Action, Change, Entry } from '../../editing/rows.ts';
import type { ApiResponse } from '../../shared/api.ts';

export type Departures = ApiResponse<'/districts/:districtId/departures'>;
export type Departure = Departures['departures'][number];
export type OpenItem = Departure['items'][number];

const peopleIn = (departures: readonly Departure[], hasLeft: boolean): number =>
  new Set(departures.filter((row) => row.hasLeft === hasLeft).map(({ person }) => person.id)).size;

/** "2 people have left and 1 person is leaving: 5 items depend on them, 1 of them marked for handoff". */
export function departuresSummary({
  departures,
  open,
  marked,
}: Pick<Departures, 'departures' | 'open' | 'marked'>): string {
  const [left, leaving] = [peopleIn(departures, true), peopleIn(departures, false)];
  const who = [
    left > 0 && `${count(left, 'person has', 'people have')} left`,
    leaving > 0 && `${count(leaving, 'person is', 'people are')} leaving`,
  ].filter((words) => words !== false);
  const what = count(open, 'item depends', 'items depend');
  return `${listInWords(who)}: ${what} on them${marked > 0 ? `, ${marked} of them marked for handoff` : ''}`;
}

/** Returns the label and address of the form that hands an item over, prefilled as far as known; null if there is none. */
export function formOf(
  districtId: string,
  { organization }: Pick<Departure, 'organization'>,
  item: OpenItem,
): { words: string; href: string } | null {
  const to = (action: FormName, params: Record<string, string>): string =>
    districtPageHref('edit', districtId, { action, organization: organization.id, ...params });
  const party = { evidence: item.evidence?.id ?? '', party: item.partyId ?? '' };
  switch (item.kind) {
    case 'role':
      return {
        words: 'Name a successor',
        href: to('add-person', {
          role: item.role ?? '',
          follows: item.end?.id ?? '',
          until: String(item.end?.value?.until ?? ''),
        }),
      };
    case 'evidence':
      return { words: 'Name a successor', href: to('hand-off', party) };
    case 'signature':
      return { words: 'Name a successor', href: to('hand-off', { ...party, as: 'signer' }) };
    case 'acquaintance':
      return item.known
        ? {
            words: 'Introduce a colleague',
            href: districtPageHref('edit', districtId, {
              ...{ action: 'add-evidence', kind: 'contact', a: organization.id },
              ...{ b: item.known.organization.id, maintainer: item.known.id },
            }),
          }
        : null;
  }
}

/** Returns the change that ends an item on the person's last day; null if it must be taken over by someone else. */
export function endOf({ kind, end }: OpenItem): Change | null {
  if (end === null) return null;
  const action: Action = kind === 'role' ? 'end role' : 'end evidence';
  return { action, entries: [end as Entry] }; // by contract, the row is of its kind
}
