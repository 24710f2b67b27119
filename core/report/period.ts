import { ROLE_STATES, TIE_STATES } from '../drawing/states.ts';
import { distinct } from '../order.ts';
import { peopleIn } from '../trainings/trainings.ts';
import { count, formatDay } from '../words/format.ts';
import { itemTitle } from '../words/phrases.ts';
import { figure, sentenceOf, tableOf } from './blocks.ts';
import type { ReportedEvidence, ReportInput, Split } from './input.ts';
import type { Section, Sentence, Table } from './shape.ts';

interface Move {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly how: string;
}

/** What happened between the two dates of the reporting period, and separately what only became known. */
export function period(input: ReportInput): Section {
  const { when, change } = input;
  const moves = movesOf(input);
  return {
    id: 'period',
    heading: `Reporting period, ${formatDay(when.from)} to ${formatDay(when.asOf)}`,
    blocks: [
      { kind: 'text', sentences: [...activity(input), sentenceOf('change', figure('change', change.text))] },
      ...(input.summary.coverageShown ? [points(input)] : []),
      ...moved('changed', 'What changed in the period: only this may be called progress', moves.changed),
      ...moved('newly-known', 'What became known of before the period', moves.newlyKnown),
    ],
  };
}

/**
 * Evidence was active on each of its activity dates, and in the period in which it began. The sentence says what
 * is on record, because what no one entered may have been held all the same.
 */
function activity({ evidence, officeId, when: { from, asOf } }: ReportInput): Sentence[] {
  const isIn = (day: string | null): boolean => day !== null && day >= from && day <= asOf;
  const active = evidence.filter(
    ({ since, activityDates, publicRecord }) => !publicRecord && [since, ...activityDates].some(isIn),
  );
  const trainings = active.filter(({ kind }) => kind === 'training');
  const people = peopleIn(trainings);
  return [
    sentenceOf(
      'activity',
      figure('active-partners', count(partnersIn(active, officeId), 'partner organization')),
      ' took part in evidence that is on record as active in the period, and ',
      ...[figure('trainings', count(trainings.length, 'training')), ' with '],
      figure('trained', count(partnersIn(trainings, officeId), 'partner organization')),
      ...(people === null
        ? []
        : [
            ' and ',
            figure('people-trained', count(people, 'person', 'people')),
            trainings.some(({ people: counted }) => counted === null) ? ', as far as they were counted,' : '',
          ]),
      ` ${trainings.length === 1 ? 'is' : 'are'} on record.`,
    ),
  ];
}

const partnersIn = (pieces: readonly ReportedEvidence[], officeId: string): number =>
  distinct(pieces.flatMap(({ parties }) => parties.map(({ organizationId }) => organizationId))).filter(
    (id) => id !== officeId,
  ).length;

const NUMBERS = [
  ['confirmed', 'Confirmed points'],
  ['recorded', 'Points on record'],
  ['possible', 'Possible points'],
] as const;

const points = ({ change }: ReportInput): Table =>
  tableOf<{ label: string; split: Split }>(
    'period-points',
    'Points before and after, by cause',
    [
      ['Number', ({ label }) => label],
      ['Before', ({ split }) => split.before, 1],
      ['Corrected', ({ split }) => split.corrected, 1],
      ['Newly known', ({ split }) => split.newlyKnown, 1],
      ['Changed', ({ split }) => split.changed, 1],
      ['After', ({ split }) => split.after, 1],
    ],
    NUMBERS.map(([number, label]) => ({ label, split: change.points[number] })),
  );

const moved = (id: string, caption: string, rows: readonly Move[]): Table[] =>
  rows.length === 0
    ? []
    : [
        tableOf<Move>(
          id,
          caption,
          [
            ['Role or tie', ({ what }) => what],
            ['Before', ({ before }) => before],
            ['After', ({ after }) => after],
            ['How', ({ how }) => how],
          ],
          rows,
        ),
      ];

function movesOf({ change, context: { names } }: ReportInput) {
  const { changed, newlyKnown } = change;
  const role = ({
    role: id,
    before,
    after,
  }: (typeof changed.roles)[number] | (typeof newlyKnown.roles)[number]) => ({
    what: itemTitle(names, id),
    before: ROLE_STATES[before].word,
    after: ROLE_STATES[after].word,
  });
  const tie = ({
    tie: id,
    before,
    after,
  }: (typeof changed.ties)[number] | (typeof newlyKnown.ties)[number]) => ({
    what: itemTitle(names, id),
    before: TIE_STATES[before].word,
    after: TIE_STATES[after].word,
  });
  const learned = (gapFound: boolean): string => (gapFound ? 'gap found' : 'became known');
  return {
    changed: [
      ...changed.roles.map((move): Move => ({ ...role(move), how: move.how })),
      ...changed.ties.map((move): Move => ({ ...tie(move), how: move.how })),
    ],
    newlyKnown: [
      ...newlyKnown.roles.map((move): Move => ({ ...role(move), how: learned(move.gapFound) })),
      ...newlyKnown.ties.map((move): Move => ({ ...tie(move), how: learned(move.gapFound) })),
    ],
  };
}
