import type { JSX } from 'preact';
import { can } from '../../core/powers.ts';
import { useSession } from '../shared/session.ts';

/** For viewers who may export the district: downloads who was asked, with the results. */
export function DownloadAsked({ districtId }: { districtId: string }): JSX.Element | null {
  const viewer = useSession()?.viewer;
  if (!can(viewer, 'export', { districtId })) return null;
  return (
    <p class="no-print">
      <a href={`/api/districts/${districtId}/exports/asked?excel=1`} download>
        Download CSV<span class="usa-sr-only"> of who was asked</span>
      </a>
    </p>
  );
}
