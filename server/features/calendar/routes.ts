import type { FastifyInstance } from 'fastify';
import { addDays } from '../../../core/days.ts';
import { recordAccountEvent } from '../../access/events.ts';
import { originOf } from '../../access/origin.ts';
import { hashOf, newSecret } from '../../access/secrets.ts';
import { isoTimestamp } from '../../access/time.ts';
import { identityOf } from '../../access/viewer.ts';
import { districtAsked } from '../../assessments/asked-district.ts';
import { notFound } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { getCalendar, makeOwnFeed, revokeOwnFeed, showOwnFeed } from './contract.ts';
import { entriesOf } from './entries.ts';
import { serveFeeds } from './feed.ts';
import { knownPractices } from './known-practices.ts';
import { createFeed, deleteFeeds, feedsOf } from './queries.ts';

/** What ends and ages, by date, for the calendar page and, at a personal address, for calendar programs. */
export function calendarRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, getCalendar, {
    version: versionsOf(tieline).district,
    answer: (call) => calendar(tieline, call),
  });
  mount(app, showOwnFeed, {
    answer: async ({ viewer }) => {
      const { id: accountId } = identityOf(viewer);
      const feeds = await tieline.graph.read((run) => run(feedsOf, { accountId }));
      return { createdAt: feeds.at(-1)?.createdAt ?? null };
    },
  });
  mount(app, makeOwnFeed, { answer: (call) => makeFeed(tieline, call) });
  mount(app, revokeOwnFeed, { answer: (call) => revokeFeed(tieline, call) });
  serveFeeds(app, tieline);
}

async function calendar(tieline: Services, { params: { districtId }, query }: Call<typeof getCalendar>) {
  const { assessed, file, days } = await districtAsked(tieline, districtId, query);
  const { name: districtName, abbreviation } = file.district;
  const { asOf } = days;
  return {
    ...{ districtId, districtName, abbreviation, asOf, through: addDays(asOf, query.within) },
    ...entriesOf(assessed, await knownPractices(tieline), query.within),
  };
}

async function makeFeed(tieline: Services, { viewer, request }: Call<typeof makeOwnFeed>) {
  const { id: accountId } = identityOf(viewer);
  const secret = newSecret();
  const createdAt = isoTimestamp(tieline.now());
  await tieline.graph.write(async (run) => {
    await run(deleteFeeds, { accountId });
    await run(createFeed, { accountId, id: hashOf(secret), at: createdAt });
    await recordAccountEvent(run, tieline, {
      actorId: accountId,
      accountId,
      what: 'made a calendar address',
    });
  });
  const url = `${originOf(tieline, request)}/calendar/${secret}`;
  return { url: `${url}.ics`, newsUrl: `${url}.atom`, createdAt };
}

function revokeFeed(tieline: Services, { viewer }: Call<typeof revokeOwnFeed>) {
  const { id: accountId } = identityOf(viewer);
  return tieline.graph.write(async (run) => {
    if ((await run(feedsOf, { accountId })).length === 0) throw notFound('You have no calendar address.');
    await run(deleteFeeds, { accountId });
    const what = 'revoked the calendar address';
    await recordAccountEvent(run, tieline, { actorId: accountId, accountId, what });
    return {};
  });
}
