import type { ComponentChildren, JSX } from 'preact';
import { districtPageHref, pageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { signInHref } from './local-path.ts';
import { useSession } from './session.ts';

interface Props {
  districtId: string;
  /** A sentence that says who may edit. */
  who: string;
}

/** Shows a page only to viewers who may edit the district's facts. Others learn who may, and where to go. */
export function EditorsOnly({
  districtId,
  who,
  children,
}: Props & { children: ComponentChildren }): JSX.Element {
  const session = useSession();
  if (!session) return <p class="notice">Loading …</p>;
  if (!can(session.viewer, 'edit facts', { districtId }))
    return <CannotEdit districtId={districtId} who={who} />;
  return <>{children}</>;
}

/** Replaces a page that the viewer may not use: says why and where to go. */
export function CannotEdit({ districtId, who }: Props): JSX.Element {
  const viewer = useSession()?.viewer;
  if (viewer?.identity)
    return (
      <>
        <h1>You cannot edit this district</h1>
        <p>
          {who} <WayBack districtId={districtId} />
        </p>
      </>
    );
  return (
    <>
      <h1>Please sign in to edit</h1>
      {can(viewer, 'read districts') ? (
        <p>
          No one can edit until Tieline has an administrator: open the link that it printed when it started.{' '}
          <WayBack districtId={districtId} />
        </p>
      ) : (
        <p>
          After you sign in, you return to this page. <a href={signInHref()}>Sign in</a>
        </p>
      )}
    </>
  );
}

/** A link to the district, or to all districts for viewers who may not read it. */
function WayBack({ districtId }: Pick<Props, 'districtId'>): JSX.Element {
  const viewer = useSession()?.viewer;
  return can(viewer, 'read districts', { districtId }) ? (
    <a href={districtPageHref('district', districtId)}>Back to the district</a>
  ) : (
    <a href={pageHref('districts')}>See all districts</a>
  );
}
