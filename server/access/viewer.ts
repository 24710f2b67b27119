import { type AccountRole, grantsOf, narrowedTo, type Scope } from '../../core/account-roles.ts';
import type { Grant } from '../../core/powers.ts';
import { AppError } from '../http/errors.ts';

/** Who someone is: the owner of an account, or anyone else who is known by an id and a name. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  /** The name of an account's set of powers, for words alone: rules ask for powers. */
  readonly role: AccountRole | null;
}

/** The viewer: identity, permissions, districts, and the organizations they speak for. */
export interface Viewer {
  /** Null: no one has said who it is. */
  readonly identity: Identity | null;
  readonly grants: readonly Grant[];
}

interface Owner {
  readonly id: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly districts: readonly string[];
  readonly organizations: readonly string[];
}

/** An account by session, or by a token of some scopes. */
export function accountViewer(account: Owner, scopes?: readonly Scope[]): Viewer {
  const { id, name, role } = account;
  const grants = grantsOf(role, account);
  return { identity: { id, name, role }, grants: scopes ? narrowedTo(scopes, grants) : grants };
}

const everywhere = { districts: 'all', organizations: 'all' } as const;
const READS_SUMMARY: Grant = { power: 'read summary', ...everywhere };

/** No one has signed in. */
export const ANONYMOUS: Viewer = { identity: null, grants: [] };
/** The same where the operator opened the national summary (PUBLIC_SUMMARY). */
export const PUBLIC: Viewer = { identity: null, grants: [READS_SUMMARY] };
/** The same on this machine while no administrator exists: reads everything but people. */
export const OPEN: Viewer = {
  identity: null,
  grants: [READS_SUMMARY, { power: 'read districts', ...everywhere }],
};

/** Returns the signed-in account, where the endpoint's rule admits no one else. @throws AppError 401. */
export function identityOf({ identity }: Viewer): Identity {
  if (identity) return identity;
  throw new AppError(401, 'sign-in-needed', 'Please sign in.');
}
