import type { FastifyInstance } from 'fastify';
import { isOpen } from '../../access/closing.ts';
import { originOf } from '../../access/origin.ts';
import { isoTimestamp } from '../../access/time.ts';
import { identityOf } from '../../access/viewer.ts';
import { planEntries } from '../../changes/plan.ts';
import { submit } from '../../changes/write.ts';
import { BYTE_ORDER_MARK, csvOf } from '../../documents/csv.ts';
import { asDownload, fileName } from '../../http/download.ts';
import { AppError, badField } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { openMail, type SendMail } from '../../mail/mail.ts';
import type { Services } from '../../services.ts';
import { answeredAtOf, answersFrom } from '../../survey/answers.ts';
import { entriesOf } from '../../survey/entries.ts';
import { countReminder, invitationIn, invite, linkTo } from '../../survey/invitations.ts';
import { letterWith } from '../../survey/letters.ts';
import {
  answersTo,
  type Invitation,
  LINK_DELETIONS,
  revokeInvitation as revoke,
  setMailbox,
} from '../../survey/queries.ts';
import { askedTable } from './asked-table.ts';
import * as api from './contract.ts';
import { describeInvitations } from './describe.ts';
import { factsIn, readAsked } from './read-asked.ts';

/** Asking partners by link: who was asked, what they answered, and accepting it into the record. */
export function surveyRoutes(app: FastifyInstance, tieline: Services): void {
  const send = openMail(tieline.access.mail);
  mount(app, api.listInvitations, {
    answer: async ({ params: { districtId }, viewer, reply }) => {
      const answer = await describeInvitations(tieline, districtId);
      const isNaming = answer.invitations.some(({ answers }) => answers.length > 0);
      if (isNaming) app.accesses.read(viewer, districtId, { what: 'answers by link', personIds: [] }, reply);
      return answer;
    },
  });
  mount(app, api.exportAsked, {
    answer: async ({ params: { districtId }, query, viewer, request, reply }) => {
      const table = askedTable(tieline, viewer, districtId, await readAsked(tieline, districtId));
      app.accesses.taken(viewer, districtId, { what: 'export of who was asked', personIds: [] }, request.log);
      const name = fileName(tieline.sample, [districtId, 'asked'], { asOf: tieline.today() });
      asDownload(reply, `${name}.csv`);
      return `${query.excel ? BYTE_ORDER_MARK : ''}${csvOf(table)}`;
    },
  });
  mount(app, api.inviteOrganization, { answer: (call) => ask(tieline, send, call) });
  mount(app, api.remindOrganization, { answer: (call) => remind(tieline, send, call) });
  mount(app, api.replaceLinks, { answer: (call) => replace(tieline, send, call) });
  mount(app, api.revokeInvitation, {
    answer: ({ params: { districtId, invitationId } }) =>
      tieline.graph.write(async (run) => {
        const { id } = await invitationIn(run, districtId, invitationId);
        await run(revoke, { id, at: isoTimestamp(tieline.now()) });
        return {};
      }),
  });
  mount(app, api.acceptAnswers, { answer: (call) => accept(tieline, call) });
}

async function ask(tieline: Services, send: SendMail, call: Call<typeof api.inviteOrganization>) {
  const { districtId } = call.params;
  const { organizationId, mailbox } = call.body;
  const { name: askedBy } = identityOf(call.viewer);
  const { facts, officeId } = await tieline.graph.read((run) => factsIn(run, tieline, districtId));
  if (!facts.organizations.some(({ id }) => id === organizationId))
    throw badField('organizationId', 'names no organization of this district');
  if (organizationId === officeId)
    throw badField('organizationId', 'is the office that asks; it enters its own answers under Calls');
  const created = await tieline.graph.write(async (run) => {
    const id = await invite(run, tieline, { districtId, organizationId, mailbox, askedBy });
    const url = await linkTo(run, tieline, id, originOf(tieline, call.request));
    return { url, invitation: await invitationIn(run, districtId, id) };
  });
  return handOff(tieline, send, call.request, created, false);
}

async function remind(tieline: Services, send: SendMail, call: Call<typeof api.remindOrganization>) {
  const { districtId, invitationId } = call.params;
  const created = await tieline.graph.write(async (run) => {
    const invitation = await invitationIn(run, districtId, invitationId);
    await countReminder(run, tieline, invitation);
    const url = await linkTo(run, tieline, invitationId, originOf(tieline, call.request));
    return { url, invitation };
  });
  return handOff(tieline, send, call.request, created, true);
}

/** Creates a link that replaces all earlier ones, for people who lost theirs or the browser it is bound to. */
async function replace(tieline: Services, send: SendMail, call: Call<typeof api.replaceLinks>) {
  const { districtId, invitationId } = call.params;
  const created = await tieline.graph.write(async (run) => {
    if (!isOpen(await invitationIn(run, districtId, invitationId), tieline))
      throw new AppError(409, 'closed', 'These questions are closed. Ask the organization again.');
    await run(setMailbox, { id: invitationId, mailbox: call.body.mailbox });
    for (const deletion of LINK_DELETIONS) await run(deletion, { ids: [invitationId] });
    const url = await linkTo(run, tieline, invitationId, originOf(tieline, call.request));
    return { url, invitation: await invitationIn(run, districtId, invitationId) };
  });
  return handOff(tieline, send, call.request, created, false);
}

/** Returns the letter with the link to copy, and mails it if there is a mailbox and a mail server. */
async function handOff(
  { access: { timeZone } }: Services,
  send: SendMail,
  { log }: Call<unknown>['request'],
  { url, invitation }: { url: string; invitation: Invitation },
  isReminder: boolean,
) {
  const { id: invitationId, mailbox: to, expiresAt } = invitation;
  const letter = letterWith(url, invitation, timeZone, isReminder);
  const warn = (reason: string) => log.warn({ reason }, 'An email could not be sent');
  const mailed = to !== null && (await send({ to, ...letter }, warn));
  return { invitationId, url, expiresAt, mailed, ...letter };
}

/** Enters the answers of an organization into the record, like any other change. */
async function accept(
  tieline: Services,
  { params, query, headers, body, viewer }: Call<typeof api.acceptAnswers>,
) {
  const { districtId, invitationId } = params;
  const { entries, organizationId, answeredAt } = await tieline.graph.read(async (run) => {
    const invitation = await invitationIn(run, districtId, invitationId);
    const { facts } = await factsIn(run, tieline, districtId);
    const answers = answersFrom(await run(answersTo, { invitationIds: [invitationId] }));
    const { organizationId } = invitation;
    const entries = entriesOf(invitation, facts, answers, tieline.today());
    return { entries, organizationId, answeredAt: answeredAtOf(answers) ?? '' };
  });
  return submit(
    tieline,
    viewer,
    { districtId, ifMatch: headers['if-match'], key: headers['idempotency-key'], asOf: query.asOf },
    {
      said: { action: 'accept answers', why: 'Answered by link', undoes: null },
      content: { invitationId, ...body },
      facts: entries.map(({ fact, id, value }) => ({ fact, id, after: value })),
      // Checked here, so that a repeated request gets its first response again.
      plan: async () => {
        if (answeredAt > body.answeredAt)
          throw new AppError(
            409,
            'answered-since',
            'This organization has answered again. Please review its answers once more.',
          );
        if (entries.length === 0)
          throw new AppError(
            409,
            'nothing-to-accept',
            'Everything that this organization answered is already on record.',
          );
        return planEntries(tieline, viewer, districtId, entries, query.asOf, organizationId);
      },
    },
  );
}
