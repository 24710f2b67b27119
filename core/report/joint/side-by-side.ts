import { ROLE_STATES, TIE_STATES } from '../../drawing/states.ts';
import { byPlaceIn, sorted } from '../../order.ts';
import { count, formatPoints } from '../../words/format.ts';
import { itemTitle } from '../../words/phrases.ts';
import { sentenceOf, tableOf } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import { triad, triadTies } from '../partners.ts';
import type { Requirement, Section, Table } from '../shape.ts';
import { DISTRICT, joinedSections } from './joined-sections.ts';

type Inputs = readonly ReportInput[];

/** Shows the figures of the districts side by side. Nothing is summed, and no district is ranked. */
export function summarySection(
  inputs: Inputs,
  shared: number,
  requirements: readonly Requirement[],
): Section {
  const met = requirements.filter(({ outcome }) => outcome === 'met').length;
  return {
    id: 'headline',
    heading: 'Summary',
    blocks: [
      {
        kind: 'figures',
        figures: [
          {
            id: 'districts',
            value: count(inputs.length, 'district'),
            label: 'in this report, each as it stands',
          },
          {
            id: 'shared-offices',
            value: count(shared, 'organization'),
            label: 'with a role in several of them',
          },
          {
            id: 'requirements-met',
            value: `${met} of ${requirements.length}`,
            label: 'requirements met by the districts together',
          },
        ],
      },
      {
        kind: 'text',
        sentences: [
          sentenceOf(
            'joint',
            'Each district is counted separately. No figure is a sum or an average. The districts are in the order in which they were chosen.',
          ),
        ],
      },
      summaryTable(inputs),
    ],
  };
}

const summaryTable = (inputs: Inputs): Table =>
  tableOf<ReportInput>(
    'summary',
    'The districts side by side',
    [
      [DISTRICT, ({ place }) => place.abbreviation],
      [
        'Required roles on record',
        ({ summary }) => `${summary.requiredRolesOnRecord} of ${summary.requiredRoles}`,
      ],
      ['Required roles confirmed', ({ summary }) => summary.requiredRolesConfirmed, 0],
      ['Required ties met', ({ summary }) => `${summary.requiredTiesMet} of ${summary.requiredTies}`],
      ['Gaps', ({ summary }) => summary.gaps, 0],
      ['Questions', ({ summary }) => summary.questions, 0],
      ['Coverage, of 100', coverageInWords],
    ],
    inputs,
  );

/** Returns `41.5 to 78.0`, or a note until enough roles are confirmed. */
const coverageInWords = ({ summary: { coverageShown, score } }: ReportInput): string =>
  coverageShown
    ? `${formatPoints(score.confirmed)} to ${formatPoints(score.possible)}`
    : 'not shown before more roles are confirmed';

/** Shows the three ties of each district side by side. */
export function triadSection(inputs: Inputs): Section {
  const { blocks, ...section } = joinedSections(
    inputs.map((input) => ({ place: input.place, it: triad(input) })),
  );
  const ids = [...new Set(inputs.flatMap((input) => triadTies(input).map(({ id }) => id)))];
  return {
    ...section,
    blocks: [
      ...blocks.filter(({ kind }) => kind !== 'table'),
      itemTable('triad', 'The three ties of Justice, Homeland Security and Labor', inputs, ids, stateOf),
    ],
  };
}

/** Lists what is proven missing in any of the districts, with its state in the others. */
export function lacksTable(inputs: Inputs): Table[] {
  const ids = new Set(
    inputs.flatMap(({ context }) => context.assessment.gaps.map(({ items: [item = ''] }) => item)),
  );
  if (ids.size === 0) return [];
  const model = inputs.flatMap(({ context }) => context.names.model);
  const order = model.flatMap(({ roles, ties }) => [...roles, ...ties].map(({ id }) => id));
  const items = sorted(
    ids,
    byPlaceIn([...new Set(order)], (item) => item),
  );
  return [
    itemTable('lacks', 'What each district lacks, and how it is in the others', inputs, items, gapOrState),
  ];
}

/** Builds a table with roles or ties as rows and districts as columns. */
const itemTable = (
  id: string,
  caption: string,
  inputs: Inputs,
  items: readonly string[],
  cell: (input: ReportInput, item: string) => string,
): Table =>
  tableOf<string>(
    id,
    caption,
    [
      ['Role or tie', (item) => (inputs[0] ? itemTitle(inputs[0].context.names, item) : item)],
      ...inputs.map((input): readonly [string, (item: string) => string] => [
        input.place.abbreviation,
        (item) => cell(input, item),
      ]),
    ],
    items,
  );

function gapOrState(input: ReportInput, item: string): string {
  const gap = input.context.assessment.gaps.find(({ items }) => items.includes(item));
  return gap ? `Gap, ${gap.severity}: ${stateOf(input, item).toLowerCase()}` : stateOf(input, item);
}

function stateOf({ context }: ReportInput, item: string): string {
  const tie = context.ties.get(item);
  if (tie) return TIE_STATES[tie.state].word;
  const role = context.roles.get(item);
  return role ? ROLE_STATES[role.state].word : 'Does not apply';
}
