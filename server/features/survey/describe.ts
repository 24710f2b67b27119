import type { z } from 'zod';
import { holds } from '../../../core/days.ts';
import type { Facts } from '../../../core/facts/index.ts';
import { byCodePoint, sorted } from '../../../core/order.ts';
import { levelWord } from '../../../core/words/phrases.ts';
import { isOpen } from '../../access/closing.ts';
import type { Services } from '../../services.ts';
import { type Answers, answered, answeredAtOf, itemOf } from '../../survey/answers.ts';
import { entriesOf } from '../../survey/entries.ts';
import { nextReminder, stateOf } from '../../survey/invitations.ts';
import { missingOf } from '../../survey/missing.ts';
import { responseIn } from '../../survey/response.ts';
import type { listInvitations } from './contract.ts';
import { type Asked, type DistrictFacts, questionsOf, readAsked } from './read-asked.ts';
import { metOn, sidesOf } from './sides.ts';

export type Answer = z.input<typeof listInvitations.response>;

const nameIn = ({ files }: Services, districtId: string): string =>
  files.districts.find(({ id }) => id === districtId)?.name ?? districtId;

/** Describes who was asked in a district, and the results. */
export async function describeInvitations(tieline: Services, districtId: string): Promise<Answer> {
  const day = tieline.today();
  const { here, asked } = await readAsked(tieline, districtId);
  return {
    ...{
      districtId,
      districtName: nameIn(tieline, districtId),
      revision: here.revision,
      mails: tieline.access.mail !== undefined,
    },
    response: await responseIn(tieline, [districtId], day),
    invitations: asked.map((one) => describe(tieline, here.facts, one)),
    toAsk: toAsk(tieline, here, asked),
    missing: missingOf(here.facts, asked),
    sides: sidesOf(here.facts, asked, await metOn(tieline, districtId, day)),
  };
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
    of: questionsOf(tieline, facts, invitation),
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

/**
 * Returns organizations in a role here that have no open link. The office itself is left out: it answers without one.
 */
function toAsk(
  tieline: Services,
  { facts, officeId }: DistrictFacts,
  asked: readonly Asked[],
): Answer['toAsk'] {
  const open = new Set(
    asked
      .filter(({ invitation }) => isOpen(invitation, tieline))
      .map(({ invitation }) => invitation.organizationId),
  );
  const found = facts.organizations.flatMap(({ id, name }) => {
    const here = facts.fills.filter((row) => row.organizationId === id && holds(row, tieline.today()));
    if (here.length === 0 || open.has(id) || id === officeId) return [];
    return [{ id, name, mailbox: here.find(({ mailbox }) => mailbox)?.mailbox ?? null }];
  });
  return sorted(found, (x, y) => byCodePoint(x.name, y.name));
}
