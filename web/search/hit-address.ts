import { districtPageHref, pageHref, profileHref } from '../../core/page-addresses.ts';
import type { Hit } from './use-search-results.ts';

/** The address that a search result links to. */
export function hitHref({ kind, id, districtId, organizationId }: Hit): string {
  if (districtId === null)
    return kind === 'roles' ? pageHref('districts', { where: `has:${id}` }) : pageHref('districts');
  const inDistrict = (query: Record<string, string> = {}) => districtPageHref('district', districtId, query);
  switch (kind) {
    case 'people':
      return profileHref('person', id);
    case 'organizations':
      return profileHref('organization', organizationId ?? id, { district: districtId });
    case 'roles':
      return inDistrict({ select: id });
    case 'counties':
      return inDistrict({ tab: 'counties' });
    case 'cities':
      return districtPageHref('explorer', districtId, { view: 'place' });
    case 'evidence':
      return inDistrict({ tab: 'evidence' });
    case 'districts':
      return inDistrict();
  }
}
