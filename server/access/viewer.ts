import { type AccountRole, grantsOf, narrowedTo, type Scope } from '../../core/account-roles.ts';
import type { Grant } from '../../core/powers.ts';
import { AppError } from '../http/errors.ts';

/** Who a viewer is: the owner of an account, or anyone else known by an id and a name. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  /** The role of the account, only for display: rules check powers. */
  readonly role: AccountRole | null;
}

/** The viewer: identity, permissions, districts, and the organizations they speak for. */
export interface Viewer {
  /** Null if no one has signed in. */
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

/** Returns the viewer for an account that is signed in or uses a token with some scopes. */
export function accountViewer(account: Owner, scopes?: readonly Scope[]): Viewer {
  const { id, name, role } = account;
  const grants = grantsOf(role, account);
  return { identity: { id, name, role }, grants: scopes ? narrowedTo(scopes, grants) : grants };
}

const everywhere = { districts: 'all', organizations: 'all' } as const;
const READS_SUMMARY: Grant = { power: 'read summary', ...everywhere };

/** No one has signed in. */
export const ANONYMOUS: Viewer = { identity: null, grants: [] };
/** No one has signed in, but the operator made the national summary public (PUBLIC_SUMMARY). */
export const PUBLIC: Viewer = { identity: null, grants: [READS_SUMMARY] };
/** No one has signed in, on this machine, while there is no administrator: reads everything except people. */
export const OPEN: Viewer = {
  identity: null,
  grants: [READS_SUMMARY, { power: 'read districts', ...everywhere }],
};

/** Returns the signed-in account, for endpoints that require one. @throws AppError 401. */
export function identityOf({ identity }: Viewer): Identity {
  if (identity) return identity;
  throw new AppError(401, 'sign-in-needed', 'Please sign in.');
}
