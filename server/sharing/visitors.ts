import type { FastifyReply, FastifyRequest } from 'fastify';
import { THRESHOLDS } from '../../core/thresholds.ts';
import { checkSignInAllowed } from '../access/lock-out.ts';
import { isPassword } from '../access/passwords.ts';
import { hashOf } from '../access/secrets.ts';
import { DAY } from '../access/time.ts';
import { ANONYMOUS, type Viewer } from '../access/viewer.ts';
import { cookieOptions } from '../http/cookies.ts';
import type { Services } from '../services.ts';
import { addressProof } from './addresses.ts';
import { type SharedViewRecord, viewById } from './queries.ts';
import { isOpen } from './views.ts';

const COOKIE = 'tieline-shared';

interface Proven {
  readonly passphrase: boolean;
  readonly address: boolean;
}
const NOTHING: Proven = { passphrase: false, address: false };

/** A browser that came by a link to a shared view. */
export interface Visitor {
  readonly view: SharedViewRecord;
  readonly secret: string;
  /** What was asked for and given already. */
  readonly proven: Proven;
  readonly standing: 'open' | 'ended' | 'needs passphrase' | 'needs address';
}

/** The view that a link opens. Nothing is written: programs that look at links spend none. */
export async function viewOfLink({ graph }: Services, id: string, secret: string) {
  const [view] = await graph.read((run) => run(viewById, { id }));
  return view && view.secretHash === hashOf(secret) ? view : undefined;
}

export const pathOf = ({ id }: Pick<SharedViewRecord, 'id'>): string => `/shared/views/${id}`;

/** Known to who entered the passphrase alone: it is made of the hash, which never leaves the graph. */
const proofOf = (secret: string, { passphraseHash }: SharedViewRecord): string =>
  hashOf(`passphrase ${secret} ${passphraseHash}`);

/** Exchanges the secret of a link for a cookie of the pages of its view alone. */
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

/** Who comes to the pages of a view with its cookie; null for anyone else, as for a view that there is not. */
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

/** The passphrase is asked for first: without it no mail is sent. */
function standingOf({ passphraseHash, addresses }: SharedViewRecord, proven: Proven): Visitor['standing'] {
  if (passphraseHash !== null && !proven.passphrase) return 'needs passphrase';
  return addresses.length > 0 && !proven.address ? 'needs address' : 'open';
}

/** A visitor as the rules see it: someone without an account, with one power, in one district. */
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

/** Is it the passphrase? Wrong ones are slowed down like wrong passwords. @throws AppError 429. */
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
