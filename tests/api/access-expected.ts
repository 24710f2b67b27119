import type { AccountRole, Scope } from '../../core/account-roles.ts';

/**
 * Who may call each endpoint, written from issue 5, "Who may do what", and not from the rules: in all districts, in own ones
 * alone, or not at all. `scope` is what an API token needs besides; `null`: no token may.
 */
export interface Expected {
  readonly anonymous: boolean;
  readonly roles: Readonly<Partial<Record<AccountRole, 'all' | 'own'>>>;
  readonly scope: Scope | null;
}

const everyAccount = {
  administrator: 'all',
  coordinator: 'all',
  contributor: 'all',
  trainer: 'all',
  'grant-writer': 'all',
  viewer: 'all',
} as const;
const nation = { administrator: 'all', coordinator: 'all', trainer: 'all' } as const;
const district = { ...nation, contributor: 'own', 'grant-writer': 'own' } as const;

/** Grant writers and contributors get what is in their own districts, and 404 for all else. */
const SOME_DISTRICT: Expected = {
  anonymous: false,
  roles: { ...nation, contributor: 'all', 'grant-writer': 'all' },
  scope: 'read',
};
const EVERYBODY: Expected = { anonymous: true, roles: everyAccount, scope: 'read' };
const SUMMARY: Expected = { anonymous: false, roles: everyAccount, scope: 'read' };
const NATION: Expected = { anonymous: false, roles: nation, scope: 'read' };
const DISTRICT: Expected = { anonymous: false, roles: district, scope: 'read' };
const EDIT: Expected = {
  anonymous: false,
  roles: { administrator: 'all', coordinator: 'own' },
  scope: 'edit',
};
/** Which of the facts each may report, the pipeline of changes decides. */
const REPORT: Expected = {
  anonymous: false,
  roles: { administrator: 'all', coordinator: 'own', contributor: 'own', trainer: 'all' },
  scope: 'edit',
};
/** Grant writers take their own districts away; whoever edits a district does as well. */
const EXPORT: Expected = {
  anonymous: false,
  roles: { administrator: 'all', coordinator: 'own', 'grant-writer': 'own' },
  scope: 'export',
};
/** Grant writers and coordinators get their own districts. */
const EXPORT_SOME: Expected = {
  ...EXPORT,
  roles: { administrator: 'all', coordinator: 'all', 'grant-writer': 'all' },
};
const ADMINISTER: Expected = { anonymous: false, roles: { administrator: 'all' }, scope: 'administer' };
const SELF: Expected = { anonymous: false, roles: everyAccount, scope: null };

/** Pages that are no endpoints of the API: whoever comes by a link to a shared view gets these of that view, and no one else. */
export const OPENED_BY_SHARED_LINK = ['', '/files/view.json'] as const;

