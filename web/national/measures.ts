import { PALETTE } from '../../core/drawing/palette.ts';
import { PROOFS } from '../../core/filter/proof.ts';
import { beforeCoverage } from '../../core/words/coverage.ts';
import { count } from '../../core/words/format.ts';
import { PROOF_WORDS } from '../../core/words/where.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { quantileRanges } from './quantiles.ts';

export type MeasureId = 'lack' | 'required-roles' | 'proven-gaps' | 'questions' | 'triad' | 'confirmed';

/** One color of the map. `pattern` marks the unknown, which a shade could not express. */
interface MapClass {
  label: string;
  color: string;
  pattern?: 'dots';
}

export interface Measure {
  id: MeasureId;
  /** The name in the select. */
  name: string;
  title: string;
  /** What the legend counts, with its unit. */
  legend: string;
  /** From light to dark; in every measure, darker means that more is missing or open. */
  classes: readonly MapClass[];
  classOf: (district: DistrictSummary) => number;
  /** Whether the value rests on public record alone, which says little about this measure. */
  hatched: (district: DistrictSummary) => boolean;
  /** The value in words that can be read without context. */
  inWords: (district: DistrictSummary) => string;
  /** The value under a fingerprint, in at most twelve characters. */
  short: (district: DistrictSummary) => string;
  /** The table's default sort column. */
  column: string;
}

const RAMP = [
  PALETTE['ramp-1'],
  PALETTE['ramp-2'],
  PALETTE['ramp-3'],
  PALETTE['ramp-4'],
  PALETTE['ramp-5'],
] as const;
/** Colors for four classes, which skip the second shade for more contrast. */
const FOUR = [RAMP[0], RAMP[2], RAMP[3], RAMP[4]] as const;

const never = (): boolean => false;
const publicRecordAlone = (district: DistrictSummary): boolean => district.confirmations === 0;
/** Returns the index of the first bound that the value reaches. Bounds are descending, so index 0 has the least missing. */
const placeAmong = (value: number, bounds: readonly number[]): number => {
  const place = bounds.findIndex((bound) => value >= bound);
  return place < 0 ? bounds.length : place;
};
const labeled = (labels: readonly string[], colors: readonly string[]): MapClass[] =>
  labels.map((label, place) => ({ label, color: colors[place] ?? PALETTE.paper }));

/** Leaves out roles that an office fills in every district, since they tell nothing about a district (summary.ts, partnersOf). */
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
  title: 'proven gaps',
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
    title: 'open questions',
    legend: 'Questions open',
    classes: labeled(labels, RAMP),
    classOf: (d) => ranges.findIndex(({ high }) => d.questions <= high),
    hatched: never,
    inWords: (d) => count(d.questions, 'question'),
    short: (d) => count(d.questions, 'question'),
    column: 'questions',
  };
};

/** The states from server/assessments/triad.ts: `no` is a proven gap in one of the three ties, `partly` is some met and no gap. */
export const TRIAD: Record<DistrictSummary['triad'], { place: number; label: string; short: string }> = {
  yes: { place: 0, label: 'all three tied', short: 'all tied' },
  partly: { place: 1, label: 'some tied, the rest not known', short: 'some tied' },
  no: { place: 2, label: 'a tie proven missing', short: 'gap' },
  unknown: { place: 3, label: 'not known', short: 'not known' },
};

/** Short names of the triad's ties. */
export const TRIAD_TIES: Readonly<Record<string, string>> = {
  'usao-coordinator--hsi': 'Coordinator – HSI',
  'usao-coordinator--dol-whd': 'Coordinator – Wage and Hour',
  'hsi--dol-whd': 'HSI – Wage and Hour',
};

const triad: Measure = {
  id: 'triad',
  name: 'Justice–Homeland–Labor triad',
  title: 'where Justice, Homeland Security and Labor work together',
  legend: 'Coordinator, HSI and Wage and Hour all work with one another',
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
  // A district whose coverage is not shown yet is hatched over the lowest class, so that its color doesn't reveal the score.
  classOf: (d) => placeAmong(d.coverageShown ? d.score.confirmed : 0, [80, 60, 40, 20]),
  hatched: (d) => !d.coverageShown,
  inWords: (d) => (d.coverageShown ? `${d.score.confirmed.toFixed(1)} points confirmed` : beforeCoverage(d)),
  short: (d) =>
    d.coverageShown
      ? `${d.score.confirmed.toFixed(1)} points`
      : `${d.requiredRolesConfirmed} of ${d.requiredRoles} confirmed`,
  column: 'confirmed',
};

/** How sure it is that a district lacks what the filter asks for; the class is -1 if it doesn't lack it. */
const lack: Measure = {
  id: 'lack',
  name: 'How sure the lack is',
  title: 'what they lack',
  legend: 'That all of it is lacking is',
  classes: [
    { label: 'proven', color: RAMP[3] },
    { label: 'to confirm', color: RAMP[1] },
    { label: 'unknown: a call, not a course', color: PALETTE.paper, pattern: 'dots' },
  ],
  classOf: ({ match }) => (match?.proof ? PROOFS.indexOf(match.proof) : -1),
  hatched: never,
  inWords: ({ match }) =>
    match?.proof ? `the lack is ${PROOF_WORDS[match.proof].toLowerCase()}` : 'outside the filter',
  short: ({ match }) => (match?.proof ? PROOF_WORDS[match.proof].toLowerCase() : ''),
  column: 'lack',
};

/** Returns all measures; some compute their classes from the districts. Includes sureness if the filter asks for a lack. */
export const measuresOf = (
  districts: readonly DistrictSummary[],
  asksForLack = false,
): readonly Measure[] => [
  ...(asksForLack ? [lack] : []),
  requiredRoles(districts),
  provenGaps,
  questions(districts),
  triad,
  confirmed,
];

/**
 * Until this many districts have a confirmation, the map shows public record by default (screens, section 13): nearly every
 * district would have no proven gaps, which would look like good news and is not.
 */
const ENOUGH_CONFIRMED = 10;

export const defaultMeasure = (districts: readonly DistrictSummary[]): MeasureId =>
  districts.filter((d) => d.confirmations > 0).length < ENOUGH_CONFIRMED ? 'required-roles' : 'proven-gaps';
