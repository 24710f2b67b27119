import type { Facts } from '../../../core/facts/index.ts';
import { groupBy } from '../../../core/group-by.ts';
import { byCodePoint, sorted, thenBy } from '../../../core/order.ts';
import { keptRows } from '../../changes/kept-rows.ts';
import type { Run } from '../../graph/graph.ts';
import { noDistrict } from '../../http/errors.ts';
import type { Services } from '../../services.ts';
import { readFacts, visible } from '../../store/read-facts.ts';
import { type Answers, answersFrom } from '../../survey/answers.ts';
import { answersTo, type Invitation, invitationsIn } from '../../survey/queries.ts';
import { rosterOf } from '../../survey/roster.ts';

export interface DistrictFacts {
  readonly facts: Facts;
  readonly revision: number;
  readonly officeId: string;
}

export interface Asked {
  readonly invitation: Invitation;
  readonly answers: Answers;
}

/** Who was asked in a district, newest first, with the facts as of the same moment. */
export interface AskedIn {
  readonly here: DistrictFacts;
  readonly asked: readonly Asked[];
}

/** Reads the facts of a district, including the given organizations, at one revision. @throws AppError 404. */
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

const newestFirst = thenBy<Invitation>(
  (x, y) => byCodePoint(y.askedAt, x.askedAt),
  (x, y) => byCodePoint(x.id, y.id),
);

/** @throws AppError 404. */
export async function readAsked(tieline: Services, districtId: string): Promise<AskedIn> {
  const { here, invitations, rows } = await tieline.graph.read(async (run) => {
    const invitations = await run(invitationsIn, { districtId });
    const invitationIds = invitations.map(({ id }) => id);
    const rows = invitationIds.length > 0 ? await run(answersTo, { invitationIds }) : [];
    return { here: await factsIn(run, tieline, districtId), invitations, rows };
  });
  const byInvitation = groupBy(rows, ({ invitationId }) => invitationId);
  const asked = sorted(invitations, newestFirst).map((invitation) => ({
    ...{ invitation, answers: answersFrom(byInvitation(invitation.id)) },
  }));
  return { here, asked };
}

/** The questions that every organization gets besides those about partners: roles, contact and who is missing. */
const ALWAYS_ASKED = 3;

/** Returns how many questions an organization is asked. */
export const questionsOf = (
  { model, today }: Pick<Services, 'model' | 'today'>,
  facts: Facts,
  { organizationId }: Pick<Invitation, 'organizationId'>,
): number => rosterOf(facts, model, organizationId, today()).length + ALWAYS_ASKED;
