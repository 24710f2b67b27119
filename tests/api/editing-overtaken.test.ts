import { expect, it } from 'vitest';
import { identityOf, type Viewer } from '../../server/access/viewer.ts';
import { commitChange } from '../../server/changes/commit.ts';
import type { Entry } from '../../server/changes/entries.ts';
import { planEntries } from '../../server/changes/plan.ts';
import { revisionNow, writeChange } from '../../server/changes/write.ts';
import { openApp } from '../start-app.ts';
import { fill, organization } from './editing-entries.ts';
import { administrator, coordinator, neighbor } from './editing-people.ts';

it('a change is written to the history of a district that came to name its organization after it was planned', async () => {
  const { app, tieline, stop } = await openApp({ viewer: () => administrator });
  const write = async (viewer: Viewer, districtId: string, ...entries: Entry[]) => {
    const ifMatch = `"${await revisionNow(tieline, districtId)}"`;
    const body = { action: 'fill role' as const, entries };
    await writeChange(tieline, viewer, { districtId, ifMatch, key: undefined, body });
  };
  await write(coordinator, 'ohnd', organization('alder'), fill('alder-in-ohnd', 'alder', 'shelter'));

  const renamed = organization('alder', { name: 'Invented renamed alder' });
  const planned = await planEntries(tieline, coordinator, 'ohnd', [renamed]);
  expect(planned.touched).toEqual(['ohnd']);
  await write(neighbor, 'ohsd', fill('alder-in-ohsd', 'alder', 'shelter'));
  const note = { action: 'correct organization', why: null, undoes: null };
  const now = { ...planned, district: { ...planned.district, revision: await revisionNow(tieline, 'ohnd') } };
  const { changeId } = await commitChange(tieline, identityOf(coordinator), now, note, null);

  const { items } = (await app.inject('/api/districts/ohsd/history')).json();
  expect(items[0]).toMatchObject({ changeId, action: 'correct organization' });
  await stop();
});
