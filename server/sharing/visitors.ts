import type { FastifyReply, FastifyRequest } from 'fastify';
import { THRESHOLDS } from '../../core/thresholds.ts';
import { isOpen } from '../access/closing.ts';
import { checkSignInAllowed } from '../access/lock-out.ts';
import { isPassword } from '../access/passwords.ts';
import { hashOf } from '../access/secrets.ts';
import { DAY } from '../access/time.ts';
import { ANONYMOUS, type Viewer } from '../access/viewer.ts';
import { cookieOptions } from '../http/cookies.ts';
import type { Services } from '../services.ts';
import { addressProof } from './addresses.ts';
import { type SharedViewRecord, viewById } from './queries.ts';

const COOKIE = 'tieline-shared';

interface Proven {
  readonly passphrase: boolean;
  readonly address: boolean;
}
const NOTHING: Proven = { passphrase: false, address: false };

/** A browser that opened the link of a shared view. */
export interface Visitor {
  readonly view: SharedViewRecord;
  readonly secret: string;
  /** The checks that the visitor has already passed. */
  readonly proven: Proven;
  readonly standing: 'open' | 'ended' | 'needs passphrase' | 'needs address';
}

/** Returns the view of a link. Nothing is written, because programs also open links to check them. */
export async function viewOfLink({ graph }: Services, id: string, secret: string) {
  const [view] = await graph.read((run) => run(viewById, { id }));
  return view && view.secretHash === hashOf(secret) ? view : undefined;
}

export const pathOf = ({ id }: Pick<SharedViewRecord, 'id'>): string => `/shared/views/${id}`;

/** Returns the cookie value of someone who entered the passphrase. It is made from the hash, which never leaves the graph. */
const proofOf = (secret: string, { passphraseHash }: SharedViewRecord): string =>
  hashOf(`passphrase ${secret} ${passphraseHash}`);

/** Exchanges the secret of a link for a cookie that is sent only to the pages of its view. */
export function giveCookie(
  { view, secret }: Pick<Visitor, 'view' | 'secret'>,
  request: FastifyRequest,
  reply: FastifyReply,
  proven = NOTHING,
): void {
  const proofs = [
    proven.passphrase ? proofOf(secret, view) : '',
    ...(proven.address ? [addressProof(secret, view)] : []),
  ];
  reply.setCookie(COOKIE, proofs.some(Boolean) ? [secret, ...proofs].join('.') : secret, {
    ...cookieOptions(request, pathOf(view)),
    maxAge: (THRESHOLDS.daysOfBrowser.value * DAY) / 1000,
  });
}

/** Returns the visitor with a view's cookie; null without one, and if there is no such view. */
export async function visitorTo(
  tieline: Services,
  request: FastifyRequest<{ Params: { sharedId?: string } }>,
): Promise<Visitor | null> {
  const [secret, proof, ofAddress] = request.cookies[COOKIE]?.split('.') ?? [];
  const { sharedId } = request.params;
  const view = secret && sharedId ? await viewOfLink(tieline, sharedId, secret) : undefined;
  if (!view || !secret) return null;
  if (!isOpen(view, tieline)) return { view, secret, proven: NOTHING, standing: 'ended' };
  const proven = {
    passphrase: view.passphraseHash !== null && proof === proofOf(secret, view),
    address: view.addressKey !== null && ofAddress === addressProof(secret, view),
  };
  return { view, secret, proven, standing: standingOf(view, proven) };
}

/** Returns the next check. The passphrase comes first, so that no email is sent without it. */
function standingOf({ passphraseHash, addresses }: SharedViewRecord, proven: Proven): Visitor['standing'] {
  if (passphraseHash !== null && !proven.passphrase) return 'needs passphrase';
  return addresses.length > 0 && !proven.address ? 'needs address' : 'open';
}

/** Returns a visitor as a viewer: without an account, with one power in one district. */
export const viewerOf = (visitor: Visitor | null): Viewer =>
  visitor?.standing !== 'open'
    ? ANONYMOUS
    : {
        identity: { id: visitor.view.id, name: visitor.view.recipient, role: null },
        grants: [
          {
            power: 'open shared view',
            ...{ districts: [visitor.view.districtId], organizations: 'all' },
          },
        ],
      };

/** Checks the passphrase. Wrong ones cause waits, like wrong passwords. @throws AppError 429. */
export async function isPassphrase(
  tieline: Services,
  { view }: Visitor,
  passphrase: string,
  address: string,
): Promise<boolean> {
  const { forgive } = await checkSignInAllowed(tieline, `shared view ${view.id}`, address);
  const isRight = await isPassword(view.passphraseHash, passphrase);
  if (isRight) await forgive();
  return isRight;
}
