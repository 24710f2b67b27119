import { ROLE_STATES } from '../../core/drawing/states.ts';
import { formatShortDay } from '../../core/words/format.ts';
import { LEVEL_WORDS } from '../../core/words/phrases.ts';
import { type DistrictRecords, nameOfOrganization, roleLabel, rowOf } from '../editing/district-records.ts';
import type { ApiResponse } from '../shared/api.ts';
import { sortRows } from '../shared/rows.ts';
import { NEVER, type RecordRow, type RecordTab } from './rows.ts';
import type { Step } from './steps.ts';

export type Contact = ApiResponse<'/districts/:districtId/contacts'>['contacts'][number];

/** Who fills the roles, with contacts: unconfirmed first, then by the end of the confirmation, then ended ones. */
export function roleTab(records: DistrictRecords, contacts: readonly Contact[]): RecordTab {
  const current = contacts.map((contact) => ({
    row: currentRow(records, contact),
    confirmedThrough: contact.confirmedThrough ?? '',
  }));
  const shown = new Set(contacts.map(({ fillId }) => fillId));
  const others = records.fills.filter(({ id }) => !shown.has(id));
  const rows = [
    ...current,
    ...others.map((fill) => ({ row: otherRow(records, fill), confirmedThrough: NEVER })),
  ];
  return {
    ...{ id: 'roles', name: 'Roles', what: 'roles', state: 'State' },
    columns: ['Role', 'Office', 'Contact', 'Since'],
    rows: sortRows(rows, ({ confirmedThrough }) => confirmedThrough).map(({ row }) => row),
  };
}

function currentRow(records: DistrictRecords, contact: Contact): RecordRow {
  const { role, organizationId: organization, fillId, confirmedThrough, onFile } = contact;
  const [office, label] = [nameOfOrganization(records, organization), roleLabel(records, role)];
  const short = records.roles.find(({ id }) => id === role)?.shortName ?? label;
  const fill = rowOf(records, 'fills', fillId ?? '');
  const isConfirmed = confirmedThrough !== null && confirmedThrough >= records.today;
  const params = { role, organization };
  const about = [...records.statements, ...records.holders].filter(
    (row) => row.role === role && row.organizationId === organization,
  );
  return {
    ...{ id: fillId ?? `${role} ${organization}`, title: `${office}, as ${label}` },
    cells: [
      ...[short, office, contact.name ?? (onFile ? 'on file' : 'no name')],
      fill?.since ? formatShortDay(fill.since) : '',
    ],
    state: isConfirmed ? 'confirmed' : 'not confirmed',
    ...(confirmedThrough && {
      stateWords: `${isConfirmed ? 'to' : 'out of date since'} ${formatShortDay(confirmedThrough)}`,
    }),
    badge: ROLE_STATES[isConfirmed ? 'confirmed' : 'on record'],
    form: { words: 'Confirm', to: fillId ? 'confirm-role' : 'add-person', params },
    steps: fillId
      ? correctionSteps(fillId, role)
      : [{ words: 'No one in this position', to: 'state-nobody', params: { role } }],
    facts: [...(fillId ? [fillId] : []), ...about.map(({ id }) => id)],
  };
}

const correctionSteps = (id: string, role: string): Step[] => [
  { words: 'Correct, or no longer in this role', to: 'correct-role', params: { id } },
  { words: 'No one fills this role', to: 'state-nobody', params: { role } },
];

/** The row of a role filling that has ended or not yet begun. */
function otherRow(records: DistrictRecords, fill: DistrictRecords['fills'][number]): RecordRow {
  const [office, label] = [nameOfOrganization(records, fill.organizationId), roleLabel(records, fill.role)];
  return {
    ...{ id: fill.id, title: `${office}, as ${label}`, facts: [fill.id] },
    cells: [label, office, '', fill.since ? formatShortDay(fill.since) : ''],
    state: fill.until !== null && fill.until <= records.today ? 'ended' : 'upcoming',
    form: { words: 'Correct', to: 'correct-role', params: { id: fill.id } },
    steps: [],
  };
}

/** The newest statement about each role and the newest report on each pair, oldest first. */
export function statementTab(records: DistrictRecords): RecordTab {
  const all = [
    ...records.statements.map((row) => ({
      ...{ row, at: row.at, key: `${row.role} ${row.organizationId}` },
      make: () => statementRow(records, row),
    })),
    ...records.reports.map((row) => ({
      ...{ row, at: row.at, key: `${row.fromId} ${row.aboutId}` },
      make: () => reportRow(records, row),
    })),
  ];
  const newest = new Map(sortRows(all, ({ at }) => at).map((one) => [one.key, one]));
  return {
    ...{ id: 'statements', name: 'Statements', what: 'statements', state: 'Kind' },
    columns: ['Statement', 'Date'],
    rows: sortRows([...newest.values()], ({ at }) => at).map(({ key, make }) => ({
      ...make(),
      facts: all.filter((one) => one.key === key).map(({ row }) => row.id),
    })),
  };
}

function statementRow(records: DistrictRecords, row: DistrictRecords['statements'][number]): RecordRow {
  const { id, role, organizationId, kind, at } = row;
  const office = organizationId === null ? 'No one' : nameOfOrganization(records, organizationId);
  const fills = kind === 'unfilled' && organizationId !== null ? 'no longer fills' : 'fills';
  const title = `${office} ${fills} ${roleLabel(records, role)}`;
  const form: Step =
    organizationId === null
      ? { words: 'Report again', to: 'state-nobody', params: { role } }
      : { words: 'Confirm again', to: 'confirm-role', params: { role, organization: organizationId } };
  return { ...{ id, title, form, steps: [], facts: [], state: kind }, cells: [title, formatShortDay(at)] };
}

function reportRow(records: DistrictRecords, row: DistrictRecords['reports'][number]): RecordRow {
  const { id, fromId, aboutId, level, at } = row;
  const [from, about] = [nameOfOrganization(records, fromId), nameOfOrganization(records, aboutId)];
  const title = `${from} on ${about}: ${LEVEL_WORDS[level] ?? level}`;
  return {
    ...{ id, title, steps: [], facts: [], state: 'report of a tie' },
    cells: [title, formatShortDay(at)],
    form: { words: 'Report again', to: 'report-tie', params: { a: fromId, b: aboutId } },
  };
}
