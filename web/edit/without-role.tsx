import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { namesMatch } from '../../core/plain-name.ts';
import { count, listInWords, placeInWords } from '../../core/words/format.ts';
import { type DistrictRecords, rolesOf } from '../editing/district-records.ts';
import type { FactKind } from '../editing/rows.ts';
import { sortRows } from '../shared/rows.ts';
import type { Column } from '../shared/table.tsx';
import { MergeLink, RecordLink } from './record-link.tsx';
import { RecordList } from './record-list.tsx';

type Row = DistrictRecords['organizations'][number];

/** Does an organization fill no role here today? The district's own office holds its positions. */
export const isWithoutRole = (records: DistrictRecords, id: string): boolean =>
  id !== records.officeId && rolesOf(records, id).length === 0;

const NAMED_IN: Partial<Record<FactKind, string>> = {
  fills: 'a past or future role',
  parties: 'evidence',
  statements: 'statements',
  reports: 'reports',
  countyCoverage: 'counties covered',
  employment: 'people',
  organizations: 'its parts',
};

/** What on record here names an organization, in words; empty where it can be removed. */
function namedBy(records: DistrictRecords, id: string): string {
  const named: readonly string[] = records.namedBy(id);
  return listInWords(
    Object.entries(NAMED_IN).flatMap(([kind, words]) => (named.includes(kind) ? words : [])),
  );
}

const columns = (records: DistrictRecords): Column<Row>[] => [
  { key: 'name', label: 'Organization', cell: ({ name }) => name },
  {
    key: 'place',
    label: 'Place',
    cell: (row) => placeInWords(row) || 'not on record',
  },
  { key: 'named', label: 'Named in', cell: ({ id }) => namedBy(records, id) || 'nothing' },
  {
    key: 'do',
    label: 'Change',
    cell: ({ id, name }) => {
      const params = { organization: id };
      return (
        <span class="inline-list">
          <RecordLink records={records} action="correct-organization" params={params} of={name}>
            Correct
          </RecordLink>
          <RecordLink records={records} action="fill-role" params={params} of={name}>
            Give a role
          </RecordLink>
          <RecordLink records={records} action="cover-counties" params={params} of={name}>
            Counties
          </RecordLink>
          <MergeLink records={records} id={id} name={name} />
          {!namedBy(records, id) && (
            <RecordLink records={records} action="remove-organization" params={params} of={name}>
              Remove
            </RecordLink>
          )}
        </span>
      );
    },
  },
];

/** The organizations that are named in the district, or were entered there, and fill no role; with a search among them. */
export function WithoutRole({ records }: { records: DistrictRecords }): JSX.Element | null {
  const [typed, setTyped] = useState('');
  const all = records.organizations.filter(({ id }) => isWithoutRole(records, id));
  if (all.length === 0) return null;
  const found = all.filter(({ name, shortName, aliases, city }) =>
    namesMatch(typed, [name, shortName ?? '', ...aliases, city ?? '']),
  );
  const caption = 'Organizations without a role';
  return (
    <section aria-label={caption}>
      <label class="usa-label" for="without-role">
        Search the organizations without a role
      </label>
      <input
        class="usa-input"
        id="without-role"
        type="search"
        value={typed}
        autocomplete="off"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p role="status">
        {found.length} of {count(all.length, 'organization')}
      </p>
      <RecordList
        caption={caption}
        what="organizations without a role"
        columns={columns(records)}
        rows={sortRows(found, ({ name }) => name)}
      />
    </section>
  );
}
