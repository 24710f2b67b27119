import { can } from '../../../core/powers.ts';
import type { Viewer } from '../../access/viewer.ts';
import { type Column, type Table, tableOf } from '../../documents/csv.ts';
import type { Services } from '../../services.ts';
import { answered, answeredAtOf } from '../../survey/answers.ts';
import { stateOf } from '../../survey/invitations.ts';
import { sectorOf } from '../../survey/response.ts';
import { type Asked, type AskedIn, questionsOf } from './read-asked.ts';

/**
 * Who was asked by link in a district and the outcome of each, one row per invitation. People are included only for
 * viewers who may see them.
 */
export const askedTable = (tieline: Services, viewer: Viewer, districtId: string, found: AskedIn): Table =>
  tableOf(columnsOf(tieline, viewer, districtId, found), found.asked);

function columnsOf(
  tieline: Services,
  viewer: Viewer,
  districtId: string,
  { here: { facts, revision } }: AskedIn,
): Column<Asked>[] {
  const sectors = new Map(facts.organizations.map(({ id, sector }) => [id, sector]));
  const ifVisible = (text: string | null, organizationId: string): string | null =>
    [null, organizationId].some((id) => can(viewer, 'see people', { districtId, organizationId: id }))
      ? text
      : null;
  const sample: Column<Asked>[] = tieline.sample ? [['data', () => 'SAMPLE, invented']] : [];
  return [
    ['district_id', () => districtId],
    ['as_of', () => tieline.today()],
    ['revision', () => revision],
    ...sample,
    ['organization', ({ invitation }) => invitation.organizationName],
    ['organization_id', ({ invitation }) => invitation.organizationId],
    ['sector', ({ invitation }) => sectorOf(sectors.get(invitation.organizationId) ?? null)],
    ['state', ({ invitation, answers }) => stateOf(invitation, answers)],
    ['asked_at', ({ invitation }) => invitation.askedAt],
    ['opened_at', ({ invitation }) => invitation.openedAt],
    ['answered_at', ({ answers }) => answeredAtOf(answers)],
    ['declined_at', ({ invitation }) => invitation.declinedAt],
    ['revoked_at', ({ invitation }) => invitation.revokedAt],
    ['ends_at', ({ invitation }) => invitation.expiresAt],
    ['answers', ({ answers }) => answered(answers)],
    ['questions', ({ invitation }) => questionsOf(tieline, facts, invitation)],
    ['reminders', ({ invitation }) => invitation.reminders],
    ['sent_to', ({ invitation: { mailbox, organizationId } }) => ifVisible(mailbox, organizationId)],
    ['asked_by', ({ invitation: { askedBy, organizationId } }) => ifVisible(askedBy, organizationId)],
  ];
}
