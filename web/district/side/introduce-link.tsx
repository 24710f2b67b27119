import type { JSX } from 'preact';
import { pageHref } from '../../../core/page-addresses.ts';
import { can } from '../../../core/powers.ts';
import { useSession } from '../../shared/session.ts';
import { useApi } from '../../shared/use-api.ts';
import type { District } from '../district-data.ts';

interface Props {
  district: District;
  /** Id of an organization or a person; the viewer if left out. */
  from?: string;
  to: string;
}

const queryFor = ({ district, from = '', to }: Props) => {
  const { districtId, asOf } = district.assessment;
  return { district: districtId, from, to, asOf };
};

/** A link to the page that says who can introduce the viewer; only for users who may open it. */
export function IntroduceMe(props: Props): JSX.Element | null {
  const viewer = useSession()?.viewer;
  if (!can(viewer, 'read districts')) return null;
  return (
    <a class="row-button no-print" href={pageHref('introductions', queryFor(props))}>
      Introduce me
    </a>
  );
}

/** The same for two organizations without a tie; names who can introduce them once that is loaded. */
export function IntroduceThem(props: Props): JSX.Element | null {
  const viewer = useSession()?.viewer;
  return can(viewer, 'read districts') ? <Through {...props} /> : null;
}

function Through(props: Props): JSX.Element {
  const query = queryFor(props);
  const found = useApi('/introductions', { query });
  const people = found.status === 'ready' ? (found.data.paths[0]?.people ?? []) : [];
  const through = people.length > 2 ? people[1] : undefined;
  return (
    <a class="row-button no-print" href={pageHref('introductions', query)}>
      {through ? `Introduce through ${through.words}` : 'Find an introduction'}
    </a>
  );
}
