import type { JSX } from 'preact';
import { can } from '../../core/powers.ts';
import { DownloadMenu } from '../shared/download-menu.tsx';
import { useSession } from '../shared/session.ts';
import type { District } from './district-data.ts';

const TABLES = [
  ['partners', 'Partners'],
  ['people', 'People'],
  ['evidence', 'Evidence'],
  ['ties', 'Expected ties'],
  ['to-do', 'What to do'],
] as const;

/** Downloads for users who may export: each table as CSV, and the whole network, of the shown day. */
export function ExportLinks({ district: { summary } }: { district: District }): JSX.Element | null {
  const viewer = useSession()?.viewer;
  if (!can(viewer, 'export', { districtId: summary.id })) return null;
  const query = `?excel=1&asOf=${summary.asOf}`;
  return (
    <>
      <p class="inline-list no-print">
        <span>Export as CSV:</span>
        {TABLES.map(([table, label]) => (
          <a key={table} href={`/api/districts/${summary.id}/exports/${table}${query}`} download>
            {label}
          </a>
        ))}
      </p>
      <DownloadMenu
        what="the whole network of this district"
        path={`/districts/${summary.id}/export`}
        query={{ asOf: summary.asOf }}
      />
    </>
  );
}
