import type { ComponentChildren, JSX } from 'preact';
import { districtPageHref, pageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { signInHref } from './local-path.ts';
import { useSession } from './session.ts';

interface Props {
  districtId: string;
  /** Who may do it, in a sentence. */
  who: string;
}

/** A page of those who may edit the facts of a district; others are told who may, and where to go. */
export function EditorsOnly({
  districtId,
  who,
  children,
}: Props & { children: ComponentChildren }): JSX.Element {
  const session = useSession();
  if (!session) return <p class="notice">Loading …</p>;
  if (!can(session.viewer, 'edit facts', { districtId })) return <NotYours {...{ districtId, who }} />;
  return <>{children}</>;
}

/** In place of a page on which this viewer may enter nothing: why, and where to go. */
export function NotYours({ districtId, who }: Props): JSX.Element {
  const viewer = useSession()?.viewer;
  if (viewer?.identity)
    return (
      <>
        <h1>You cannot edit this district</h1>
        <p>
          {who} <WayOn districtId={districtId} />
        </p>
      </>
    );
  return (
    <>
      <h1>Please sign in to edit</h1>
      {can(viewer, 'read districts') ? (
        <p>
          No one can edit until Tieline has an administrator: open the link that it printed when it started.{' '}
          <WayOn districtId={districtId} />
        </p>
      ) : (
        <p>
          After that you come back to this page. <a href={signInHref()}>Sign in</a>
        </p>
      )}
    </>
  );
}

/** To the district, or, for those who may not read it, to all of them. */
function WayOn({ districtId }: Pick<Props, 'districtId'>): JSX.Element {
  const viewer = useSession()?.viewer;
  return can(viewer, 'read districts', { districtId }) ? (
    <a href={districtPageHref('district', districtId)}>Back to the district</a>
  ) : (
    <a href={pageHref('districts')}>See all districts</a>
  );
}
