import type { FactRow } from '../../../core/facts/index.ts';
import type { RoleAssessment } from '../../../core/model/assessment.ts';
import { knownOf } from '../../../core/words/context.ts';
import { roleName } from '../../../core/words/phrases.ts';
import { organizationState } from '../../../core/words/role.ts';
import type { ExportContext } from './export-context.ts';
import { factColumns, listed, type Table, tableOf } from './table.ts';

interface Row {
  readonly role: RoleAssessment;
  readonly organization: FactRow<'organizations'> | null;
  readonly fill: FactRow<'fills'> | null;
}

/** One row for each role and each organization that fills it; a role that no organization fills has one row. */
export function partners({ assessed, facts, context, isOn }: ExportContext): Table {
  const organizations = new Map(facts.organizations.map((row) => [row.id, row]));
  const rows = assessed.assessment.roles.flatMap((role): Row[] => {
    if (role.organizations.length === 0) return [{ role, organization: null, fill: null }];
    return role.organizations.map((id) => ({
      role,
      organization: organizations.get(id) ?? null,
      fill:
        facts.fills.find((row) => row.organizationId === id && row.role === role.role && isOn(row)) ?? null,
    }));
  });
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
      ...factColumns<Row, FactRow<'organizations'>, 'sector' | 'level' | 'city'>(
        ['sector', 'level', 'city'],
        ({ organization }) => organization,
      ),
      ['us_state', ({ organization }) => organization?.state ?? null],
      ['website', ({ organization }) => organization?.url ?? null],
      ['fill_id', ({ fill }) => fill?.id ?? null],
      ['role_mailbox', ({ fill }) => fill?.mailbox ?? null],
      ['part_of_district', ({ fill }) => fill?.part ?? null],
      ...factColumns<Row, FactRow<'fills'>, 'since' | 'until' | 'source' | 'sourceKind'>(
        ['since', 'until', 'source', 'sourceKind'],
        ({ fill }) => fill,
      ),
      ['role_last_seen', ({ role }) => role.lastSeen],
      ['known', ({ role }) => knownOf(context, role.role)],
    ],
    rows,
  );
}
