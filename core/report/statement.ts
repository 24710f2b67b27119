import { count } from '../words/format.ts';
import { gapEntry } from '../words/lists.ts';
import { expectedTies } from '../words/tie-counts.ts';
import { figure, sentenceOf, tableOf } from './blocks.ts';
import type { ReportInput } from './input.ts';
import type { Section, Sentence } from './shape.ts';

type GapEntry = ReturnType<typeof gapEntry>;

/** Gaps of these severities get a sentence each; the others are counted and listed in the table. */
const TOLD: readonly string[] = ['critical', 'high'];

/** What is missing, in sentences whose figures come from the record, and in a table. */
export function statement(input: ReportInput): Section {
  const { context, place } = input;
  const gaps = context.assessment.gaps.map((gap) => gapEntry(context, gap));
  const told = gaps.filter(({ severity }) => TOLD.includes(severity));
  const table = tableOf<GapEntry>(
    'gaps',
    `Gaps proven in the ${place.name}`,
    [
      ['Gap', ({ title }) => title],
      ['Severity', ({ severity }) => severity],
      ['What is known', ({ known }) => known],
      ['What to do', ({ action }) => action],
      ['Points', ({ gain }) => gain, 1],
    ],
    gaps,
  );
  return {
    id: 'statement',
    heading: 'Statement of gaps',
    blocks: [
      {
        kind: 'text',
        sentences: [
          onRecord(input),
          ...told.map(gapSentence),
          ...rest(gaps.length - told.length),
          ...(gaps.length === 0 ? [sentenceOf('no-gap', 'No gap is proven.')] : []),
          ...toProtect(input),
          questions(input),
        ],
      },
      ...(gaps.length > 0 ? [table] : []),
    ],
  };
}

function onRecord({ place, summary }: ReportInput): Sentence {
  return sentenceOf(
    'on-record',
    ...[`In the ${place.name}, `, figure('roles-on-record', summary.requiredRolesOnRecord)],
    ...[' of the ', figure('roles-required', summary.requiredRoles), ' required roles are on record, '],
    ...[figure('roles-confirmed', summary.requiredRolesConfirmed), ' of them confirmed, and '],
    ...[figure('ties-met', summary.requiredTiesMet), ' of ', figure('ties-required', summary.requiredTies)],
    ' required ties are met at the expected level.',
  );
}

/** `FBI – Wage and Hour Division: FBI Cleveland, as told to …: no contact.` */
const gapSentence = ({ items: [item = ''], title, known, waiting }: GapEntry): Sentence =>
  sentenceOf(
    `gap-${item}`,
    `${title}: `,
    figure(`known-${item}`, known),
    ...(waiting.length > 0
      ? [' ', figure(`waiting-${item}`, count(waiting.length, 'expected tie')), ' without a partner.']
      : []),
  );

const rest = (others: number): Sentence[] =>
  others > 0
    ? [
        sentenceOf(
          'further-gaps',
          ...['A further ', figure('gaps-further', count(others, 'gap')), ' of medium or low severity '],
          `${others === 1 ? 'is' : 'are'} in the table below.`,
        ),
      ]
    : [];

/** Counts ties of all roles, unlike the first sentence, and says so. */
function toProtect({ context: { assessment } }: ReportInput): Sentence[] {
  const met = assessment.ties.filter(({ state }) => state === 'met');
  const onStaff = met.filter(({ resilient }) => !resilient).length;
  const oneSided = met.filter(({ confirmedByBoth }) => !confirmedByBoth).length;
  if (onStaff + oneSided === 0) return [];
  return [
    sentenceOf(
      'to-protect',
      ...['Of ', figure('ties-of-all', expectedTies(assessment.ties.length, 'all')), ', required or not, '],
      ...[figure('ties-of-all-met', met.length), met.length === 1 ? ' is met: ' : ' are met: '],
      ...[figure('ties-on-staff', onStaff), ' of these would not survive a staff change, and '],
      ...[
        figure('ties-one-sided', oneSided),
        oneSided === 1 ? ' is' : ' are',
        ' not confirmed by both sides.',
      ],
    ),
  ];
}

/**
 * Included in every report, because open questions must not be taken for gaps, nor for their
 * absence.
 */
const questions = ({ summary }: ReportInput): Sentence =>
  sentenceOf(
    'questions',
    ...[figure('questions', count(summary.questions, 'further question'))],
    ` ${summary.questions === 1 ? 'is' : 'are'} open and not counted as gaps.`,
  );
