import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SharedViewShape } from '../../../core/sharing/shared-view.ts';
import { requireCall } from '../../access/call.ts';
import { isOpen } from '../../access/closing.ts';
import { HOUR, isoTimestamp } from '../../access/time.ts';
import { asDownload } from '../../http/download.ts';
import { acceptForms } from '../../http/forms.ts';
import { limitGuesses, type RateLimit, refuseTooMany } from '../../http/request-limits.ts';
import { faultPage, goTo, sendPage } from '../../http/send-page.ts';
import { openMail, type SendMail } from '../../mail/mail.ts';
import type { Services } from '../../services.ts';
import { isCode, isOnList, letterWithCode, plainAddress } from '../../sharing/addresses.ts';
import { VIEW_FILE } from '../../sharing/freeze.ts';
import { fileById, filesOf, recordOpening } from '../../sharing/queries.ts';
import { fileIdOf } from '../../sharing/views.ts';
import {
  giveCookie,
  isPassphrase,
  pathOf,
  type Visitor,
  viewerOf,
  viewOfLink,
  visitorTo,
} from '../../sharing/visitors.ts';
import { addressPage, endedPage, passphrasePage, sentencePage, unknownPage, viewPage } from './pages.ts';

type ViewRequest = FastifyRequest<{
  Params: { link?: string; sharedId?: string; name?: string };
  Body: Record<string, string> | undefined;
}>;

/** How many codes a view may send per hour. */
const CODES = { max: 20, timeWindow: HOUR };

const hide = { schema: { hide: true } };

/**
 * What people without an account see through a link to a shared view: a page and its files, and nothing else of the
 * server.
 */
export function sharedViewRoutes(app: FastifyInstance, tieline: Services): void {
  app.register(async (pages) => {
    acceptForms(pages, 2_000);
    pages.setErrorHandler(faultPage(sentencePage, 'Please open the link again in a minute.'));
    const guessed = limitGuesses(app);
    const codes = app.createRateLimit({
      ...CODES,
      keyGenerator: ({ url }) => `code of ${url.split('?')[0]}`,
    });
    const send = openMail(tieline.access.mail);
    pages.get('/shared/open/:link', hide, (request: ViewRequest, reply) =>
      open({ tieline, guessed, request, reply }),
    );
    pages.get('/shared/views/:sharedId', hide, (request: ViewRequest, reply) =>
      only({ tieline, guessed, request, reply }, show),
    );
    pages.post('/shared/views/:sharedId', hide, (request: ViewRequest, reply) =>
      enter({ tieline, guessed, codes, send, request, reply }),
    );
    pages.get('/shared/views/:sharedId/files/:name', hide, (request: ViewRequest, reply) =>
      only({ tieline, guessed, request, reply }, sendFile),
    );
  });
}

interface Visit {
  readonly tieline: Services;
  readonly guessed: RateLimit;
  readonly request: ViewRequest;
  readonly reply: FastifyReply;
}

/** Exchanges the secret in the path for a cookie, and redirects to an address without it. */
async function open(visit: Visit): Promise<FastifyReply> {
  const { tieline, request, reply } = visit;
  const [id = '', secret = ''] = request.params.link?.split('.') ?? [];
  const view = await viewOfLink(tieline, id, secret);
  if (!view) return unknown(visit);
  if (!isOpen(view, tieline)) return sendPage(reply, endedPage(view.lastDay, view.revokedAt !== null), 410);
  giveCookie({ view, secret }, request, reply);
  return goTo(reply, pathOf(view));
}

async function unknown({ guessed, request, reply }: Visit): Promise<FastifyReply> {
  await refuseTooMany(guessed, request);
  return sendPage(reply, unknownPage(), 404);
}

/**
 * Calls `answer` for visitors whom the link lets in, under the same rules as for any other viewer. Tells anyone else
 * why not, in a sentence.
 */
