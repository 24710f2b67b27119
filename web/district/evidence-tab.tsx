import type { JSX } from 'preact';
import { lastDayInEffect } from '../../core/days.ts';
import { kindInWords } from '../../core/words/evidence-kinds.ts';
import { formatDay, formatShortDay } from '../../core/words/format.ts';
import { sentence } from '../../core/words/phrases.ts';
import { seenInWords } from '../../core/words/seen.ts';
import { COORDINATORS_REQUIRED, COORDINATORS_SINCE } from '../../core/words/source.ts';
import type { Column } from '../shared/table.tsx';
import { type District, type Evidence, organizationName } from './district-data.ts';
import { DuplicatesLink } from './edit/duplicates-link.tsx';
import { statusInWords } from './evidence-facts.tsx';
import { Source } from './facts.tsx';
import { NeighborTaskForces } from './neighbor-task-forces.tsx';
import { OrganizationsTable } from './organizations-table.tsx';
import { Practices } from './practices.tsx';
import { SortableTable } from './sortable-table.tsx';
import { TaskForces } from './task-forces.tsx';

const day = (value: string | null): string => (value ? formatShortDay(value) : 'not known');

const evidenceColumns = (district: District): Column<Evidence>[] => [
  { key: 'name', label: 'Evidence', cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    key: 'kind',
    label: 'Kind',
    cell: ({ kind }) => kindInWords(kind),
    sortBy: ({ kind }) => kindInWords(kind),
  },
  {
    key: 'parties',
    label: 'Parties',
    cell: ({ parties }) =>
      [...new Set(parties.map(({ organizationId }) => organizationName(district, organizationId)))].join(
        '; ',
      ),
  },
  {
    key: 'standing',
    label: 'On this day',
    cell: ({ status, until }) => statusInWords(status, until),
    sortBy: ({ status }) => status,
  },
  { key: 'since', label: 'Since', cell: ({ since }) => day(since), sortBy: ({ since }) => since },
  {
    key: 'until',
    label: 'Last day',
    cell: ({ until }) => (until ? formatShortDay(lastDayInEffect(until)) : 'no end given'),
    sortBy: ({ until }) => until,
  },
  {
    key: 'seen',
    label: 'Most recent day',
    cell: (piece) => (piece.seen ? sentence(seenInWords(piece, piece.seen, formatShortDay)) : 'not known'),
    sortBy: ({ seen }) => seen,
    firstOrder: 'desc',
  },
  {
    key: 'source',
    label: 'Source',
    cell: (piece) => <Source of={piece} />,
    sortBy: ({ sourceKind }) => sourceKind,
  },
];

/** All evidence and organizations of the network, with dates and sources. */
export function EvidenceTab({ district }: { district: District }): JSX.Element {
  const { evidence } = district.network;
  return (
    <div class="tables">
      <TaskForces forces={district.summary.taskForces} />
      <NeighborTaskForces summary={district.summary} />
      {district.summary.asOf < COORDINATORS_SINCE && <p class="faint">{COORDINATORS_REQUIRED}</p>}
      <p class="faint">Public record: the edition of {formatDay(district.summary.publicRecordDay)}.</p>
      {evidence.length === 0 && (
        <p class="note">
          No evidence is on record. Task forces, memorandums and meetings are listed here once they are
          entered.
        </p>
      )}
      {evidence.length > 0 && (
        <SortableTable
          caption={`Evidence of ties (${evidence.length})`}
          columns={evidenceColumns(district)}
          rows={evidence}
          subjectOf={({ id }) => id}
        />
      )}
      <DuplicatesLink districtId={district.assessment.districtId} />
      <Practices district={district} />
      <OrganizationsTable district={district} />
    </div>
  );
}
