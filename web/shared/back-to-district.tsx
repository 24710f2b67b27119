import type { JSX } from 'preact';
import { districtPageHref, pageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { useSession } from './session.ts';

/** The way on from a page that is not for this viewer: the district, or, for those who may not read it, all of them. */
export function BackToDistrict({ districtId }: { districtId: string }): JSX.Element {
  const viewer = useSession()?.viewer;
  return can(viewer, 'read districts', { districtId }) ? (
    <a href={districtPageHref('district', districtId)}>Back to the district</a>
  ) : (
    <a href={pageHref('districts')}>See all districts</a>
  );
}
