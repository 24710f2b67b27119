import type { AccountRole } from '../../core/account-roles.ts';
import type { Report, Table } from '../../core/report/shape.ts';
import { accountViewer, type Viewer } from '../../server/access/viewer.ts';
import { openApp } from '../start-app.ts';

const account = { id: 'sam', name: 'Sam Sample', email: 'sam@example.org', organizations: [] };

/** Who asks for reports, in a role of some districts. */
export const reader = (role: AccountRole, districts: string[] = []): Viewer =>
  accountViewer({ ...account, role, districts });

export const ADMINISTRATOR = reader('administrator');

/** The app on the sample network. It is asked by an administrator, unless by `as` another. */
export async function openReports() {
  let viewer = ADMINISTRATOR;
  const { app, stop } = await openApp({ sample: true, viewer: () => viewer });
  const as = async <T>(who: Viewer, read: () => Promise<T>): Promise<T> => {
    viewer = who;
    const answer = await read();
    viewer = ADMINISTRATOR;
    return answer;
  };
  return { app, stop, as };
}

/** A table of a report; undefined where it has none of this id. */
export const findTable = ({ sections }: Report, id: string): Table | undefined =>
  sections
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'table')
    .find((table) => table.id === id);
