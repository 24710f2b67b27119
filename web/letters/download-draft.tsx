import type { JSX } from 'preact';
import { can } from '../../core/powers.ts';
import { useSession } from '../shared/session.ts';
import type { Letters } from './page.tsx';

interface Props {
  found: Letters;
  letterId: string;
  /** The organization of the letter, or the memorandum's name. */
  subject: string;
}

/** Downloads the draft as a Word document, for viewers who may export the district. */
export function DownloadDraft({ found: { districtId, asOf }, letterId, subject }: Props): JSX.Element {
  const viewer = useSession()?.viewer;
  if (!can(viewer, 'export', { districtId })) return <span class="faint">requires permission to export</span>;
  return (
    <a
      href={`/api/districts/${districtId}/letters/${encodeURIComponent(letterId)}/docx?asOf=${asOf}`}
      download
    >
      Download draft<span class="usa-sr-only"> for {subject}</span>
    </a>
  );
}
