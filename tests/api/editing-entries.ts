import type { FactRow } from '../../core/facts/index.ts';
import type { Entry } from '../../server/changes/entries.ts';
import * as row from '../facts.ts';

/** Entries of changes to ohnd: the columns that a test is about, and plain values for the others. */
export const DISTRICT = '/districts/ohnd';
const { entryOf } = row;
/** Entered without a source, which the server then names. */
const unsaid = { source: '' };
/** In the district that is changed, unless the test names one. */
const here = ({ value, ...entry }: Entry, more: { districtId?: string | undefined } = {}): Entry => ({
  ...entry,
  value: { ...value, districtId: more.districtId },
});

export const organization = (id: string, more: Partial<FactRow<'organizations'>> = {}): Entry =>
  entryOf('organizations', row.organization(id, { state: 'OH', ...unsaid, ...more }));
export const fill = (
  id: string,
  organizationId: string,
  role: string,
  more: Partial<FactRow<'fills'>> = {},
): Entry => here(entryOf('fills', row.fill(organizationId, 'ohnd', role, { id, ...unsaid, ...more })), more);
export const evidence = (id: string, more: Partial<FactRow<'evidence'>> = {}): Entry =>
  entryOf(
    'evidence',
    row.evidence(id, ['ohnd'], { since: '2026-06-01', until: '2028-06-01', ...unsaid, ...more }),
  );
export const party = (
  evidenceId: string,
  organizationId: string,
  more: Partial<FactRow<'parties'>> = {},
): Entry => entryOf('parties', row.party(evidenceId, organizationId, more));
export const person = (id: string, name = `Invented ${id}`, more: Partial<FactRow<'people'>> = {}): Entry =>
  entryOf('people', row.person(id, name, more));
export const employment = (
  personId: string,
  organizationId: string,
  more: Partial<FactRow<'employment'>> = {},
): Entry => entryOf('employment', row.employment(`${personId}-works`, personId, organizationId, more));
export const holder = (
  personId: string,
  organizationId: string,
  more: Partial<FactRow<'holders'>> = {},
): Entry =>
  here(
    entryOf(
      'holders',
      row.holder(personId, organizationId, 'ohnd', 'shelter', { id: `${personId}-holds`, ...more }),
    ),
    more,
  );
/** For a maintainer or a signer. */
export const forParty = (
  fact: 'maintainers' | 'signers',
  id: string,
  personId: string,
  evidenceId: string,
  organizationId: string,
): Entry => entryOf(fact, row.forParty(personId, row.party(evidenceId, organizationId), { id }));
export const statement = (
  id: string,
  organizationId: string | null,
  role: string,
  more: Partial<FactRow<'statements'>> = {},
): Entry =>
  here(
    entryOf('statements', { ...row.statement(id, 'ohnd', role, organizationId, '2026-11-20'), ...more }),
    more,
  );
export const activityDate = (id: string, evidenceId: string, organizationIds: string[] = []): Entry =>
  entryOf('activityDates', row.activityDate(id, evidenceId, '2026-11-03', { organizationIds }));
/** As told to the office of the district, unless the test says otherwise. */
export const report = (
  id: string,
  fromId: string,
  aboutId: string,
  more: Partial<FactRow<'reports'>> = {},
): Entry =>
  here(
    entryOf(
      'reports',
      row.report(id, 'ohnd', [fromId, aboutId], 3, '2026-11-03', { toldToId: 'usao-ohnd', ...more }),
    ),
  );
