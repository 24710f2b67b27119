import type { JSX } from 'preact';
import { can } from '../../core/powers.ts';
import { THRESHOLDS } from '../../core/thresholds.ts';
import { DownloadMenu } from '../shared/download-menu.tsx';
import { useSession } from '../shared/session.ts';
import type { Explored } from './explorer-data.ts';
import type { Shown } from './pictured.ts';

/** Downloads the shown organizations and their ties; those of the whole districts if their ids are too long for an address. */
export function DownloadShown({
  explored: { districts, network, asOf },
  shown,
}: {
  explored: Explored;
  shown: Shown;
}): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const own = districts.filter(({ id }) => can(viewer, 'export', { districtId: id })).map(({ id }) => id);
  const [first] = own;
  const ids = shown.network.nodes.map(({ id }) => id).join();
  if (!first || ids === '') return null;
  const isPart =
    shown.network.nodes.length < network.nodes.length && ids.length <= THRESHOLDS.idsInAddress.value;
  const what = isPart ? 'what is shown' : 'the whole network';
  return (
    <DownloadMenu
      what={own.length < districts.length ? `${what} of your districts` : what}
      path={own.length === 1 ? `/districts/${first}/export` : '/export'}
      query={{
        asOf,
        ...(own.length > 1 && { districts: own.join() }),
        ...(isPart && { organizations: ids }),
      }}
    />
  );
}
