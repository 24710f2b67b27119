import type { FactRow } from '../../../core/facts/index.ts';
import { groupBy } from '../../../core/group-by.ts';
import { roleName } from '../../../core/words/phrases.ts';
import { listed, type Table, tableOf } from '../../documents/csv.ts';
import type { ExportContext } from './export-context.ts';

type Job = FactRow<'employment'>;

/**
 * One row for each job on that date, with the roles held for that organization. For people the viewer may not see, ids
 * are empty, and people of other districts are left out.
 */
export function people({ facts, context, person, isOfDistrict, isOn }: ExportContext): Table {
  const heldBy = groupBy(facts.holders.filter(isOn), ({ personId }) => personId);
  const heldIn = ({ personId, organizationId }: Job) =>
    heldBy(personId).filter((row) => row.organizationId === organizationId);
  const rows = facts.employment.filter(
    (job) => isOn(job) && (person(job.personId) !== '' || isOfDistrict(job.personId)),
  );
  return tableOf<Job>(
    [
      ['person_id', ({ personId }) => (person(personId) === '' ? null : personId)],
      ['person', ({ personId }) => person(personId)],
      ['employment_id', ({ id, personId }) => (person(personId) === '' ? null : id)],
      ['title', ({ title }) => title],
      ['organization_id', ({ organizationId }) => organizationId],
      ['organization', ({ organizationId }) => context.names.organization(organizationId)],
      ['since', ({ since }) => since],
      ['until', ({ until }) => until],
      ['held_role_ids', (job) => listed(heldIn(job).map(({ role }) => role))],
      [
        'held_roles',
        (job) =>
          listed(
            heldIn(job).map(({ role, acting, deputy }) =>
              [roleName(context.names, role), acting && 'acting', deputy && 'deputy']
                .filter(Boolean)
                .join(', '),
            ),
          ),
      ],
    ],
    rows,
  );
}
