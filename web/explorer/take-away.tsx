import type { JSX } from 'preact';
import { can, canSomewhere } from '../../core/powers.ts';
import { DownloadMenu } from '../shared/download-menu.tsx';
import { useSession } from '../shared/session.ts';
import type { Explored } from './explorer-data.ts';
import type { Shown } from './pictured.ts';

/** What an address may hold of ids (server/features/exports/contract.ts). */
const LONGEST = 12_000;

/** The organizations that are shown, and what is between them, as a file. */
export function TakeAway({ explored, shown }: { explored: Explored; shown: Shown }): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const [district, ...others] = explored.districts;
  const ids = shown.network.nodes.map(({ id }) => id).join();
  const isWhole = others.length === 0 && shown.network.nodes.length === explored.network.nodes.length;
  const may =
    others.length === 0
      ? can(viewer, 'export', { districtId: district?.id })
      : canSomewhere(viewer, 'export');
  if (!district || !may || ids === '' || (!isWhole && ids.length > LONGEST)) return null;
  return (
    <DownloadMenu
      what={isWhole ? 'the whole network' : 'what is shown'}
      path={others.length === 0 ? `/districts/${district.id}/export` : '/export'}
      query={{ asOf: explored.asOf, ...(!isWhole && { organizations: ids }) }}
    />
  );
}
