import type { Facts } from '../../../core/facts/index.ts';
import { keptRows } from '../../changes/kept-rows.ts';
import type { Services } from '../../services.ts';
import { districtsOf } from '../../store/place-queries.ts';
import { readDistricts, visible } from '../../store/read-facts.ts';
import { type Answers, answersFrom, itemOf } from '../../survey/answers.ts';
import type { Invitation } from '../../survey/queries.ts';
import { answersTo } from '../../survey/queries.ts';
import { type Partner, rolesOf, rosterOf } from '../../survey/roster.ts';

/** What one organization is asked, and what it has answered so far. */
export interface Survey {
  readonly invitation: Invitation;
  readonly facts: Facts;
  readonly today: string;
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  /** The roles that it fills according to the record. */
  readonly own: readonly string[];
  readonly partners: readonly Partner[];
  readonly answers: Answers;
  /** One page each, in this order; also the item names of the answers. */
  readonly steps: readonly string[];
}

/**
 * The facts that questions are built from. Only these kinds are read, because every page reads the district again, and
 * 500 organizations may answer at once.
 */
const KINDS = ['organizations', 'people', 'fills', 'holders', 'reports'] as const;

/** Reads the questions for an organization. Of other organizations, they contain only names and roles. */
export async function readSurvey(
  { graph, model, today: day }: Services,
  invitation: Invitation,
): Promise<Survey | null> {
  const { districtId, organizationId, id } = invitation;
  const found = await graph.read(async (run) => {
    const districts = await run(districtsOf, { districtIds: [districtId] });
    const [reading] = await readDistricts(run, districts, KINDS, { read: keptRows(graph) });
    return { reading, answers: answersFrom(await run(answersTo, { invitationIds: [id] })) };
  });
  if (!found.reading) return null;
  const [facts, today] = [visible(found.reading.facts), day()];
  const partners = rosterOf(facts, model, organizationId, today);
  return {
    ...{ invitation, facts, today, partners, answers: found.answers },
    roles: model.roles.map((role) => ({ id: role.id, name: role.name })),
    own: rolesOf(facts, organizationId, today),
    steps: ['roles', 'contact', ...partners.map((partner) => itemOf(partner.id)), 'missing'],
  };
}
