import type { Access } from '../http/endpoint.ts';
import { type AccountRole, ownsDistrict, type Scope, type SignedIn, type Viewer } from './viewer.ts';

/** May this viewer call an endpoint of a rule, for the district that it names, if any? Whatever is not allowed here is refused. */
type Rule = (viewer: Viewer, districtId: string | undefined) => boolean;

const NATION_READERS: readonly AccountRole[] = ['administrator', 'coordinator', 'trainer'];
const DISTRICT_READERS: readonly AccountRole[] = ['grant-writer', 'contributor'];

const signedIn = (viewer: Viewer): viewer is SignedIn => viewer.kind === 'account';
const isOpen = (viewer: Viewer): boolean => viewer.kind === 'anonymous' && viewer.open;
const hasScope = (viewer: Viewer, scope: Scope): boolean => signedIn(viewer) && viewer.scopes.includes(scope);
const is = (viewer: Viewer, ...roles: AccountRole[]): boolean =>
  signedIn(viewer) && roles.includes(viewer.role);
const owns = (viewer: Viewer, districtId: string | undefined): boolean =>
  districtId !== undefined && ownsDistrict(viewer, districtId);

const readsNation: Rule = (viewer) =>
  isOpen(viewer) || (hasScope(viewer, 'read') && is(viewer, ...NATION_READERS));

/** Each rule of the contract. */
const RULES: Readonly<Record<Access, Rule>> = {
  public: () => true,
  summary: (viewer) =>
    isOpen(viewer) || (viewer.kind === 'anonymous' && viewer.publicSummary) || hasScope(viewer, 'read'),
  nation: readsNation,
  district: (viewer, districtId) =>
    readsNation(viewer, districtId) ||
    (hasScope(viewer, 'read') && is(viewer, ...DISTRICT_READERS) && owns(viewer, districtId)),
  'edit district': (viewer, districtId) =>
    hasScope(viewer, 'edit') && is(viewer, 'administrator', 'coordinator') && owns(viewer, districtId),
  // Of which facts, the pipeline of changes decides: a contributor's own ties, a trainer's trainings.
  report: (viewer, districtId) =>
    hasScope(viewer, 'edit') &&
    (is(viewer, 'trainer') ||
      (is(viewer, 'administrator', 'coordinator', 'contributor') && owns(viewer, districtId))),
  export: (viewer, districtId) =>
    hasScope(viewer, 'export') &&
    is(viewer, 'administrator', 'coordinator', 'grant-writer') &&
    owns(viewer, districtId),
  administer: (viewer) => hasScope(viewer, 'administer') && is(viewer, 'administrator'),
  // By session alone: a token that could make tokens or change the password would exceed its scopes.
  self: (viewer) => signedIn(viewer) && viewer.via === 'session',
};

export const mayCall = (access: Access, viewer: Viewer, districtId?: string): boolean =>
  RULES[access](viewer, districtId);

/**
 * May this viewer see names and contact details of persons in a district (design.md, What it never stores)? A contributor sees
 * those of own organizations alone.
 */
export function maySeePersons(viewer: Viewer, districtId: string, organizationId?: string): boolean {
  if (!signedIn(viewer)) return false;
  if (viewer.role === 'administrator' || viewer.role === 'coordinator')
    return ownsDistrict(viewer, districtId);
  return (
    viewer.role === 'contributor' &&
    organizationId !== undefined &&
    viewer.organizations.includes(organizationId)
  );
}
