import { PALETTE } from '../../core/drawing/palette.ts';
import { beforeCoverage } from '../../core/words/coverage.ts';
import { count } from '../../core/words/format.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { quantileRanges } from './quantiles.ts';

export type MeasureId = 'required-roles' | 'proven-gaps' | 'questions' | 'triad' | 'confirmed';

/** One color of the map. `pattern` is for what is not known, which no tone can say. */
export interface MapClass {
  label: string;
  color: string;
  pattern?: 'dots';
}

export interface Measure {
  id: MeasureId;
  /** As the select names it. */
  name: string;
  title: string;
  /** What the legend counts, with its unit. */
  legend: string;
  /** From light to dark: on every measure the darker, the more is missing or open. */
  classes: readonly MapClass[];
  classOf: (district: DistrictSummary) => number;
  /** Rests on public record alone, which says little on this measure. */
  hatched: (district: DistrictSummary) => boolean;
  /** The value in words that stand alone. */
  inWords: (district: DistrictSummary) => string;
  /** The value under a fingerprint, in at most twelve characters. */
  short: (district: DistrictSummary) => string;
  /** The column by which the table is sorted until someone chooses another. */
  column: string;
}

const RAMP = [
  PALETTE['ramp-1'],
  PALETTE['ramp-2'],
  PALETTE['ramp-3'],
  PALETTE['ramp-4'],
  PALETTE['ramp-5'],
] as const;
/** Four classes that are further apart than four of the five would be. */
const FOUR = [RAMP[0], RAMP[2], RAMP[3], RAMP[4]] as const;

const never = (): boolean => false;
const publicRecordAlone = (district: DistrictSummary): boolean => district.confirmations === 0;
/** The place of the first bound that the value reaches; bounds fall, so place 0 is the least missing. */
const placeAmong = (value: number, bounds: readonly number[]): number => {
  const place = bounds.findIndex((bound) => value >= bound);
  return place < 0 ? bounds.length : place;
};
const labeled = (labels: readonly string[], colors: readonly string[]): MapClass[] =>
  labels.map((label, place) => ({ label, color: colors[place] ?? PALETTE.paper }));

/** Roles that an office fills in every district say nothing of one, so they are left out (summary.ts, partnersOf). */
const requiredRoles = (districts: readonly DistrictSummary[]): Measure => {
  const most = Math.max(0, ...districts.map((d) => d.partnersToFind));
  const labels = Array.from({ length: most + 1 }, (_, lacking) => `${most - lacking} of ${most}`);
  return {
    id: 'required-roles',
    name: 'Required partners found',
    title: 'which required partners are known',
    legend: 'Required partners found',
    classes: labeled(labels, FOUR),
    classOf: (d) => Math.min(most, d.partnersToFind - d.partnersFound),
    hatched: never,
    inWords: (d) => `${d.partnersFound} of ${d.partnersToFind} required partners found`,
    short: (d) => `${d.partnersFound} of ${d.partnersToFind}`,
    column: 'partnersFound',
  };
};

const provenGaps: Measure = {
  id: 'proven-gaps',
  name: 'Proven gaps',
  title: 'where partners are missing',
  legend: 'Proven gaps in required roles and ties',
  classes: labeled(['none', '1', '2', '3 to 4', '5 or more'], RAMP),
  classOf: (d) => 4 - placeAmong(d.provenGaps, [5, 3, 2, 1]),
  hatched: publicRecordAlone,
  inWords: (d) => count(d.provenGaps, 'proven gap'),
  short: (d) => count(d.provenGaps, 'gap'),
  column: 'provenGaps',
};

const questions = (districts: readonly DistrictSummary[]): Measure => {
  const ranges = quantileRanges(
    districts.map((d) => d.questions),
    RAMP.length,
  );
  const labels = ranges.map(({ low, high }) => (low === high ? `${low}` : `${low} to ${high}`));
  return {
    id: 'questions',
    name: 'Questions open',
    title: 'where there is most to ask',
    legend: 'Questions open',
    classes: labeled(labels, RAMP),
    classOf: (d) => ranges.findIndex(({ high }) => d.questions <= high),
    hatched: never,
    inWords: (d) => count(d.questions, 'question'),
    short: (d) => count(d.questions, 'question'),
    column: 'questions',
  };
};

/** The answers of server/assessments/triad.ts: `no` is a proven gap in one of the three ties, `partly` some met and no gap. */
export const TRIAD: Record<DistrictSummary['triad'], { place: number; label: string; short: string }> = {
  yes: { place: 0, label: 'all three tied', short: 'all tied' },
  partly: { place: 1, label: 'some tied, the rest not known', short: 'some tied' },
  no: { place: 2, label: 'a tie proven missing', short: 'gap' },
  unknown: { place: 3, label: 'not known', short: 'not known' },
};

/** Its ties, in the fewest words that tell them apart. */
export const TRIAD_TIES: Readonly<Record<string, string>> = {
  'usao-coordinator--hsi': 'Coordinator – HSI',
  'usao-coordinator--dol-whd': 'Coordinator – Wage and Hour',
  'hsi--dol-whd': 'HSI – Wage and Hour',
};

const triad: Measure = {
  id: 'triad',
  name: 'Justice–Homeland–Labor triad',
  title: 'where Justice, Homeland Security and Labor work together',
  legend: 'Coordinator, HSI and Wage and Hour tied pairwise',
  classes: [
    { label: TRIAD.yes.label, color: RAMP[0] },
    { label: TRIAD.partly.label, color: RAMP[2] },
    { label: TRIAD.no.label, color: RAMP[4] },
    { label: TRIAD.unknown.label, color: PALETTE.paper, pattern: 'dots' },
  ],
  classOf: (d) => TRIAD[d.triad].place,
  hatched: never,
  inWords: (d) => `Justice, Homeland Security and Labor: ${TRIAD[d.triad].label}`,
  short: (d) => TRIAD[d.triad].short,
  column: 'triad',
};

const confirmed: Measure = {
  id: 'confirmed',
  name: 'Confirmed score',
  title: 'how much is confirmed',
  legend: 'Confirmed points of 100',
  classes: labeled(['80 or more', '60 to 79', '40 to 59', '20 to 39', 'below 20'], RAMP),
  // A district whose coverage is not shown yet is hatched over the lowest class, so that its color tells nothing either.
  classOf: (d) => placeAmong(d.coverageShown ? d.score.confirmed : 0, [80, 60, 40, 20]),
  hatched: (d) => !d.coverageShown,
  inWords: (d) => (d.coverageShown ? `${d.score.confirmed.toFixed(1)} points confirmed` : beforeCoverage(d)),
  short: (d) =>
    d.coverageShown
      ? `${d.score.confirmed.toFixed(1)} points`
      : `${d.requiredRolesConfirmed} of ${d.requiredRoles} confirmed`,
  column: 'confirmed',
};

/** All measures; the classes of some are set from the districts themselves. */
export const measuresOf = (districts: readonly DistrictSummary[]): readonly Measure[] => [
  requiredRoles(districts),
  provenGaps,
  questions(districts),
  triad,
  confirmed,
];

/**
 * Until this many districts have a confirmation the map leads with public record (screens, section 13):
 * proven gaps would be none nearly everywhere, and that is not good news.
 */
const ENOUGH_CONFIRMED = 10;

export const defaultMeasure = (districts: readonly DistrictSummary[]): MeasureId =>
  districts.filter((d) => d.confirmations > 0).length < ENOUGH_CONFIRMED ? 'required-roles' : 'proven-gaps';
