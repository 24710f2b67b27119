import { ROLE_STATES } from '../../drawing/states.ts';
import { distinct } from '../../order.ts';
import { count } from '../../words/format.ts';
import { roleName, sentence } from '../../words/phrases.ts';
import { organizationState } from '../../words/role.ts';
import { figure, sentenceOf, tableOf } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Section } from '../shape.ts';

type Inputs = readonly ReportInput[];

const rolesOf = ({ context }: ReportInput, organizationId: string) =>
  context.assessment.roles.filter(({ organizations }) => organizations.includes(organizationId));

/**
 * Returns organizations with a role in at least two of the districts, those in the most districts
 * first.
 */
export function sharedOffices(inputs: Inputs): string[] {
  const all = distinct(
    inputs.flatMap(({ context }) => context.assessment.roles.flatMap(({ organizations }) => organizations)),
  );
  const reach = (id: string): number => inputs.filter((input) => rolesOf(input, id).length > 0).length;
  return all.filter((id) => reach(id) > 1).sort((x, y) => reach(y) - reach(x));
}

/**
 * Builds the section on offices that serve several districts, where one call may cover all of them.
 */
export function sharedOfficesSection(inputs: Inputs): Section {
  const shared = sharedOffices(inputs);
  return {
    id: 'shared-offices',
    heading: 'Offices that serve several of the districts',
    blocks: [
      {
        kind: 'text',
        sentences: [
          shared.length === 0
            ? sentenceOf(
                'shared-offices',
                'No organization on record has a role in several of these districts.',
              )
            : sentenceOf(
                'shared-offices',
                figure('shared-offices', count(shared.length, 'organization')),
                ` ${shared.length === 1 ? 'has' : 'have'} a role in several of these districts. A tie in one of them says nothing about the others.`,
              ),
        ],
      },
      ...(shared.length > 0
        ? [
            tableOf<string>(
              'shared-offices',
              'Organizations with a role in several districts',
              [
                ['Organization', (id) => nameIn(inputs, id)],
                ...inputs.map((input): readonly [string, (id: string) => string | null] => [
                  input.place.abbreviation,
                  (id) => rolesInWords(input, id),
                ]),
              ],
              shared,
            ),
          ]
        : []),
    ],
  };
}

/** Uses the name in a district where the organization is not “the office”. */
function nameIn(inputs: Inputs, id: string): string {
  const input = inputs.find((one) => one.officeId !== id && rolesOf(one, id).length > 0) ?? inputs[0];
  return input ? sentence(input.context.names.organization(id)) : id;
}

/** Returns, for example, `Homeland Security Investigations: confirmed`; null if it has no role. */
const rolesInWords = (input: ReportInput, id: string): string | null =>
  rolesOf(input, id)
    .map(
      (role) =>
        `${roleName(input.context.names, role.role)}: ${ROLE_STATES[organizationState(role, id)].word.toLowerCase()}`,
    )
    .join('; ') || null;
