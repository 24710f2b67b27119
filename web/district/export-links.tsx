import type { JSX } from 'preact';
import { can } from '../../core/powers.ts';
import { useSession } from '../shared/session.ts';
import type { District } from './district-data.ts';
import { dayInAddress } from './page-state.ts';

const TABLES = [
  ['partners', 'Partners'],
  ['people', 'People'],
  ['evidence', 'Evidence'],
  ['ties', 'Expected ties'],
  ['to-do', 'What to do'],
] as const;

/** For those who may take the district's tables away: each as a CSV file of the day that is shown. */
export function ExportLinks({ district: { summary } }: { district: District }): JSX.Element | null {
  const viewer = useSession()?.viewer;
  if (!can(viewer, 'export', { districtId: summary.id })) return null;
  const asOf = dayInAddress();
  const query = `?excel=1${asOf ? `&asOf=${asOf}` : ''}`;
  return (
    <p class="inline-list no-print">
      <span>Export as CSV:</span>
      {TABLES.map(([table, label]) => (
        <a key={table} href={`/api/districts/${summary.id}/exports/${table}${query}`} download>
          {label}
        </a>
      ))}
    </p>
  );
}
