import type { FastifyInstance } from 'fastify';
import { addDays } from '../../../core/days.ts';
import { partsOf } from '../../../core/sharing/scope.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { isOpen } from '../../access/closing.ts';
import { recordAccountEvent } from '../../access/events.ts';
import { originOf } from '../../access/origin.ts';
import { isoTimestamp } from '../../access/time.ts';
import { identityOf } from '../../access/viewer.ts';
import { districtFiles } from '../../assessments/district-files.ts';
import { refuseFields } from '../../changes/refuse.ts';
import { AppError, badField, noDistrict } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { districtsInWords } from '../../reference/district-names.ts';
import { namesOfAll, type Profiles, profileOf, readProfiles } from '../../report/profiles.ts';
import { screenField } from '../../screening/screen.ts';
import type { Services } from '../../services.ts';
import { freeze, viewNow } from '../../sharing/freeze.ts';
import { deleteFiles, openingsOf, revokeView, viewsOf } from '../../sharing/queries.ts';
import { linkOf, prepareView, viewIn, writeView } from '../../sharing/views.ts';
import { listSharedViews, previewSharedView, revokeSharedView, shareView } from './contract.ts';

const SHORTEST_PASSPHRASE = 8;

/** Links that show a frozen view of a district to people without an account: create, list and revoke. */
export function sharingRoutes(app: FastifyInstance, tieline: Services): void {
  const profiles = readProfiles();
  mount(app, listSharedViews, { answer: (call) => list(tieline, profiles, call) });
  mount(app, shareView, {
    answer: async (call) => {
      const { params, body, viewer, request } = call;
      const shared = await share(tieline, profiles, call);
      const shown = { what: `view shared with ${body.recipient}`, personIds: [] };
      app.accesses.taken(viewer, params.districtId, shown, request.log);
      return shared;
    },
  });
  mount(app, previewSharedView, {
    answer: async (call) => {
      const { viewer, reply } = call;
      const asked = readRequest(tieline, profiles, call);
      const { view, pictures } = await viewNow(tieline, viewer, asked);
      const shown = { what: 'preview of a shared view', personIds: [] };
      if (asked.mailboxes) app.accesses.read(viewer, asked.districtId, shown, reply);
      return { view, pictures };
    },
  });
  mount(app, revokeSharedView, { answer: (call) => revoke(tieline, call) });
}

async function list(
  tieline: Services,
  profiles: Profiles,
  { params: { districtId } }: Call<typeof listSharedViews>,
) {
  const file = districtFiles(tieline.files)(districtId);
  if (!file) throw noDistrict(districtId);
  const { views, openings } = await tieline.graph.read(async (run) => ({
    views: await run(viewsOf, { districtId }),
    openings: await run(openingsOf, { districtId }),
  }));
  return {
    ...{ districtId, districtName: file.district.name, today: tieline.today() },
    canMail: tieline.access.mail !== undefined,
    profiles: namesOfAll(profiles),
    items: views.reverse().map((view) => {
      const {
        districtId: _,
        expiresAt: __,
        secretHash: ___,
        addressKey: ____,
        passphraseHash,
        ...shown
      } = view;
      const days = openings.filter(({ viewId }) => viewId === view.id);
      return {
        ...{ ...shown, hasPassphrase: passphraseHash !== null, state: stateOf(tieline, view) },
        openings: days.reduce((sum, { times }) => sum + times, 0),
        openedLast: days.at(-1)?.lastAt ?? null,
        openedOn: days.map(({ day, times }) => ({ day, times })),
      };
    }),
  };
}

const stateOf = (
  tieline: Services,
  view: { revokedAt: string | null; expiresAt: string },
): 'open' | 'ended' | 'revoked' =>
  view.revokedAt !== null ? 'revoked' : isOpen(view, tieline) ? 'open' : 'ended';

/** Reads what a link is to show, from today's record. @throws AppError 400 or 404. */
function readRequest(
  tieline: Services,
  profiles: Profiles,
  { params: { districtId }, body }: Pick<Call<typeof previewSharedView>, 'params' | 'body'>,
) {
  if (!districtFiles(tieline.files)(districtId)) throw noDistrict(districtId);
  const { recipient, mailboxes } = body;
  refuseFields(screenField('recipient', recipient));
  const profile = profileOf(profiles, body.profile);
  const frozenOn = tieline.today();
  const lastDay = lastDayOf(body.lastDay, frozenOn);
  return { districtId, profile, recipient, mailboxes, parts: partsOf(body.parts), frozenOn, lastDay };
}

async function share(tieline: Services, profiles: Profiles, call: Call<typeof shareView>) {
  const { body, viewer, request } = call;
  const { id: actorId, name: createdBy } = identityOf(viewer);
  const { passphrase, addresses } = body;
  const { profile, ...sharing } = readRequest(tieline, profiles, call);
  const { districtId, recipient, lastDay } = sharing;
  if (passphrase !== null && [...passphrase].length < SHORTEST_PASSPHRASE)
    throw badField('passphrase', `needs at least ${SHORTEST_PASSPHRASE} characters`);
  if (addresses.length > 0 && tieline.access.mail === undefined)
    throw badField(
      'addresses',
      'requires codes by email, and this installation does not send email: leave it empty',
    );
  await refuseOneMore(tieline, districtId);
  const files = await freeze(tieline, viewer, { ...sharing, profile });
  const view = await prepareView(tieline, { ...sharing, createdBy, passphrase, addresses, files });
  await tieline.graph.write(async (run) => {
    await writeView(run, view);
    const what = `shared a view of ${districtsInWords([districtId])} with ${recipient}, ends ${lastDay}`;
    await recordAccountEvent(run, tieline, { actorId, accountId: actorId, what });
  });
  return { id: view.row.id, url: linkOf(originOf(tieline, request), view.row.id, view.secret), lastDay };
}

/** @throws AppError 400 for a day before today, or too far ahead. */
function lastDayOf(requested: string | undefined, today: string): string {
  const most = THRESHOLDS.mostDaysOfSharedView.value;
  if (requested === undefined) return addDays(today, THRESHOLDS.daysOfSharedView.value);
  if (requested < today) throw badField('lastDay', 'must not be before today');
  if (requested > addDays(today, most)) throw badField('lastDay', `must be at most ${most} days ahead`);
  return requested;
}

/** @throws AppError 409 if the district has the most open links allowed. */
async function refuseOneMore(tieline: Services, districtId: string): Promise<void> {
  const views = await tieline.graph.read((run) => run(viewsOf, { districtId }));
  const most = THRESHOLDS.sharedViews.value;
  if (views.filter((view) => isOpen(view, tieline)).length >= most)
    throw new AppError(
      409,
      'too-many-links',
      `${most} links of this district are already active. Revoke one that is no longer needed.`,
    );
}

function revoke(tieline: Services, { viewer, params }: Call<typeof revokeSharedView>) {
  const { districtId, sharedId: id } = params;
  const { id: actorId } = identityOf(viewer);
  return tieline.graph.write(async (run) => {
    const { recipient, revokedAt } = await viewIn(run, districtId, id);
    if (revokedAt !== null) return {};
    await run(revokeView, { id, at: isoTimestamp(tieline.now()) });
    await run(deleteFiles, { ids: [id] });
    const what = `revoked the view of ${districtsInWords([districtId])} shared with ${recipient}`;
    await recordAccountEvent(run, tieline, { actorId, accountId: actorId, what });
    return {};
  });
}
