import { SIDES, type SideOfTies } from '../industries/inspector-links.ts';
import { listInWords } from '../words/format.ts';
import { LINK_WORDS, linksInWords, WEIGHT_WORDS } from '../words/industries.ts';
import { figure, sentenceOf, tableOf } from './blocks.ts';
import type { ReportedIndustries, ReportInput } from './input.ts';
import type { Section, Table } from './shape.ts';

type Industry = ReportedIndustries['industries'][number];
type Inspector = ReportedIndustries['inspectors'][number];

const OFFICES = 3;
const SIDE_WORDS: Readonly<Record<SideOfTies, string>> = {
  coordinator: 'With the coordinator',
  police: 'With police',
  services: 'With services',
};

/**
 * Industries at risk of labor trafficking, and how their inspectors are linked. Shown next to the score, never
 * part of it.
 */
export const industriesSection = ({
  industries: { headline, industries, inspectors },
}: ReportInput): Section => ({
  id: 'industries',
  heading: 'Industries at risk of labor trafficking',
  blocks: [
    {
      kind: 'text',
      sentences: [
        sentenceOf('industries', figure('industries', headline)),
        sentenceOf(
          'industries-caution',
          'These figures are shown beside the score and are never part of it. They say how much of an industry there is, not that anyone in it is exploited. Not asked is not the same as no link.',
        ),
      ],
    },
    industryTable(industries),
    inspectorTable(inspectors),
  ],
});

const industryTable = (industries: readonly Industry[]): Table =>
  tableOf<Industry>(
    'industries',
    'Industries and those who inspect them',
    [
      ['Industry', ({ name }) => name],
      ['Size', ({ weight }) => WEIGHT_WORDS[weight]],
      ['What is published', ({ weightKnown }) => weightKnown],
      ['Inspectors', ({ links }) => linksInWords(links)],
      ['Source', ({ source }) => source],
      ['Read on', ({ readOn }) => readOn],
    ],
    industries,
  );

const inspectorTable = (inspectors: readonly Inspector[]): Table =>
  tableOf<Inspector>(
    'inspectors',
    'Inspectors and how they are linked',
    [
      ['Inspector', ({ name }) => name],
      [
        'On record',
        ({ offices }) =>
          listInWords(
            offices.map(({ name }) => name),
            OFFICES,
          ) || null,
      ],
      ...SIDES.map((side): readonly [string, (inspector: Inspector) => string | null] => [
        SIDE_WORDS[side],
        (inspector) => sideInWords(inspector, side),
      ]),
    ],
    inspectors,
  );

const sideInWords = ({ sides }: Inspector, asked: SideOfTies): string | null => {
  const found = sides.find(({ side }) => side === asked);
  return found ? LINK_WORDS[found.link] : null;
};
