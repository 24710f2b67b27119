import type { FastifyInstance } from 'fastify';
import { can } from '../../../core/powers.ts';
import { isLocal } from '../../access/origin.ts';
import { administratorNeeded, setupNeeded } from '../../access/recognize.ts';
import { clearSessionCookie, endSessionsOf, sessionIdOf } from '../../access/sessions.ts';
import { identityOf, OPEN } from '../../access/viewer.ts';
import { type Call, mount } from '../../http/mount.ts';
import type { Services } from '../../services.ts';
import {
  getSession,
  openLink,
  setUp,
  signIn,
  signOut,
  signOutEverywhere,
  useOneTimeLink,
} from './contract.ts';
import { becomeAdministrator, describeLink, setPasswordByLink } from './links.ts';
import { oidcRoutes } from './oidc-routes.ts';
import { signInByPassword } from './password.ts';
import { offersSampleUsers, sampleRoutes } from './sample.ts';

/**
 * How people sign in and out: password, one-time links, OpenID Connect. Sessions themselves are in
 * `server/access/sessions.ts`.
 */
export async function signInRoutes(app: FastifyInstance, tieline: Services): Promise<void> {
  const sample = await offersSampleUsers(tieline);
  mount(app, getSession, { answer: describeSession(tieline, sample) });
  mount(app, signIn, { answer: (call) => signInByPassword(tieline, call) });
  mount(app, signOut, { answer: (call) => leave(tieline, call) });
  mount(app, signOutEverywhere, { answer: (call) => leaveEverywhere(tieline, call) });
  mount(app, setUp, { answer: (call) => becomeAdministrator(tieline, call) });
  mount(app, openLink, { answer: (call) => describeLink(tieline, call) });
  mount(app, useOneTimeLink, { answer: (call) => setPasswordByLink(tieline, call) });
  const { oidc } = tieline.access;
  if (oidc) oidcRoutes(app, tieline, oidc);
  if (sample) sampleRoutes(app, tieline);
}

const describeSession = (tieline: Services, sample: boolean) => {
  const [isOpen, isNeeded] = [administratorNeeded(tieline), setupNeeded(tieline)];
  return async ({ viewer, request }: Call<typeof getSession>) => {
    const { banner, oidc } = tieline.access;
    return {
      // Public routes do not check beforehand whether the installation is still open, so this does.
      viewer: viewer.identity === null && isLocal(tieline, request) && (await isOpen()) ? OPEN : viewer,
      banner: banner ?? null,
      methods: { local: true, oidc: oidc !== undefined, sample: sample && isLocal(tieline, request) },
      setupNeeded: await isNeeded(),
    };
  };
};

async function leave(tieline: Services, { viewer, request, reply }: Call<typeof signOut>) {
  const sessionId = sessionIdOf(request);
  if (viewer.identity && sessionId && can(viewer, 'manage own account'))
    await endSessionsOf(tieline, viewer.identity.id, sessionId);
  clearSessionCookie(request, reply);
  return {};
}

async function leaveEverywhere(
  tieline: Services,
  { viewer, request, reply }: Call<typeof signOutEverywhere>,
) {
  const ended = await endSessionsOf(tieline, identityOf(viewer).id, null);
  clearSessionCookie(request, reply);
  return { ended };
}
