import type { ROLES, SCOPES } from '../../core/account-roles.ts';

export type AccountRole = (typeof ROLES)[number];
export type Scope = (typeof SCOPES)[number];

/** No one has signed in. `open`: no administrator exists yet and the app listens on this machine alone. */
export interface Anonymous {
  readonly kind: 'anonymous';
  readonly open: boolean;
  /** PUBLIC_SUMMARY: the national summary is open to everyone. */
  readonly publicSummary: boolean;
}

export interface SignedIn {
  readonly kind: 'account';
  readonly accountId: string;
  readonly name: string;
  readonly role: AccountRole;
  /** Own districts, by id: those that a coordinator edits, a contributor or grant writer reads. */
  readonly districts: readonly string[];
  /** Own organizations, by id: those for which a contributor speaks. */
  readonly organizations: readonly string[];
  readonly via: 'session' | 'token';
  readonly scopes: readonly Scope[];
}

/** Who asks. */
export type Viewer = Anonymous | SignedIn;

export const isAdministrator = (viewer: Viewer): boolean =>
  viewer.kind === 'account' && viewer.role === 'administrator';

/** Is it one of the viewer's own districts, or any for an administrator? */
export const ownsDistrict = (viewer: Viewer, districtId: string): boolean =>
  viewer.kind === 'account' && (viewer.role === 'administrator' || viewer.districts.includes(districtId));
