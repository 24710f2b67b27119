import type { InvitationState } from '../../core/invitation-states.ts';
import { THRESHOLDS } from '../../core/thresholds.ts';
import { isOpen } from '../access/closing.ts';
import { hashOf, newId, newSecret } from '../access/secrets.ts';
import { addMilliseconds, DAY, isoTimestamp } from '../access/time.ts';
import type { Run } from '../graph/graph.ts';
import { AppError, notFound } from '../http/errors.ts';
import type { Services } from '../services.ts';
import { type Answers, answered } from './answers.ts';
import {
  createInvitation,
  createLink,
  type Invitation,
  invitationById,
  invitationsIn,
  lockAsking,
  recordReminder,
} from './queries.ts';

type Clock = Pick<Services, 'now'>;

/** How far an organization has gotten with its invitation. */
export function stateOf(invitation: Invitation, answers: Answers): InvitationState {
  if (invitation.revokedAt) return 'revoked';
  if (invitation.declinedAt) return 'declined';
  if (answered(answers) > 0) return invitation.finishedAt ? 'answered' : 'partly answered';
  return invitation.openedAt ? 'opened' : 'not opened';
}

export interface InvitationInput {
  readonly districtId: string;
  readonly organizationId: string;
  readonly mailbox: string | null;
  /** Name of the account that sends the invitation. */
  readonly askedBy: string;
}

/** Invites an organization; runs inside a write. @throws AppError 409 while it has another open invitation. */
export async function invite(run: Run, clock: Clock, input: InvitationInput): Promise<string> {
  const at = isoTimestamp(clock.now());
  const { districtId, organizationId } = input;
  await run(lockAsking, { districtId, at });
  const others = await run(invitationsIn, { districtId });
  if (others.some((other) => other.organizationId === organizationId && isOpen(other, clock)))
    throw new AppError(
      409,
      'asked-already',
      'This organization already has an open link. Remind it, or revoke that link first.',
    );
  const id = newId();
  const expiresAt = addMilliseconds(clock.now(), THRESHOLDS.daysOfInvitation.value * DAY);
  await run(createInvitation, { id, ...input, at, expiresAt });
  return id;
}

/** Creates another link to an invitation; runs inside a write. Earlier links keep working. */
export async function linkTo(
  run: Run,
  { now }: Clock,
  invitationId: string,
  origin: string,
): Promise<string> {
  const secret = newSecret();
  await run(createLink, { id: hashOf(secret), invitationId, at: isoTimestamp(now()) });
  return `${origin}/answer/open/${secret}`;
}

/** Returns an invitation of a district. @throws AppError 404. */
export async function invitationIn(run: Run, districtId: string, id: string): Promise<Invitation> {
  const [found] = await run(invitationById, { id });
  if (found?.districtId === districtId) return found;
  throw notFound('No invitation of this district has this id.');
}

/** When the next reminder is allowed; null if there will be none. */
export function nextReminder(invitation: Invitation, clock: Clock): string | null {
  const { reminders, remindedAt, askedAt, finishedAt, declinedAt } = invitation;
  const isDone = finishedAt !== null || declinedAt !== null || !isOpen(invitation, clock);
  if (isDone || reminders >= THRESHOLDS.reminders.value) return null;
  return addMilliseconds(new Date(remindedAt ?? askedAt), THRESHOLDS.daysBetweenReminders.value * DAY);
}

/** Records a reminder; runs inside a write. @throws AppError 409 if it is too early or no reminder is left. */
export async function countReminder(run: Run, clock: Clock, invitation: Invitation): Promise<void> {
  const from = nextReminder(invitation, clock);
  const at = isoTimestamp(clock.now());
  if (from === null)
    throw new AppError(409, 'no-reminder', 'No reminder is left for this organization. Call it instead.');
  if (from > at)
    throw new AppError(409, 'too-early', `The next reminder can be sent on ${from.slice(0, 10)} or later.`);
  await run(recordReminder, { id: invitation.id, reminders: invitation.reminders + 1, at });
}
