import type { JSX } from 'preact';
import { districtPageHref } from '../../../core/page-addresses.ts';
import { can, canEnter } from '../../../core/powers.ts';
import { count } from '../../../core/words/format.ts';
import { useSession } from '../../shared/session.ts';
import type { District } from '../district-data.ts';

/** Links in the header of a district, for users who may edit it. */
export function EditLinks({ district: { assessment } }: { district: District }): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const { districtId, calls } = assessment;
  if (!canEnter(viewer, districtId)) return null;
  const toMake = calls.filter(({ own }) => !own).length;
  return (
    <p class="inline-list no-print">
      <a href={districtPageHref('edit', districtId)}>Edit</a>
      {can(viewer, 'edit facts', { districtId }) && toMake > 0 && (
        <a href={districtPageHref('calls', districtId)}>{count(toMake, 'call')} to make</a>
      )}
    </p>
  );
}
