import type { Services } from '../../server/services.ts';
import { VIEW_FILE } from '../../server/sharing/freeze.ts';
import { prepareView, writeView } from '../../server/sharing/views.ts';

/** A link to a shared view, written straight into the graph: the cookie that it gives, and where its pages are. */
export async function sharedLink(tieline: Services, districtId: string) {
  const [recipient, frozenOn, lastDay] = ['Invented reviewers', '2026-11-24', '2026-12-24'];
  const view = {
    ...{ districtId, district: 'Invented District', office: 'Invented office', counties: 1, sample: false },
    ...{ recipient, frozenOn, lastDay, parts: ['network'], mailboxes: false, sections: [] },
  };
  const file = { name: VIEW_FILE, mediaType: 'application/json', bytes: Buffer.from(JSON.stringify(view)) };
  const made = await prepareView(tieline, {
    ...{ districtId, recipient, frozenOn, lastDay, parts: ['network' as const], mailboxes: false },
    ...{ createdBy: 'Invented', passphrase: null, addresses: [], files: [file] },
  });
  await tieline.graph.write((run) => writeView(run, made));
  const path = `/shared/views/${made.row.id}`;
  return { path, headers: { cookie: `tieline-shared=${made.secret}` } };
}
