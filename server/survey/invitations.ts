import type { InvitationState } from '../../core/invitation-states.ts';
import { THRESHOLDS } from '../../core/thresholds.ts';
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

/** How far an invitation has come. */
export function stateOf(invitation: Invitation, answers: Answers): InvitationState {
  if (invitation.revokedAt) return 'revoked';
  if (invitation.declinedAt) return 'declined';
  if (answered(answers) > 0) return invitation.finishedAt ? 'answered' : 'partly answered';
  return invitation.openedAt ? 'opened' : 'not opened';
}

/** May it still be answered? */
export const isOpen = ({ revokedAt, expiresAt }: Invitation, { now }: Clock): boolean =>
  revokedAt === null && expiresAt > isoTimestamp(now());

export interface Asking {
  readonly districtId: string;
  readonly organizationId: string;
  readonly mailbox: string | null;
  /** The name of the account that asks. */
  readonly askedBy: string;
}

/** Invites an organization, inside a write. @throws AppError 409 while another invitation of it is open. */
export async function invite(run: Run, clock: Clock, asking: Asking): Promise<string> {
  const at = isoTimestamp(clock.now());
  const { districtId, organizationId } = asking;
  await run(lockAsking, { districtId, at });
  const others = await run(invitationsIn, { districtId });
  if (others.some((other) => other.organizationId === organizationId && isOpen(other, clock)))
    throw new AppError(
      409,
      'asked-already',
      'This organization has an open link already. Remind it, or revoke that link first.',
    );
  const id = newId();
  const expiresAt = addMilliseconds(clock.now(), THRESHOLDS.daysOfInvitation.value * DAY);
  await run(createInvitation, { id, ...asking, at, expiresAt });
  return id;
}

/** A new link to an invitation, inside a write; those that were sent before go on working. */
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

/** An invitation of a district. @throws AppError 404. */
export async function invitationIn(run: Run, districtId: string, id: string): Promise<Invitation> {
  const [found] = await run(invitationById, { id });
  if (found?.districtId === districtId) return found;
  throw notFound('No invitation of this district has this id.');
}

/** The moment from which another reminder may be made; null: none any more. */
export function nextReminder(invitation: Invitation, clock: Clock): string | null {
  const { reminders, remindedAt, askedAt, finishedAt, declinedAt } = invitation;
  const isDone = finishedAt !== null || declinedAt !== null || !isOpen(invitation, clock);
  if (isDone || reminders >= THRESHOLDS.reminders.value) return null;
  return addMilliseconds(new Date(remindedAt ?? askedAt), THRESHOLDS.daysBetweenReminders.value * DAY);
}

/** Counts a reminder, inside a write. @throws AppError 409 where it is too early, or one too many. */
export async function countReminder(run: Run, clock: Clock, invitation: Invitation): Promise<void> {
  const from = nextReminder(invitation, clock);
  const at = isoTimestamp(clock.now());
  if (from === null)
    throw new AppError(409, 'no-reminder', 'No reminder is left for this organization. Call it instead.');
  if (from > at)
    throw new AppError(409, 'too-early', `The next reminder may be made from ${from.slice(0, 10)} on.`);
  await run(recordReminder, { id: invitation.id, reminders: invitation.reminders + 1, at });
}