export const EXPECTED: Readonly<Record<string, Expected>> = {
  'GET /health': EVERYBODY,
  'GET /session': EVERYBODY,
  'POST /sign-in': EVERYBODY,
  'POST /sign-out': EVERYBODY,
  'POST /setup': EVERYBODY,
  'POST /one-time-link': EVERYBODY,
  'POST /one-time-link/use': EVERYBODY,

  'GET /districts': SUMMARY,
  'GET /districts/:districtId': SUMMARY,
  'GET /districts/:districtId/counties': SUMMARY,
  'GET /districts/:districtId/similar': SUMMARY,
  'GET /matrix/roles': SUMMARY,
  'GET /matrix/ties': SUMMARY,
  'GET /statistics': SUMMARY,
  'GET /practices': SUMMARY,
  'GET /practices/:practiceId': SUMMARY,
  'GET /training-topics': SUMMARY,
  'GET /model': SUMMARY,
  'GET /reference': SUMMARY,

  'GET /organizations': NATION,
  'GET /measures': NATION,
  'GET /organizations/:organizationId': NATION,
  'GET /introductions': NATION,
  'GET /districts/:districtId/introducers': NATION,
  'GET /between': NATION,
  'GET /organizations/:organizationId/profile': SOME_DISTRICT,
  'GET /people/:personId/profile': SOME_DISTRICT,

  'GET /search': DISTRICT,
  'GET /districts/:districtId/assessment': DISTRICT,
  'GET /districts/:districtId/calls': DISTRICT,
  'GET /leads': SUMMARY,
  'GET /districts/:districtId/county-reach': DISTRICT,
  'GET /districts/:districtId/industries': DISTRICT,
  'GET /districts/:districtId/goods': SUMMARY,
  'GET /districts/:districtId/deadlines': DISTRICT,
  'GET /districts/:districtId/calendar': DISTRICT,
  'GET /districts/:districtId/news': DISTRICT,
  'GET /districts/:districtId/practices': DISTRICT,
  'GET /districts/:districtId/network': DISTRICT,
  'GET /districts/:districtId/contacts': DISTRICT,
  'GET /districts/:districtId/without': DISTRICT,
  'GET /districts/:districtId/trainings': DISTRICT,
  'GET /districts/:districtId/trainings/:trainingId': DISTRICT,
  'GET /districts/:districtId/training-plan': DISTRICT,
  'GET /districts/:districtId/measures': DISTRICT,
  'GET /districts/:districtId/facts': DISTRICT,
  'GET /districts/:districtId/history': DISTRICT,
  'GET /districts/:districtId/compare': DISTRICT,
  'GET /districts/:districtId/letters': DISTRICT,
  'GET /districts/:districtId/report': DISTRICT,
  'GET /districts/:districtId/report/ring': DISTRICT,
  'GET /districts/:districtId/report/counties': DISTRICT,
  'GET /districts/:districtId/funding-plan': DISTRICT,

  'POST /districts/:districtId/preview': REPORT,
  'POST /districts/:districtId/changes': REPORT,
  'POST /districts/:districtId/changes/:changeId/undo': REPORT,

  'GET /districts/:districtId/forgetting': EDIT,
  'GET /forgetting': ADMINISTER,
  'POST /people/:personId/forget': ADMINISTER,
  'GET /districts/:districtId/duplicates': EDIT,
  'GET /districts/:districtId/duplicates/pair': EDIT,
  'POST /districts/:districtId/duplicates/merges': EDIT,
  'GET /districts/:districtId/departures': EDIT,
  'POST /districts/:districtId/imports/check': EDIT,
  'POST /districts/:districtId/imports': EDIT,
  'POST /districts/:districtId/imports/refused': EDIT,
  'GET /districts/:districtId/imports/running/:key': EDIT,
  'DELETE /districts/:districtId/imports/running/:key': EDIT,

  'GET /districts/:districtId/invitations': EDIT,
  'GET /districts/:districtId/exports/asked': EXPORT,
  'POST /districts/:districtId/invitations': EDIT,
  'POST /districts/:districtId/invitations/:invitationId/reminders': EDIT,
  'POST /districts/:districtId/invitations/:invitationId/links': EDIT,
  'POST /districts/:districtId/invitations/:invitationId/acceptance': EDIT,
  'DELETE /districts/:districtId/invitations/:invitationId': EDIT,

  'GET /districts/:districtId/shared-views': EDIT,
  'POST /districts/:districtId/shared-views': EDIT,
  'POST /districts/:districtId/shared-view-preview': EDIT,
  'DELETE /districts/:districtId/shared-views/:sharedId': EDIT,
  'GET /districts/:districtId/public-page': EDIT,
  'POST /districts/:districtId/public-page': EDIT,
  'DELETE /districts/:districtId/public-page': EDIT,
  'PUT /districts/:districtId/public-page/agreements/:organizationId': EDIT,
  'DELETE /districts/:districtId/public-page/agreements/:organizationId': EDIT,

  'GET /districts/:districtId/exports/:table': EXPORT,
  'GET /districts/:districtId/export': EXPORT,
  'GET /export': EXPORT_SOME,
  'GET /districts/:districtId/letters/:letterId/docx': EXPORT,
  'GET /districts/:districtId/report/:format': EXPORT,
  'GET /districts/:districtId/accesses': ADMINISTER,
  'GET /accounts': ADMINISTER,
  'PUT /training-topics/:topicId': ADMINISTER,
  'POST /accounts': ADMINISTER,
  'PUT /accounts/:accountId': ADMINISTER,
  'POST /accounts/:accountId/one-time-link': ADMINISTER,
  'GET /accounts/:accountId/tokens': ADMINISTER,
  'DELETE /accounts/:accountId/tokens/:tokenId': ADMINISTER,
  'GET /account-events': ADMINISTER,

  'POST /sign-out-everywhere': SELF,
  'PUT /own/password': SELF,
  'GET /own/sessions': SELF,
  'DELETE /own/sessions/:sessionId': SELF,
  'GET /own/tokens': SELF,
  'POST /own/tokens': SELF,
  'DELETE /own/tokens/:tokenId': SELF,
  'GET /own/filters': SELF,
  'POST /own/filters': SELF,
  'DELETE /own/filters/:filterId': SELF,
  'GET /own/calendar-feed': SELF,
  'POST /own/calendar-feed': SELF,
  'DELETE /own/calendar-feed': SELF,
  'GET /own/digest': SELF,
  'PUT /own/digest': SELF,
};
