import type { JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import type { DistrictRecords } from '../editing/district-records.ts';
import type { EditForm } from '../editing/form.ts';
import { FORMS } from '../editing/forms.ts';
import { entersTrainingsAlone, mayUse } from '../editing/viewer.ts';
import { useSession } from '../shared/session.ts';
import { ForgettingList } from './forgetting-list.tsx';
import { Records, TrainerRecords } from './records.tsx';

/** Evidence that a trainer enters is a training. */
const TRAINING = { kind: 'training' };

/** What can be entered in a district, and what is on record there to be corrected or ended. */
export function Menu({ records }: { records: DistrictRecords }): JSX.Element {
  const viewer = useSession()?.viewer;
  const edits = can(viewer, 'edit facts', { districtId: records.districtId });
  const trains = entersTrainingsAlone(viewer, records.districtId);
  const forms = Object.entries<EditForm>(FORMS).filter(
    ([name, { menu }]) => menu && mayUse(viewer, records.districtId, name),
  );
  return (
    <>
      <ul class="edit-menu">
        {edits && (
          <li>
            <a href={districtPageHref('calls', records.districtId)}>
              Call partners and answer the open questions
            </a>
          </li>
        )}
        {edits && (
          <li>
            <a href={districtPageHref('duplicates', records.districtId)}>
              Merge two organizations that are one
            </a>
          </li>
        )}
        {edits && (
          <li>
            <a href={districtPageHref('import', records.districtId)}>Import a list of partners from a file</a>
          </li>
        )}
        {forms.map(([name, { menu }]) => (
          <li key={name}>
            <a
              href={districtPageHref('edit', records.districtId, {
                action: name,
                ...(trains && name === 'add-evidence' && TRAINING),
              })}
            >
              {menu}
            </a>
          </li>
        ))}
      </ul>
      {edits && <ForgettingList districtId={records.districtId} />}
      {edits && <Records records={records} />}
      {trains && <TrainerRecords records={records} />}
    </>
  );
}
