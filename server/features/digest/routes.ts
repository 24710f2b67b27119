import type { FastifyInstance, FastifyRequest } from 'fastify';
import { pageHref } from '../../../core/page-addresses.ts';
import { recordAccountEvent } from '../../access/events.ts';
import { isoTimestamp } from '../../access/time.ts';
import { identityOf } from '../../access/viewer.ts';
import { isOneClick, ONE_CLICK } from '../../digest/one-click.ts';
import { digestOf, setDigest } from '../../digest/queries.ts';
import { sendsDigests } from '../../digest/send-digests.ts';
import type { Run } from '../../graph/graph.ts';
import { notFound } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { limitGuesses, refuseTooMany } from '../../http/request-limits.ts';
import type { Services } from '../../services.ts';
import { setOwnDigest, showOwnDigest } from './contract.ts';

/** How often an account gets the digest by email. */
export function digestRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, showOwnDigest, {
    answer: async ({ viewer }) => {
      const { id } = identityOf(viewer);
      const [found] = await tieline.graph.read((run) => run(digestOf, { id }));
      const { timeZone } = tieline.access;
      return {
        ...{ every: found?.digest ?? ('off' as const), stoppedAt: found?.stoppedAt ?? null },
        ...{ canSend: sendsDigests(tieline), timeZone },
      };
    },
  });
  mount(app, setOwnDigest, { answer: (call) => set(tieline, call) });
  serveOneClick(app, tieline);
}

async function set(tieline: Services, { viewer, body }: Call<typeof setOwnDigest>) {
  const { id } = identityOf(viewer);
  await tieline.graph.write((run) => change(run, tieline, id, body.every));
  return {};
}

/** Sets how often a digest is sent. News counts from now on, unless the setting is unchanged. */
async function change(
  run: Run,
  tieline: Services,
  accountId: string,
  every: 'off' | 'daily' | 'weekly',
): Promise<void> {
  const [found] = await run(digestOf, { id: accountId });
  if (!found || ((found.digest ?? 'off') === every && found.stoppedAt === null)) return;
  const through = isoTimestamp(tieline.now());
  await run(setDigest, { id: accountId, digest: every === 'off' ? null : every, through });
  const what = every === 'off' ? 'turned the digest off' : `turned a ${every} digest on`;
  await recordAccountEvent(run, tieline, { actorId: accountId, accountId, what });
}

type OneClickRequest = FastifyRequest<{ Params: { accountId: string; signature: string } }>;

/**
 * The address in an email that turns the digest off with one click (RFC 8058). Mail programs post to it; a person who
 * opens it is redirected to the settings.
 */
function serveOneClick(app: FastifyInstance, tieline: Services): void {
  const path = `${ONE_CLICK}:accountId/:signature`;
  const hide = { schema: { hide: true } };
  app.register(async (pages) => {
    pages.addContentTypeParser(
      ['application/x-www-form-urlencoded', 'multipart/form-data'],
      { parseAs: 'string', bodyLimit: 2_000 },
      (_request, _body, done) => done(null, {}), // the address says it all
    );
    const guessed = limitGuesses(app);
    // Link scanners open links, so only POST changes anything.
    pages.get(path, hide, (_request, reply) => reply.redirect(`${pageHref('account')}#digest`, 303));
    pages.post(path, hide, async (request: OneClickRequest, reply) => {
      const { accountId, signature } = request.params;
      const isOff = await tieline.graph.write(async (run) => {
        if (!(await isOneClick(run, accountId, signature))) return false;
        await change(run, tieline, accountId, 'off');
        return true;
      });
      if (isOff) return reply.type('text/plain; charset=utf-8').send('You get no digest any more.');
      await refuseTooMany(guessed, request);
      throw notFound('This address turns no digest off. Sign in and open your account.');
    });
  });
}
