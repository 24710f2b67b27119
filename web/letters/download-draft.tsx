import type { JSX } from 'preact';
import { can } from '../../core/powers.ts';
import { useSession } from '../shared/session.ts';
import type { Letters } from './page.tsx';

interface Props {
  found: Letters;
  letterId: string;
  /** Whose letter, or which memorandum. */
  of: string;
}

/** The draft as a Word document, for those who may take the district's data away. */
export function DownloadDraft({ found: { districtId, asOf }, letterId, of }: Props): JSX.Element {
  const viewer = useSession()?.viewer;
  if (!can(viewer, 'export', { districtId })) return <span class="faint">needs the right to export</span>;
  return (
    <a
      href={`/api/districts/${districtId}/letters/${encodeURIComponent(letterId)}/docx?asOf=${asOf}`}
      download
    >
      Download draft<span class="usa-sr-only"> for {of}</span>
    </a>
  );
}
