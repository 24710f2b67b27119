import type { Covers } from '../counties/reach.ts';
import { countyMapInWords } from '../drawing/county-picture.ts';
import { listInWords } from '../words/format.ts';
import { sentence } from '../words/phrases.ts';
import { percentOf, REACH_WORDS, ruralInWords } from '../words/reach.ts';
import { figure, sentenceOf, tableOf } from './blocks.ts';
import type { ReportedReach, ReportInput } from './input.ts';
import type { Block, Section, Table } from './shape.ts';

type Role = ReportedReach['roles'][number];
type County = ReportedReach['counties'][number];

const BY_WHOM: Readonly<Record<Covers, string>> = {
  county: 'Said to cover it',
  district: 'Only through the district',
};

/** How many offices of a county are named; the rest are counted. */
const OFFICES = 3;

/**
 * Which counties service providers reach, and how much of the district each role reaches. Not asked doesn't
 * mean out of reach.
 */
export function countiesSection({ reach, place }: ReportInput): Section {
  return {
    id: 'counties',
    heading: 'Counties',
    blocks: [
      {
        kind: 'text',
        sentences: [
          sentenceOf('reach', figure('reach', reach.headline)),
          sentenceOf(
            'reach-caution',
            'An organization covers the counties that it is said to cover, otherwise its district; the table says which. A county counts as out of reach only if someone said so. People are those of 2020.',
          ),
        ],
      },
      ...mapOf(reach),
      roleTable(reach, place.name),
      countyTable(reach),
    ],
  };
}

const roleTable = ({ roles }: ReportedReach, place: string): Table =>
  tableOf<Role>(
    'reach',
    `Counties of the ${place} that each role reaches`,
    [
      ['Role', ({ name }) => name],
      ['Said to be covered', ({ byCovers }) => byCovers.county.counties, 0],
      ['People there', ({ byCovers, all }) => percentOf(byCovers.county.people, all.people)],
      ['Only through the district', ({ byCovers }) => byCovers.district.counties, 0],
      ['Not asked', ({ byState }) => byState['not asked'].counties, 0],
      ['No one', ({ byState }) => byState['no one'].counties, 0],
    ],
    roles,
  );

const countyTable = ({ counties }: ReportedReach): Table =>
  tableOf<County>(
    'counties',
    'Counties and the service providers that reach them',
    [
      ['County', ({ title }) => title],
      ['People', ({ people }) => people, 0],
      ['Rural class', ({ ruralCode }) => ruralInWords(ruralCode)],
      ['Service providers', ({ state }) => sentence(REACH_WORDS[state])],
      ['By whom', ({ covers }) => covers && BY_WHOM[covers]],
      ['Said to cover it, by name', saidToCover],
      ['Nearest that is covered', nearestInWords],
    ],
    counties,
  );

const mapOf = ({ hasMap, counties }: ReportedReach): Block[] =>
  hasMap
    ? [
        {
          ...{ kind: 'picture', name: 'counties', alt: countyMapInWords(counties) },
          caption: 'Counties by which service providers reach them. The table of counties says the same.',
        },
      ]
    : [];

const saidToCover = ({ offices }: County): string | null =>
  listInWords(
    offices.filter(({ covers }) => covers === 'county').map(({ name }) => name),
    OFFICES,
  ) || null;

const nearestInWords = ({ nearest }: County): string | null =>
  nearest && `${nearest.title}, ${nearest.miles} miles`;
