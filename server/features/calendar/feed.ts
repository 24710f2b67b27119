import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pageHref } from '../../../core/page-addresses.ts';
import { originOf } from '../../access/origin.ts';
import { accountById } from '../../access/queries.ts';
import { viewerOf } from '../../access/recognize.ts';
import { hashOf } from '../../access/secrets.ts';
import type { Viewer } from '../../access/viewer.ts';
import { notFound } from '../../http/errors.ts';
import { limitGuesses, refuseTooMany } from '../../http/request-limits.ts';
import { atomOf } from '../../news/atom.ts';
import type { Services } from '../../services.ts';
import { eventsOf, newsEntriesOf } from './entries-of-account.ts';
import { icsOf } from './ics.ts';
import { ownerOfFeed } from './queries.ts';

type FeedRequest = FastifyRequest<{ Params: { secret: string } }>;

/**
 * Serves the calendar and the news of an account to programs. The secret in the address is their only sign-in, and it
 * gives no access to any other route.
 */
export function serveFeeds(app: FastifyInstance, tieline: Services): void {
  const guessed = limitGuesses(app);
  const ownerFor = async (request: FeedRequest): Promise<Owner> => {
    const owner = await ownerOf(tieline, request.params.secret);
    if (owner) return owner;
    await refuseTooMany(guessed, request);
    throw notFound('This address opens no calendar and no feed. Make a new one on the calendar page.');
  };
  const hide = { schema: { hide: true } };
  app.get('/calendar/:secret.ics', hide, async (request: FeedRequest, reply) => {
    const { viewer } = await ownerFor(request);
    const events = await eventsOf(tieline, viewer, originOf(tieline, request));
    return asFile(reply, 'tieline.ics')
      .type('text/calendar; charset=utf-8')
      .send(icsOf(tieline.today(), events));
  });
  app.get('/calendar/:secret.atom', hide, async (request: FeedRequest, reply) => {
    const { viewer, accountId, createdAt } = await ownerFor(request);
    const feed = {
      ...{ id: hashOf(`news of ${accountId}`), createdAt, origin: originOf(tieline, request) },
      ...{ self: `/calendar/${request.params.secret}.atom`, page: pageHref('home') },
      entries: await newsEntriesOf(tieline, viewer),
    };
    return asFile(reply, 'tieline.atom').type('application/atom+xml; charset=utf-8').send(atomOf(feed));
  });
}

const asFile = (reply: FastifyReply, name: string): FastifyReply =>
  reply
    .header('cache-control', 'private, no-cache')
    .header('content-disposition', `inline; filename="${name}"`);

interface Owner {
  readonly accountId: string;
  readonly createdAt: string;
  readonly viewer: Viewer;
}

/** Returns the owner of a feed address with their current permissions; undefined if the address gives no access. */
async function ownerOf(tieline: Services, secret: string): Promise<Owner | undefined> {
  const found = await tieline.graph.read(async (run) => {
    const [owner] = await run(ownerOfFeed, { id: hashOf(secret) });
    const [account] = owner ? await run(accountById, { id: owner.accountId }) : [];
    return owner && account && !account.disabled ? { ...owner, account } : undefined;
  });
  if (!found) return undefined;
  const { accountId, createdAt, account } = found;
  return { accountId, createdAt, viewer: await viewerOf(tieline, account) };
}
