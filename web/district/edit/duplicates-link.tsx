import type { JSX } from 'preact';
import { districtPageHref } from '../../../core/page-addresses.ts';
import { can } from '../../../core/powers.ts';
import { count } from '../../../core/words/format.ts';
import { useSession } from '../../shared/session.ts';
import { useApi } from '../../shared/use-api.ts';

interface Props {
  districtId: string;
}

/** Beside the organizations of a district, for users who may edit it: how many may be duplicates. */
export function DuplicatesLink({ districtId }: Props): JSX.Element | null {
  const viewer = useSession()?.viewer;
  return can(viewer, 'edit facts', { districtId }) ? <CountedLink districtId={districtId} /> : null;
}

/** The link has no number until it is loaded, or if it can't be. */
function CountedLink({ districtId }: Props): JSX.Element {
  const answer = useApi('/districts/:districtId/duplicates', { params: { districtId } });
  return (
    <p class="no-print">
      <a href={districtPageHref('duplicates', districtId)}>
        {answer.status === 'ready'
          ? count(answer.data.items.length, 'likely duplicate')
          : 'Likely duplicates'}
      </a>
    </p>
  );
}
