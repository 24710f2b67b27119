import { newest } from '../../../core/days.ts';
import type { FactRow } from '../../../core/facts/index.ts';
import { groupBy } from '../../../core/group-by.ts';
import type { RoleAssessment } from '../../../core/model/assessment.ts';
import { distinct } from '../../../core/order.ts';
import { memorandumOf } from '../../../core/report/memorandum.ts';
import { knownOf } from '../../../core/words/context.ts';
import { type Names, roleName } from '../../../core/words/phrases.ts';
import { organizationState } from '../../../core/words/role.ts';
import { evidenceBegun } from '../../assessments/evidence-begun.ts';
import { officeOf } from '../../assessments/open-calls.ts';
import { type Column, listed, type Table, tableOf } from '../../documents/csv.ts';
import type { ExportContext } from './export-context.ts';

interface Row {
  readonly role: RoleAssessment;
  readonly organization: FactRow<'organizations'> | null;
  readonly fill: FactRow<'fills'> | null;
}

/** One row for each role and each organization that fills it; a role without an organization has one row. */
export function partners(input: ExportContext): Table {
  const { context, countiesOf } = input;
  return tableOf<Row>(
    [
      ['role_id', ({ role }) => role.role],
      ['role', ({ role }) => roleName(context.names, role.role)],
      ['role_state', ({ role }) => role.state],
      ['organization_id', ({ organization }) => organization?.id ?? null],
      ['organization', ({ organization }) => organization?.name ?? null],
      ['other_names', ({ organization }) => organization && listed(organization.aliases)],
      [
        'organization_state',
        ({ role, organization }) => organization && organizationState(role, organization.id),
      ],
      ['sector', ({ organization }) => organization?.sector ?? null],
      ['level', ({ organization }) => organization?.level ?? null],
      ['city', ({ organization }) => organization?.city ?? null],
      ['us_state', ({ organization }) => organization?.state ?? null],
      ['website', ({ organization }) => organization?.url ?? null],
      ['fill_id', ({ fill }) => fill?.id ?? null],
      ['role_mailbox', ({ fill }) => fill?.mailbox ?? null],
      ['part_of_district', ({ fill }) => fill?.part ?? null],
      ['counties', ({ organization }) => organization && listed(countiesOf(organization.id))],
      ...tieColumns(input),
      ['since', ({ fill }) => fill?.since ?? null],
      ['until', ({ fill }) => fill?.until ?? null],
      ['source', ({ fill }) => fill?.source ?? null],
      ['source_kind', ({ fill }) => fill?.sourceKind ?? null],
      ['role_last_seen', ({ role }) => lastSeenHere(role, context.names)],
      ['known', ({ role }) => knownOf(context, role.role)],
    ],
    rowsOf(input),
  );
}

/**
 * Columns for the kinds of evidence that an organization is a party to on that date, and for its memorandum, as reports
 * show them.
 */
function tieColumns({ facts, isOn, assessed, context }: ExportContext): Column<Row>[] {
  const pieces = new Map(facts.evidence.filter(isOn).map((piece) => [piece.id, piece]));
  const partiesOf = groupBy(facts.parties, ({ organizationId }) => organizationId);
  const evidenceOf = ({ organization }: Row) =>
    partiesOf(organization?.id ?? '').flatMap(({ evidenceId }) => pieces.get(evidenceId) ?? []);
  const { reading, model } = assessed;
  const when = { officeId: officeOf(reading), when: { asOf: reading.asOf } };
  const find = memorandumOf(evidenceBegun(reading, model), when, context.names);
  const memorandum = ({ organization }: Row) => (organization ? find(organization.id) : undefined);
  return [
    ['tie_types', (row) => listed(distinct(evidenceOf(row).map(({ kind }) => kind)))],
    ['memorandum_with', (row) => memorandum(row)?.with ?? null],
    ['memorandum_since', (row) => memorandum(row)?.piece.since ?? null],
    ['memorandum_until', (row) => memorandum(row)?.piece.until ?? null],
  ];
}

/**
 * Returns the most recent day on which people here saw the role filled. Public record does not count as seeing someone
 * at work.
 */
const lastSeenHere = ({ activityDates }: RoleAssessment, names: Names): string | null =>
  newest(
    activityDates
      .filter(({ evidence }) => evidence === null || !names.piece(evidence)?.publicRecord)
      .map(({ day }) => day),
  );

function rowsOf({ assessed, facts, isOn }: ExportContext): Row[] {
  const organizations = new Map(facts.organizations.map((row) => [row.id, row]));
  const fillsOf = groupBy(
    facts.fills.filter(isOn),
    ({ role, organizationId }) => `${role} ${organizationId}`,
  );
  return assessed.assessment.roles.flatMap((role): Row[] => {
    if (role.organizations.length === 0) return [{ role, organization: null, fill: null }];
    return role.organizations.map((id) => ({
      role,
      organization: organizations.get(id) ?? null,
      fill: fillsOf(`${role.role} ${id}`)[0] ?? null,
    }));
  });
}
