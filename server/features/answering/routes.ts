import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isOpen } from '../../access/closing.ts';
import { HOUR, isoTimestamp } from '../../access/time.ts';
import { areEqual } from '../../changes/canonical.ts';
import { AppError } from '../../http/errors.ts';
import { acceptForms } from '../../http/forms.ts';
import { html } from '../../http/html.ts';
import { limitGuesses, type RateLimit, refuseTooMany } from '../../http/request-limits.ts';
import { faultPage, goTo, sendPage } from '../../http/send-page.ts';
import { openMail, type SendMail } from '../../mail/mail.ts';
import type { Services } from '../../services.ts';
import { answerTo } from '../../survey/answers.ts';
import {
  admit,
  enterCode,
  giveCookie,
  invitationOf,
  newCode,
  type Visitor,
  visitorOf,
} from '../../survey/browsers.ts';
import { letterWithCode } from '../../survey/letters.ts';
import { type Invitation, keepAnswer, markBegun, markDeclined, markFinished } from '../../survey/queries.ts';
import { codePage, endPage, firstPage, messagePage, stepHref, stepPage } from './pages.ts';
import { readSurvey } from './read-survey.ts';
import { type Form, takeAnswer } from './take-answer.ts';

type LinkRequest = FastifyRequest<{
  Params: { secret?: string };
  Querystring: { step?: string };
  Body: Form;
}>;

/** How many codes a link may send per hour. */
const CODES = { max: 3, timeWindow: HOUR };

/**
 * The pages on which an organization answers by link: plain forms that work in old browsers and need no account. They
 * set no viewer, so the cookie opens nothing else.
 */
export function answeringRoutes(app: FastifyInstance, tieline: Services): void {
  const send = openMail(tieline.access.mail);
  const hide = { schema: { hide: true } };
  app.register(async (pages) => {
    acceptForms(pages, 20_000);
    pages.setErrorHandler(
      faultPage(
        (title, text) => messagePage(title, text, BACK),
        'Your answers so far are kept. Please try again in a minute.',
      ),
    );
    const guessed = limitGuesses(app);
    const codes = app.createRateLimit({
      ...CODES,
      keyGenerator: ({ cookies }) => `code ${cookies['tieline-answer']?.split('.')[0]}`,
    });
    pages.get('/answer/open/:secret', hide, async (request: LinkRequest, reply) => {
      const { secret = '' } = request.params;
      const invitation = await invitationOf(tieline, secret);
      if (!invitation) return unknownLink(guessed, request, reply);
      if (!isOpen(invitation, tieline)) return closed(reply, invitation);
      giveCookie(secret, request, reply);
      return goTo(reply, '/answer');
    });
    pages.get('/answer', hide, (request: LinkRequest, reply) => show(tieline, request, reply));
    pages.post('/answer', hide, async (request: LinkRequest, reply) => {
      const visitor = await visitorOf(tieline, request);
      if (!visitor || !isOpen(visitor.invitation, tieline)) return show(tieline, request, reply);
      if (request.body?.form !== visitor.formKey)
        throw new AppError(403, 'other-site', 'This form belongs to another page. Open your link again.');
      const { step = '' } = request.query;
      if (step === 'send-code') {
        await refuseTooMany(codes, request);
        return sendCode({ tieline, send, visitor, request, reply });
      }
      return takeForm({ tieline, send, visitor, request, reply }, step);
    });
  });
}

const BACK = html`<p><a href="/answer">Back to your questions</a></p>`;

interface Visit {
  readonly tieline: Services;
  readonly send: SendMail;
  readonly visitor: Visitor;
  readonly request: LinkRequest;
  readonly reply: FastifyReply;
}

const go = (reply: FastifyReply, step: string): FastifyReply => goTo(reply, stepHref(step));
const closed = (reply: FastifyReply, { askedBy }: Invitation): FastifyReply =>
  sendPage(
    reply,
    messagePage(
      'These questions are closed',
      `This link no longer accepts answers. Ask ${askedBy} for another.`,
    ),
    410,
  );

