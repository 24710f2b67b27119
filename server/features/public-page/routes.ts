import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addDays, dayFault } from '../../../core/days.ts';
import { byCodePoint, sorted } from '../../../core/order.ts';
import { can } from '../../../core/powers.ts';
import { recordAccountEvent } from '../../access/events.ts';
import { isoTimestamp } from '../../access/time.ts';
import { identityOf, type Viewer } from '../../access/viewer.ts';
import { districtOn } from '../../assessments/asked-district.ts';
import { districtFiles } from '../../assessments/district-files.ts';
import { refuseFields } from '../../changes/refuse.ts';
import type { Run } from '../../graph/graph.ts';
import { noDistrict, notFound } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { sendPage } from '../../http/send-page.ts';
import { districtsInWords } from '../../reference/district-names.ts';
import { screenField } from '../../screening/screen.ts';
import type { Services } from '../../services.ts';
import {
  closePublicPage,
  enterAgreement,
  getPublicPage,
  openPublicPage,
  removeAgreement,
} from './contract.ts';
import { agreementsOf, close, deleteAgreement, open, pageOf, propose, saveAgreement } from './queries.ts';
import { noPage, ofPublicRecord, publicPage } from './shown-page.ts';

/** The public page of a district. It opens only if both an administrator and a coordinator agree. */
export function publicPageRoutes(app: FastifyInstance, tieline: Services): void {
  const shown = ({ params: { districtId }, viewer }: { params: { districtId: string }; viewer: Viewer }) =>
    describe(tieline, viewer, districtId);
  mount(app, getPublicPage, { answer: shown });
  mount(app, openPublicPage, {
    answer: async (call) => {
      await proposeOrOpen(tieline, call);
      return shown(call);
    },
  });
  mount(app, closePublicPage, {
    answer: async (call) => {
      await closeNow(tieline, call);
      return shown(call);
    },
  });
  mount(app, enterAgreement, {
    answer: async (call) => {
      await recordAgreement(tieline, call);
      return shown(call);
    },
  });
  mount(app, removeAgreement, {
    answer: async (call) => {
      await dropAgreement(tieline, call);
      return shown(call);
    },
  });
  showPublicPage(app, tieline);
}

function showPublicPage(app: FastifyInstance, tieline: Services): void {
  const fileOf = districtFiles(tieline.files);
  const route = { schema: { hide: true } };
  app.get(
    '/public/:districtId',
    route,
    async ({ params }: FastifyRequest<{ Params: { districtId: string } }>, reply) => {
      const { districtId } = params;
      const district = fileOf(districtId)?.district;
      const { page, agreements } = await read(tieline, districtId);
      return district && page?.openedAt
        ? sendPage(reply, publicPage(tieline, district, agreements))
        : sendPage(reply, noPage(), 404);
    },
  );
}

const read = ({ graph }: Services, districtId: string) =>
  graph.read(async (run) => ({
    page: (await run(pageOf, { districtId }))[0],
    agreements: await run(agreementsOf, { districtId }),
  }));

/** Which of the two sides the viewer is; opening the page takes both. */
const sideOf = (viewer: Viewer) => (can(viewer, 'administer') ? 'administrator' : 'coordinator');

async function describe(tieline: Services, viewer: Viewer, districtId: string) {
  const { assessed, file } = await districtOn(tieline, districtId, { asOf: tieline.today() });
  const { page, agreements } = await read(tieline, districtId);
  const recorded = ofPublicRecord(tieline.files, districtId);
  const named = new Set([
    ...recorded.map(({ id }) => id),
    ...agreements.map(({ organizationId }) => organizationId),
  ]);
  const others = assessed.reading.organizations.filter(({ id }) => !named.has(id));
  const state = !page ? 'closed' : page.openedAt === null ? 'proposed' : 'open';
  return {
    ...({ districtId, districtName: file.district.name, state, path: `/public/${districtId}` } as const),
    proposed: page ? { by: page.proposedBy, side: page.proposedSide, at: page.proposedAt } : null,
    opened: page?.openedAt && page.openedBy ? { by: page.openedBy, at: page.openedAt } : null,
    mayConfirm: state === 'proposed' && page?.proposedSide !== sideOf(viewer),
    publicRecord: recorded.map(({ name }) => name),
    agreements,
    organizations: sorted(
      others.map(({ id, name }) => ({ id, name })),
      (x, y) => byCodePoint(x.name, y.name),
    ),
  };
}

/** Writes a change of a public page, with an event that says who made it. @throws AppError 404. */
async function record(
  tieline: Services,
  { viewer, params: { districtId } }: { viewer: Viewer; params: { districtId: string } },
  act: (run: Run, actor: { id: string; name: string }, at: string) => Promise<string | null>,
): Promise<void> {
  if (!districtFiles(tieline.files)(districtId)) throw noDistrict(districtId);
  const actor = identityOf(viewer);
  await tieline.graph.write(async (run) => {
    const what = await act(run, actor, isoTimestamp(tieline.now()));
    if (what !== null)
      await recordAccountEvent(run, tieline, { actorId: actor.id, accountId: actor.id, what });
  });
}

const proposeOrOpen = (tieline: Services, call: Call<typeof openPublicPage>): Promise<void> =>
  record(tieline, call, async (run, { id: actorId, name }, at) => {
    const { districtId } = call.params;
    const side = sideOf(call.viewer);
    const [page] = await run(pageOf, { districtId });
    if (!page) {
      await run(propose, { districtId, actorId, name, side, at });
      return `proposed the public page of ${districtsInWords([districtId])}`;
    }
    if (page.openedAt !== null || page.proposedSide === side || page.proposedById === actorId) return null;
    await run(open, { districtId, name, at });
    return `opened the public page of ${districtsInWords([districtId])}, as ${page.proposedBy} proposed`;
  });

const closeNow = (tieline: Services, call: Call<typeof closePublicPage>): Promise<void> =>
  record(tieline, call, async (run) => {
    const { districtId } = call.params;
    const [page] = await run(pageOf, { districtId });
    if (!page) return null;
    await run(close, { districtId });
    return `closed the public page of ${districtsInWords([districtId])}`;
  });

const idOf = (districtId: string, organizationId: string): string => `${districtId} ${organizationId}`;

async function recordAgreement(tieline: Services, call: Call<typeof enterAgreement>): Promise<void> {
  const { districtId, organizationId } = call.params;
  const { day, toldBy } = call.body;
  refuseFields(screenField('toldBy', toldBy));
  const fault = dayFault(day, { today: addDays(tieline.today(), 1), past: true }); // tomorrow by UTC has already begun somewhere
  if (fault) refuseFields([{ field: 'day', message: fault }]);
  const named = (await tieline.organizationNames()).find(({ id }) => id === organizationId);
  if (!named) throw notFound(`No organization has the id ${organizationId}.`);
  const { name } = named;
  await record(tieline, call, async (run) => {
    const id = idOf(districtId, organizationId);
    await run(saveAgreement, { id, districtId, organizationId, name, day, toldBy });
    return `entered that ${name} agreed to be named on the public page of ${districtsInWords([districtId])}`;
  });
}

const dropAgreement = (tieline: Services, call: Call<typeof removeAgreement>): Promise<void> =>
  record(tieline, call, async (run) => {
    const { districtId, organizationId } = call.params;
    const found = (await run(agreementsOf, { districtId })).find(
      (agreement) => agreement.organizationId === organizationId,
    );
    if (!found) throw notFound('No agreement of this organization is on record.');
    await run(deleteAgreement, { id: idOf(districtId, organizationId) });
    return `removed ${found.name} from the public page of ${districtsInWords([districtId])}`;
  });
