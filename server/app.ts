import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { requireAccess } from './access/call.ts';
import { recognizeViewers } from './access/recognize.ts';
import type { AccessSettings } from './access/settings.ts';
import { accessRecord } from './changes/accesses.ts';
import { accountRoutes } from './features/accounts/routes.ts';
import { answeringRoutes } from './features/answering/routes.ts';
import { assessmentRoutes } from './features/assessment/routes.ts';
import { betweenRoutes } from './features/between/routes.ts';
import { calendarRoutes } from './features/calendar/routes.ts';
import { callRoutes } from './features/calls/routes.ts';
import { contactRoutes } from './features/contacts/routes.ts';
import { countyReachRoutes } from './features/county-reach/routes.ts';
import { deadlineRoutes } from './features/deadlines/routes.ts';
import { departureRoutes } from './features/departures/routes.ts';
import { digestRoutes } from './features/digest/routes.ts';
import { districtRoutes } from './features/districts/routes.ts';
import { duplicateRoutes } from './features/duplicates/routes.ts';
import { editingRoutes } from './features/editing/routes.ts';
import { exportRoutes } from './features/exports/routes.ts';
import { filterRoutes } from './features/filters/routes.ts';
import { forgettingRoutes } from './features/forgetting/routes.ts';
import { healthRoutes } from './features/health/routes.ts';
import { historyRoutes } from './features/history/routes.ts';
import { importRoutes } from './features/imports/routes.ts';
import { industryRoutes } from './features/industries/routes.ts';
import { introductionRoutes } from './features/introductions/routes.ts';
import { letterRoutes } from './features/letters/routes.ts';
import { matrixRoutes } from './features/matrix/routes.ts';
import { measureRoutes } from './features/measures/routes.ts';
import { modelRoutes } from './features/model/routes.ts';
import { networkRoutes } from './features/network/routes.ts';
import { newsRoutes } from './features/news/routes.ts';
import { organizationRoutes } from './features/organizations/routes.ts';
import { personRoutes } from './features/people/routes.ts';
import { practiceRoutes } from './features/practices/routes.ts';
import { publicPageRoutes } from './features/public-page/routes.ts';
import { reportRoutes } from './features/report/routes.ts';
import { searchRoutes } from './features/search/routes.ts';
import { sharedViewRoutes } from './features/shared-view/routes.ts';
import { sharingRoutes } from './features/sharing/routes.ts';
import { signInRoutes } from './features/sign-in/routes.ts';
import { similarRoutes } from './features/similar/routes.ts';
import { statisticsRoutes } from './features/statistics/routes.ts';
import { surveyRoutes } from './features/survey/routes.ts';
import { trainingRoutes } from './features/trainings/routes.ts';
import { withoutRoutes } from './features/without/routes.ts';
import { carryBookmarks } from './http/bookmarks.ts';
import { answerBadAddress, handleErrors } from './http/errors.ts';
import { refuseBadHosts } from './http/host.ts';
import { keepAnswers } from './http/kept-answers.ts';
import { answerNotFound } from './http/not-found.ts';
import { describeApi } from './http/openapi.ts';
import { servePages } from './http/pages.ts';
import { requestLimits } from './http/request-limits.ts';
import { readWhatWasSeen } from './http/revision-seen.ts';
import { secure } from './http/security-headers.ts';
import { answerUnreadable, refuseExpectations } from './http/unreadable-requests.ts';
import type { Services } from './services.ts';

/** All features, in the order in which they are registered. Each feature is one folder. */
const FEATURES = [
  healthRoutes,
  districtRoutes,
  assessmentRoutes,
  networkRoutes,
  contactRoutes,
  matrixRoutes,
  measureRoutes,
  organizationRoutes,
  personRoutes,
  searchRoutes,
  practiceRoutes,
  statisticsRoutes,
  modelRoutes,
  signInRoutes,
  accountRoutes,
  editingRoutes,
  historyRoutes,
  duplicateRoutes,
  callRoutes,
  deadlineRoutes,
  calendarRoutes,
  departureRoutes,
  newsRoutes,
  digestRoutes,
  withoutRoutes,
  introductionRoutes,
  betweenRoutes,
  similarRoutes,
  trainingRoutes,
  industryRoutes,
  countyReachRoutes,
  forgettingRoutes,
  filterRoutes,
  exportRoutes,
  reportRoutes,
  letterRoutes,
  importRoutes,
  surveyRoutes,
  answeringRoutes,
  sharingRoutes,
  sharedViewRoutes,
  publicPageRoutes,
];

/** Log settings; without a stream, the log goes to standard output. */
export interface Log {
  readonly level: string;
  readonly stream?: { write: (line: string) => void };
}

/** Milliseconds a request may take to arrive, so that a slow sender cannot hold a connection open. */
const ARRIVAL_MS = 30_000;

export async function buildApp(
  tieline: Services,
  log: Log = { level: 'silent' },
  arrivalMs = ARRIVAL_MS,
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { ...log, serializers: { req: withoutQuery } },
    trustProxy: trusted(tieline.access),
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerUnreadable,
    requestTimeout: arrivalMs,
    http: {
      headersTimeout: arrivalMs,
      connectionsCheckingInterval: arrivalMs / 10,
      requireHostHeader: false, // refuseBadHosts rejects a missing Host and still sends the security headers
    },
  });
  refuseExpectations(app.server);
  // Registered first, so that early responses get the headers too.
  app.addHook('onRequest', async (request, reply) => secure(request, reply));
  refuseBadHosts(app);
  answerNotFound(app);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(cookie);
  const limits = await requestLimits(app, tieline.access);
  app.addHook('onRequest', limits.ofAddress);
  await carryBookmarks(app, tieline);
  recognizeViewers(app, tieline);
  app.addHook('onRequest', limits.ofAccount);
  readWhatWasSeen(app, tieline);
  requireAccess(app);
  handleErrors(app);
  await app.register(compress);
  await describeApi(app, tieline.version);
  app.decorate('answers', keepAnswers());
  app.decorate('accesses', accessRecord(tieline));
  app.addHook('onClose', () => app.accesses.settled());
  for (const routes of FEATURES) await routes(app, tieline);
  await servePages(app);
  return app;
}

/** Fastify trusts no proxy when it is given a number, so a number becomes a function. */
const trusted = ({ trustProxy }: AccessSettings) =>
  typeof trustProxy === 'number'
    ? (_address: string, hop: number) => hop < trustProxy
    : (trustProxy ?? false);

/** The request as logged: without the query, which can contain a sign-in code or a misplaced token, and without secrets in the path (links, shared views, calendars, digests). */
const withoutQuery = ({ method, url, ip }: FastifyRequest) => ({
  method,
  url: url
    .replace(/\?.*/s, '')
    .replace(/(\/(?:answer|shared)\/+open|\/calendar|\/digest\/+off)\/.*/is, '$1/…'),
  ip,
});