async function unknownLink(
  guessed: RateLimit,
  request: LinkRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  await refuseTooMany(guessed, request);
  const text = 'Check that you copied all of it, or ask for another. A new link replaces earlier ones.';
  return sendPage(reply, messagePage('This link does not work', text), 404);
}

/** Shows the page for a browser that has the cookie of a link. */
async function show(tieline: Services, request: LinkRequest, reply: FastifyReply): Promise<FastifyReply> {
  const visitor = await visitorOf(tieline, request);
  if (!visitor)
    return sendPage(
      reply,
      messagePage(
        'Open the link from your email',
        'This page works only after you open the link in this browser, with cookies turned on.',
      ),
      401,
    );
  const { invitation, standing } = visitor;
  if (!isOpen(invitation, tieline)) return closed(reply, invitation);
  if (standing === 'unknown') return sendPage(reply, codePage(visitor));
  const { step = '' } = request.query;
  const survey = standing === 'bound' && step !== '' ? await readSurvey(tieline, invitation) : null;
  if (!survey) return sendPage(reply, firstPage(visitor));
  if (survey.steps.includes(step)) return sendPage(reply, stepPage(visitor, survey, step));
  return sendPage(reply, endPage(visitor, survey));
}

async function sendCode({ tieline, send, visitor, request, reply }: Visit): Promise<FastifyReply> {
  const { codesTo } = visitor;
  if (codesTo === null) return sendPage(reply, codePage(visitor));
  const letter = letterWithCode(await newCode(tieline, visitor));
  const isSent = await send({ to: codesTo, ...letter }, (reason) =>
    request.log.warn({ reason }, 'An email could not be sent'),
  );
  const { askedBy } = visitor.invitation;
  const fault = isSent ? '' : `The code could not be sent. Ask ${askedBy} for a new link.`;
  return sendPage(reply, codePage({ ...visitor, hasCode: isSent }, { sent: isSent, fault }));
}

/** Handles a submitted form (start, code or answer), and redirects to the next page. */
async function takeForm(visit: Visit, step: string): Promise<FastifyReply> {
  const { tieline, visitor, request, reply } = visit;
  const { invitation } = visitor;
  const moment = { id: invitation.id, at: isoTimestamp(tieline.now()) };
  if (step === 'enter-code') {
    if (await enterCode(tieline, visitor, request.body.code ?? '', request.ip)) return go(reply, 'roles');
    const fault = 'This code is wrong or older than 15 minutes. Check it, or ask for another.';
    return sendPage(reply, codePage(visitor, { fault }), 403);
  }
  const isDeclined = step === 'begin' && request.body.decline !== undefined;
  if (step === 'begin') {
    await tieline.graph.write(async (run) => {
      await admit(run, tieline, visitor);
      await run(isDeclined ? markDeclined : markBegun, moment);
    });
    return isDeclined ? goTo(reply, '/answer') : go(reply, 'roles');
  }
  const survey = await readSurvey(tieline, invitation);
  if (!survey?.steps.includes(step) || visitor.standing !== 'bound') return go(reply, '');
  const taken = takeAnswer(survey, step, request.body);
  if (taken.faults)
    return sendPage(reply, stepPage(visitor, survey, step, { ...taken, form: request.body }), 400);
  const value = taken.value === null ? null : JSON.stringify(taken.value);
  const next = survey.steps[survey.steps.indexOf(step) + 1];
  await tieline.graph.write(async (run) => {
    // An answer that did not change keeps its date, so it does not show up as new for acceptance.
    if (!areEqual(answerTo(survey.answers, step), taken.value))
      await run(keepAnswer, {
        ...{ id: `${invitation.id} ${step}`, invitationId: invitation.id, item: step, value, at: moment.at },
      });
    if (!next) await run(markFinished, moment);
  });
  return go(reply, next ?? 'end');
}
