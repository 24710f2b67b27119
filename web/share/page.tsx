import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import type { ApiResponse } from '../shared/api.ts';
import { EditorsOnly } from '../shared/editors-only.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { useApi } from '../shared/use-api.ts';
import { LinkList } from './link-list.tsx';
import { PublicPage } from './public-page.tsx';
import { ShareForm } from './share-form.tsx';

export type SharedViews = ApiResponse<'/districts/:districtId/shared-views'>;

/** Where links to frozen views of a district are created, tracked and revoked. */
export function SharePage({ districtId }: { districtId: string }): JSX.Element {
  return (
    <EditorsOnly districtId={districtId} who="Its coordinator and administrators share it.">
      <Sharing districtId={districtId} />
    </EditorsOnly>
  );
}

function Sharing({ districtId }: { districtId: string }): JSX.Element {
  const [changes, setChanges] = useState(0);
  const answer = useApi('/districts/:districtId/shared-views', { params: { districtId } }, changes);
  const changed = () => setChanges((count) => count + 1);
  const name = answer.status === 'ready' ? answer.data.districtName : '';
  useEffect(() => {
    document.title = `Share: ${name} – Tieline`;
  }, [name]);
  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={districtPageHref('district', districtId)}>{name || 'The district'}</a>
      </nav>
      <h1>Share</h1>
      <p class="lead">
        Anyone with a link sees the district as it is now, without an account, and nothing else in Tieline.
        Later changes do not show. Names, emails and phones of people are never in a link.
      </p>
      <Loaded answer={answer} what="the links of this district">
        {(found) => (
          <>
            <ShareForm found={found} onMade={changed} />
            <LinkList found={found} onChanged={changed} />
          </>
        )}
      </Loaded>
      <PublicPage districtId={districtId} />
    </>
  );
}
