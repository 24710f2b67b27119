import type { z } from 'zod';
import { holds } from '../../../core/days.ts';
import type { Facts } from '../../../core/facts/index.ts';
import { groupBy } from '../../../core/group-by.ts';
import { byCodePoint, sorted } from '../../../core/order.ts';
import { levelWord } from '../../../core/words/phrases.ts';
import { keptRows } from '../../changes/kept-rows.ts';
import type { Run } from '../../graph/graph.ts';
import { noDistrict } from '../../http/errors.ts';
import type { Services } from '../../services.ts';
import { readFacts, visible } from '../../store/read-facts.ts';
import { type Answers, answered, answeredAtOf, answersFrom, itemOf } from '../../survey/answers.ts';
import { entriesOf } from '../../survey/entries.ts';
import { isOpen, nextReminder, stateOf } from '../../survey/invitations.ts';
import { answersTo, type Invitation, invitationsIn } from '../../survey/queries.ts';
import { responseIn } from '../../survey/response.ts';
import { rosterOf } from '../../survey/roster.ts';
import type { listInvitations } from './contract.ts';
import { metOn, sidesOf } from './sides.ts';

export type Answer = z.input<typeof listInvitations.response>;

export interface DistrictFacts {
  readonly facts: Facts;
  readonly revision: number;
  readonly officeId: string;
}

/** The facts of a district, also of the organizations named, at one revision. @throws AppError 404. */
export async function factsIn(
  run: Run,
  { graph }: Pick<Services, 'graph'>,
  districtId: string,
  organizationIds: readonly string[] = [],
): Promise<DistrictFacts> {
  const reading = await readFacts(run, districtId, organizationIds, keptRows(graph));
  if (!reading) throw noDistrict(districtId);
  const { revision, usaoId: officeId } = reading.district;
  return { facts: visible(reading.facts), revision, officeId };
}

const nameIn = ({ files }: Services, districtId: string): string =>
  files.districts.find(({ id }) => id === districtId)?.name ?? districtId;

/** Who was asked in a district, and what came of it. */
export async function describeInvitations(tieline: Services, districtId: string): Promise<Answer> {
  const { graph, access } = tieline;
  const day = tieline.today();
  const { here, invitations, rows } = await graph.read(async (run) => {
    const invitations = await run(invitationsIn, { districtId });
    const invitationIds = invitations.map(({ id }) => id);
    const rows = invitationIds.length > 0 ? await run(answersTo, { invitationIds }) : [];
    return { here: await factsIn(run, tieline, districtId), invitations, rows };
  });
  const byInvitation = groupBy(rows, ({ invitationId }) => invitationId);
  const asked = sorted(
    invitations,
    (x, y) => byCodePoint(y.askedAt, x.askedAt) || byCodePoint(x.id, y.id),
  ).map((invitation) => ({ invitation, answers: answersFrom(byInvitation(invitation.id)) }));
  return {
    ...{
      districtId,
      districtName: nameIn(tieline, districtId),
      revision: here.revision,
      mails: access.mail !== undefined,
    },
    response: await responseIn(tieline, [districtId], day),
    invitations: asked.map((one) => describe(tieline, here.facts, one)),
    toAsk: toAsk(tieline, here, invitations),
    sides: sidesOf(here.facts, asked, await metOn(tieline, districtId, day)),
  };
}

export interface Asked {
  readonly invitation: Invitation;
  readonly answers: Answers;
}

function describe(
  tieline: Services,
  facts: Facts,
  { invitation, answers }: Asked,
): Answer['invitations'][number] {
  const {
    id,
    organizationId,
    organizationName: name,
    mailbox,
    askedBy,
    askedAt,
    expiresAt,
    reminders,
  } = invitation;
  const today = tieline.today();
  return {
    ...{ id, organizationId, name, mailbox, askedBy, askedAt, expiresAt, reminders },
    state: stateOf(invitation, answers),
    isOpen: isOpen(invitation, tieline),
    answered: answered(answers),
    answeredAt: answeredAtOf(answers),
    of: rosterOf(facts, tieline.model, organizationId, today).length + 3,
    nextReminder: nextReminder(invitation, tieline),
    toAccept: entriesOf(invitation, facts, answers, today).length,
    answers: inWords(tieline, facts, answers),
  };
}

const SAYS = { yes: 'fills it', no: 'does not fill it', unsure: 'is not sure' } as const;

function inWords(
  { model }: Pick<Services, 'model'>,
  { organizations }: Facts,
  answers: Answers,
): Answer['invitations'][number]['answers'] {
  const { roles, contact, missing } = answers;
  const line = (item: string, question: string, answer: string) => {
    const at = answers.at.get(item);
    return at && answer ? [{ question, answer, at }] : [];
  };
  const reached = contact ? [contact.name, contact.mailbox, contact.phone].filter(Boolean).join(', ') : '';
  return [
    ...Object.entries(roles ?? {}).flatMap(([role, says]) =>
      line('roles', model.roles.find(({ id }) => id === role)?.name ?? role, SAYS[says]),
    ),
    ...line('contact', 'Contact', reached),
    ...[...answers.with].flatMap(([id, says]) => {
      const level = says?.level === null ? 'does not know' : levelWord(says?.level ?? 0);
      const words = says && `${level}${says.since ? `, since ${says.since}` : ''}`;
      return line(itemOf(id), organizations.find((row) => row.id === id)?.name ?? id, words ?? '');
    }),
    ...line('missing', 'Who is missing', missing?.text ?? ''),
  ];
}

/** Organizations in a role here that have no open link; the office itself answers without one. */
function toAsk(
  tieline: Services,
  { facts, officeId }: DistrictFacts,
  invitations: readonly Invitation[],
): Answer['toAsk'] {
  const open = new Set(
    invitations.filter((one) => isOpen(one, tieline)).map(({ organizationId }) => organizationId),
  );
  const found = facts.organizations.flatMap(({ id, name }) => {
    const here = facts.fills.filter((row) => row.organizationId === id && holds(row, tieline.today()));
    if (here.length === 0 || open.has(id) || id === officeId) return [];
    return [{ id, name, mailbox: here.find(({ mailbox }) => mailbox)?.mailbox ?? null }];
  });
  return sorted(found, (x, y) => byCodePoint(x.name, y.name));
}
