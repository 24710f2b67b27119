import type { z } from 'zod';
import { sorted } from '../../../../core/order.ts';
import { secureAction } from '../../../../core/words/actions.ts';
import { type Context, contextOf } from '../../../../core/words/context.ts';
import { namesOf } from '../../../../core/words/names.ts';
import { itemTitle, roleName } from '../../../../core/words/phrases.ts';
import { weakPointsText } from '../../../../core/words/weak-points.ts';
import type { AssessedDistrict } from '../../../assessments/assessments.ts';
import { evidenceBegun, lastSeenFirst } from '../../../assessments/evidence-begun.ts';
import { contactOf } from '../../../contacts/contacts.ts';
import type { Viewed } from '../../../contacts/viewed.ts';
import type { getOrganizationProfile } from './contract.ts';
import { staffOf } from './people.ts';
import { tiesOf } from './ties.ts';

type Shown = NonNullable<z.input<typeof getOrganizationProfile.response>['shown']>;

/** Describes an organization in one district on a date, as a viewer may see it. */
export function describeIn(assessed: AssessedDistrict, viewed: Viewed, organizationId: string): Shown {
  const { reading, assessment, model } = assessed;
  const { districtId, revision, asOf } = reading;
  const context = contextOf(namesOf(model, reading), assessment);
  const filled = assessment.roles.filter(({ organizations }) => organizations.includes(organizationId));
  const evidence = evidenceBegun(reading, model).filter(({ parties }) =>
    parties.some((party) => party.organizationId === organizationId),
  );
  return {
    ...{ districtId, revision },
    contacts: filled.map(({ role }) => contactOf(viewed, { role, organizationId, asOf })),
    sameRole: filled.flatMap(({ role, organizations }) =>
      organizations
        .filter((id) => id !== organizationId)
        .map((id) => ({ role, name: roleName({ model }, role), organizationId: id })),
    ),
    ties: tiesOf(context, viewed, organizationId),
    people: staffOf(viewed, { model, asOf }, organizationId),
    evidence: sorted(evidence, lastSeenFirst),
    ...worthProtecting(context, organizationId, new Set(evidence.map(({ id }) => id))),
  };
}

/**
 * Returns what works here but depends on little: ties to protect, and weak points about the organization, its roles and
 * evidence.
 */
function worthProtecting(
  context: Context,
  organizationId: string,
  pieces: ReadonlySet<string>,
): Pick<Shown, 'protect' | 'weakPoints'> {
  const { assessment, names, ties, roles } = context;
  const isOfTie = (item: string): boolean =>
    ties.get(item)?.shown?.organizations.includes(organizationId) ?? false;
  const isAbout = (subject: string): boolean =>
    subject === organizationId ||
    (roles.get(subject)?.organizations.includes(organizationId) ?? false) ||
    pieces.has(subject.split('/')[0] ?? '');
  return {
    protect: assessment.tiesToProtect
      .filter(({ items }) => items.some(isOfTie))
      .map((entry) => ({
        ...{ items: entry.items, verb: entry.verb, text: secureAction(context, entry) },
        title: entry.items.map((item) => itemTitle(names, item)).join('; '),
      })),
    weakPoints: assessment.weakPoints
      .filter(({ subject }) => isAbout(subject))
      .map((point) => weakPointsText(names, point)),
  };
}

/** Returns which people a response names, and whether it contains contact details: such reads are recorded. */
export function personsNamedIn({ contacts, ties, people }: Shown): {
  personIds: string[];
  isNaming: boolean;
} {
  const rows = [...contacts, ...people, ...ties.flatMap(({ contact }) => contact ?? [])];
  const personIds = rows.flatMap(({ personId, name }) => (personId && name !== null ? personId : []));
  const reaches = contacts.some(
    (row) => (row.mailbox ?? row.phone ?? row.deputy ?? row.lastCall?.talkedTo) != null,
  );
  return { personIds, isNaming: personIds.length > 0 || reaches };
}

/** Returns every organization that a response mentions by id. */
export const organizationsIn = ({ ties, evidence, sameRole }: Shown): string[] => [
  ...ties.flatMap(({ organizationId }) => organizationId ?? []),
  ...evidence.flatMap(({ parties }) => parties.map(({ organizationId }) => organizationId)),
  ...sameRole.map(({ organizationId }) => organizationId),
];