async function only(
  visit: Visit,
  answer: (visit: Visit, visitor: Visitor) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { tieline, request, reply } = visit;
  const visitor = await visitorTo(tieline, request);
  if (!visitor) return unknown(visit);
  request.viewer = viewerOf(visitor);
  const { view, standing } = visitor;
  if (standing === 'ended') return sendPage(reply, endedPage(view.lastDay, view.revokedAt !== null), 410);
  if (standing === 'needs passphrase') return sendPage(reply, passphrasePage(pathOf(view)), 401);
  if (standing === 'needs address') return sendPage(reply, addressPage(pathOf(view)), 401);
  requireCall('shared view', request);
  return answer(visit, visitor);
}

/** Shows the frozen view, and counts the visit. */
async function show({ tieline, reply }: Visit, { view }: Visitor): Promise<FastifyReply> {
  const { frozen, files } = await tieline.graph.read(async (run) => ({
    frozen: (await run(fileById, { id: fileIdOf(view.id, VIEW_FILE) }))[0],
    files: (await run(filesOf, { viewId: view.id })).map(({ name }) => name),
  }));
  if (!frozen) return sendPage(reply, endedPage(view.lastDay, true), 410); // revoked just now
  const at = isoTimestamp(tieline.now());
  const day = at.slice(0, 10);
  await tieline.graph.write((run) =>
    run(recordOpening, { id: `${view.id} ${day}`, viewId: view.id, day, at }),
  );
  const shown = SharedViewShape.parse(JSON.parse(Buffer.from(frozen.content, 'base64').toString('utf8')));
  return sendPage(reply, viewPage({ view: shown, files, path: pathOf(view) }));
}

async function sendFile({ tieline, request, reply }: Visit, { view }: Visitor): Promise<FastifyReply> {
  const { name = '' } = request.params;
  const [file] = await tieline.graph.read((run) => run(fileById, { id: fileIdOf(view.id, name) }));
  if (!file)
    return sendPage(reply, sentencePage('Not part of this view', 'The link does not show this.'), 404);
  return asDownload(reply, `tieline-${view.districtId}-${name}`)
    .header('cache-control', 'no-store')
    .type(file.mediaType)
    .send(Buffer.from(file.content, 'base64'));
}

type Entering = Visit & { readonly codes: RateLimit; readonly send: SendMail };

/** Handles the passphrase first, then an address and its code. From then on, the cookie proves that they were right. */
async function enter(visit: Entering): Promise<FastifyReply> {
  const { tieline, request, reply } = visit;
  const visitor = await visitorTo(tieline, request);
  if (visitor?.standing === 'needs address') return enterAddress(visit, visitor);
  if (visitor?.standing !== 'needs passphrase')
    return only(visit, async (_, { view }) => goTo(reply, pathOf(view)));
  const isRight = await isPassphrase(tieline, visitor, request.body?.passphrase ?? '', request.ip);
  if (!isRight)
    return sendPage(reply, passphrasePage(pathOf(visitor.view), 'This is not the passphrase.'), 401);
  giveCookie(visitor, request, reply, { ...visitor.proven, passphrase: true });
  return goTo(reply, pathOf(visitor.view));
}

/** Mails a code to an address on the list, or checks the code. */
async function enterAddress(visit: Entering, visitor: Visitor): Promise<FastifyReply> {
  const { tieline, codes, send, request, reply } = visit;
  const { view } = visitor;
  const { email: typed = '', code } = request.body ?? {};
  const email = plainAddress(typed);
  if (email === '') return sendPage(reply, addressPage(pathOf(view)), 401);
  if (code === undefined) {
    await refuseTooMany(codes, request);
    // Not awaited: the response time would reveal whether the address is on the list.
    if (isOnList(view, email))
      void send({ to: email, ...letterWithCode(tieline, view, email) }, (reason) =>
        request.log.warn({ reason }, 'An email could not be sent'),
      );
    return sendPage(reply, addressPage(pathOf(view), { email }), 401);
  }
  if (!(await isCode(tieline, view, { email, code }, request.ip))) {
    const fault = 'This code is wrong or older than 15 minutes. Check it, or ask for another.';
    return sendPage(reply, addressPage(pathOf(view), { email, fault }), 401);
  }
  giveCookie(visitor, request, reply, { ...visitor.proven, address: true });
  return goTo(reply, pathOf(view));
}
