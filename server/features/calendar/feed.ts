import type { FastifyInstance, FastifyRequest } from 'fastify';
import { can, districtsNamed } from '../../../core/powers.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { originOf } from '../../access/origin.ts';
import { accountById } from '../../access/queries.ts';
import { viewerOf } from '../../access/recognize.ts';
import { hashOf } from '../../access/secrets.ts';
import type { Viewer } from '../../access/viewer.ts';
import { districtFiles } from '../../assessments/district-files.ts';
import { notFound } from '../../http/errors.ts';
import { refuseTooMany } from '../../http/request-limits.ts';
import type { Services } from '../../services.ts';
import { entriesOf } from './entries.ts';
import { type CalendarEvent, icsOf } from './ics.ts';
import { knownPractices } from './known-practices.ts';
import { ownerOfFeed } from './queries.ts';

type Asked = FastifyRequest<{ Params: { secret: string } }>;

/** So many addresses that open nothing an address of the network may try in a minute. */
const GUESSED = { max: 20, timeWindow: 60_000 };

/** The calendar of an account for programs, which sign in by nothing but its address. It gives no viewer to any other route. */
export function serveFeed(app: FastifyInstance, tieline: Services): void {
  const guessed = app.createRateLimit(GUESSED);
  app.get('/calendar/:secret.ics', { schema: { hide: true } }, async (request: Asked, reply) => {
    const viewer = await viewerOfFeed(tieline, request.params.secret);
    if (!viewer) {
      await refuseTooMany(guessed, request);
      throw notFound('This address opens no calendar. Make a new one on the calendar page.');
    }
    const events = await eventsOf(tieline, viewer, originOf(tieline, request));
    return reply
      .header('cache-control', 'private, no-cache')
      .header('content-disposition', 'inline; filename="tieline.ics"')
      .type('text/calendar; charset=utf-8')
      .send(icsOf(tieline.today(), events));
  });
}

/** Whose address it is, with the rights of this moment; undefined where no one may come in by it. */
async function viewerOfFeed(tieline: Services, secret: string): Promise<Viewer | undefined> {
  const account = await tieline.graph.read(async (run) => {
    const [owner] = await run(ownerOfFeed, { id: hashOf(secret) });
    return owner && (await run(accountById, { id: owner.accountId }))[0];
  });
  return account && !account.disabled ? viewerOf(tieline, account) : undefined;
}

/** One district after the other: no one waits for a program, and people do. */
async function eventsOf(tieline: Services, viewer: Viewer, origin: string): Promise<CalendarEvent[]> {
  const fileOf = districtFiles(tieline.files);
  const practices = await knownPractices(tieline);
  const events: CalendarEvent[] = [];
  for (const districtId of districtsNamed(viewer)) {
    if (!can(viewer, 'read districts', { districtId })) continue;
    const assessed = await tieline.assessments.district(districtId, tieline.today());
    if (!assessed) continue;
    const place = fileOf(districtId)?.district.abbreviation ?? districtId;
    const { entries } = entriesOf(assessed, practices, THRESHOLDS.daysOfCalendar.value);
    for (const { day, what, kind, id, text, subject, link } of entries)
      events.push({
        uid: `${hashOf([districtId, what, kind, id].join(' '))}@tieline`,
        day,
        // Without the name of evidence, which people enter: it may hold the name of someone.
        summary: [place, text, subject].filter(Boolean).join(': '),
        url: `${origin}${link}`,
      });
  }
  return events;
}
