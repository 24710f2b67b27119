import type { JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import { mayUse } from '../editing/viewer.ts';
import { assignedDistricts, useSession } from '../shared/session.ts';

/** A link to the form that adds a practice, in the chosen district or else the viewer's own; null if the viewer may add none. */
export function AddPractice({ districtId }: { districtId: string }): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const places = [districtId, ...(viewer ? assignedDistricts(viewer) : [])];
  const place = places.find((id) => id !== '' && mayUse(viewer, id, 'add-practice'));
  if (!place) return null;
  return (
    <a
      class="usa-button button-link no-print"
      href={districtPageHref('edit', place, { action: 'add-practice' })}
    >
      Add a practice
    </a>
  );
}
