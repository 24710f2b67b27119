import type { JSX } from 'preact';
import { betweenHref, districtPageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { useSession } from '../shared/session.ts';
import { dayInAddress } from './page-state.ts';

/** A menu of the other pages about the district, so that the header stays two lines. */
export function MorePages({ districtId }: { districtId: string }): JSX.Element {
  const query = { asOf: dayInAddress() };
  const viewer = useSession()?.viewer;
  const mayShare = can(viewer, 'edit facts', { districtId });
  const mayCompare = can(viewer, 'read districts');
  const pages = [
    ['Calendar', districtPageHref('calendar', districtId, query)],
    ['Report', districtPageHref('report', districtId, query)],
    ['Letters and MOUs', districtPageHref('letters', districtId, query)],
    ...(mayCompare ? [['Compare with a neighbor', betweenHref([districtId])] as const] : []),
    ['Similar districts', districtPageHref('similar', districtId, query)],
    ['Trainings', districtPageHref('trainings', districtId, query)],
    ['Reach of counties', districtPageHref('counties', districtId, query)],
    ['Industries', districtPageHref('industries', districtId, query)],
    ...(mayShare ? [['Share', districtPageHref('share', districtId)] as const] : []),
  ] as const;
  return (
    <details class="more-pages no-print">
      <summary>More about this district</summary>
      <ul>
        {pages.map(([name, href]) => (
          <li key={name}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
