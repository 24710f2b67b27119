import type { z } from 'zod';
import {
  changeAccount,
  changeOwnPassword,
  endOwnSession,
  inviteAccount,
  listAccountEvents,
  listAccounts,
  listAccountTokens,
  listOwnSessions,
  listOwnTokens,
  makeAccountLink,
  makeOwnToken,
  revokeAccountToken,
  revokeOwnToken,
} from './features/accounts/contract.ts';
import { getAssessment } from './features/assessment/contract.ts';
import { getBetween } from './features/between/contract.ts';
import { getCalendar, makeOwnFeed, revokeOwnFeed, showOwnFeed } from './features/calendar/contract.ts';
import { getCalls, listLeads } from './features/calls/contract.ts';
import { listContacts } from './features/contacts/contract.ts';
import { getCountyReach } from './features/county-reach/contract.ts';
import { getDeadlines } from './features/deadlines/contract.ts';
import { listDepartures } from './features/departures/contract.ts';
import { setOwnDigest, showOwnDigest } from './features/digest/contract.ts';
import { getDistrict, listCounties, listDistricts } from './features/districts/contract.ts';
import { listDuplicates, mergeDuplicates, showPair } from './features/duplicates/contract.ts';
import { getFacts, makeChange, previewChange, undoChange } from './features/editing/contract.ts';
import { exportNetwork, exportNetworkTogether, exportTable } from './features/exports/contract.ts';
import { deleteOwnFilter, listOwnFilters, saveOwnFilter } from './features/filters/contract.ts';
import { forgetPerson, listAllForgetting, listForgetting } from './features/forgetting/contract.ts';
import { health } from './features/health/contract.ts';
import { compareDays, listAccesses, listHistory } from './features/history/contract.ts';
import {
  applyImport,
  cancelImport,
  checkImport,
  exportRefusedRows,
  getImportProgress,
} from './features/imports/contract.ts';
import { getIndustries, listGoods } from './features/industries/contract.ts';
import { getIntroductions, listIntroducers } from './features/introductions/contract.ts';
import { getLetterDraft, getLetters } from './features/letters/contract.ts';
import { roleMatrix, tieMatrix } from './features/matrix/contract.ts';
import { getMeasures, getMeasuresTogether } from './features/measures/contract.ts';
import { getModel, getReferenceData } from './features/model/contract.ts';
import { getNetwork } from './features/network/contract.ts';
import { listNews } from './features/news/contract.ts';
import { getOrganization, listOrganizations } from './features/organizations/contract.ts';
import { getOrganizationProfile } from './features/organizations/profile/contract.ts';
import { getPersonProfile } from './features/people/contract.ts';
import { getPractice, listPractices, listPracticesForGaps } from './features/practices/contract.ts';
import {
  closePublicPage,
  enterAgreement,
  getPublicPage,
  openPublicPage,
  removeAgreement,
} from './features/public-page/contract.ts';
import {
  getFundingPlan,
  getReport,
  getReportCounties,
  getReportFile,
  getReportRing,
} from './features/report/contract.ts';
import { search } from './features/search/contract.ts';
import {
  listSharedViews,
  previewSharedView,
  revokeSharedView,
  shareView,
} from './features/sharing/contract.ts';
import {
  getSession,
  openLink,
  setUp,
  signIn,
  signOut,
  signOutEverywhere,
  useOneTimeLink,
} from './features/sign-in/contract.ts';
import { getSimilar } from './features/similar/contract.ts';
import { listStatistics } from './features/statistics/contract.ts';
import {
  acceptAnswers,
  exportAsked,
  inviteOrganization,
  listInvitations,
  remindOrganization,
  replaceLinks,
  revokeInvitation,
} from './features/survey/contract.ts';
import {
  getBeforeAfter,
  getTrainingPlan,
  getTrainings,
  listTrainingTopics,
  saveTrainingTopic,
} from './features/trainings/contract.ts';
import { getWithout } from './features/without/contract.ts';
import type { Endpoint } from './http/endpoint.ts';

/** The whole contract, by the name of the question. The OpenAPI document is made from it. */
export const endpoints = {
  listDistricts,
  getDistrict,
  getAssessment,
  getNetwork,
  listContacts,
  listCounties,
  roleMatrix,
  tieMatrix,
  getMeasures,
  getMeasuresTogether,
  listOrganizations,
  getOrganization,
  getOrganizationProfile,
  getPersonProfile,
  search,
  listPractices,
  getPractice,
  listPracticesForGaps,
  exportTable,
  getLetters,
  getLetterDraft,
  getReport,
  getReportFile,
  getReportRing,
  getReportCounties,
  getFundingPlan,
  exportNetwork,
  exportNetworkTogether,
  checkImport,
  applyImport,
  exportRefusedRows,
  getImportProgress,
  cancelImport,
  listStatistics,
  getModel,
  getReferenceData,
  health,
  getFacts,
  previewChange,
  makeChange,
  undoChange,
  listHistory,
  listAccesses,
  compareDays,
  listDuplicates,
  mergeDuplicates,
  showPair,
  getCalls,
  listLeads,
  getDeadlines,
  getCalendar,
  listDepartures,
  listNews,
  getWithout,
  getIntroductions,
  listIntroducers,
  getBetween,
  getSimilar,
  listTrainingTopics,
  saveTrainingTopic,
  getTrainings,
  getBeforeAfter,
  getTrainingPlan,
  getCountyReach,
  getIndustries,
  listGoods,
  listForgetting,
  listAllForgetting,
  forgetPerson,
  listInvitations,
  exportAsked,
  inviteOrganization,
  remindOrganization,
  replaceLinks,
  revokeInvitation,
  acceptAnswers,
  listSharedViews,
  shareView,
  previewSharedView,
  revokeSharedView,
  getPublicPage,
  openPublicPage,
  closePublicPage,
  enterAgreement,
  removeAgreement,
  getSession,
  signIn,
  signOut,
  signOutEverywhere,
  setUp,
  openLink,
  useOneTimeLink,
  listAccounts,
  inviteAccount,
  changeAccount,
  listAccountTokens,
  revokeAccountToken,
  makeAccountLink,
  listAccountEvents,
  changeOwnPassword,
  listOwnSessions,
  endOwnSession,
  listOwnTokens,
  makeOwnToken,
  revokeOwnToken,
  listOwnFilters,
  saveOwnFilter,
  deleteOwnFilter,
  showOwnFeed,
  makeOwnFeed,
  showOwnDigest,
  setOwnDigest,
  revokeOwnFeed,
};

type Input<T> = T extends z.ZodType ? z.input<T> : undefined;

type Part<E, K extends string> = E extends { readonly [key in K]: infer T } ? Input<T> : undefined;

/** What an endpoint takes and answers, in types alone. */
interface Shape<E extends Endpoint> {
  params: Part<E, 'params'>;
  query: Part<E, 'query'>;
  headers: Part<E, 'headers'>;
  body: Part<E, 'body'>;
  response: z.output<E['response']>;
}
type Endpoints = (typeof endpoints)[keyof typeof endpoints];

/** What pages import for reading: path → parameters, query and answer. Types alone, no code. */
export type Api = { [E in Extract<Endpoints, { method: 'GET' }> as E['path']]: Shape<E> };

/** The same for writing: `POST /districts/:districtId/changes` → what goes in and what comes back. */
export type Writes = {
  [E in Exclude<Endpoints, { method: 'GET' }> as `${E['method']} ${E['path']}`]: Shape<E>;
};

/** Every endpoint fits the general shape. */
export const allEndpoints: readonly Endpoint[] = Object.values(endpoints);
