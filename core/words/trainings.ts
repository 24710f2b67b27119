import type { RoleState } from '../model/assessment.ts';
import { distinct } from '../order.ts';
import { THRESHOLDS } from '../thresholds.ts';
import type { Look } from '../trainings/before-after.ts';
import { count, formatNumber, listInWords } from './format.ts';

/**
 * How long ago someone was trained: from 1 for recently to 4 for over two years ago; 5 if no training is on record; 0 if it is
 * not known who could have been.
 */
export type TrainedClass = 0 | 1 | 2 | 3 | 4 | 5;

const LIMITS = [THRESHOLDS.trainedLately, THRESHOLDS.trainedBefore, THRESHOLDS.trainedLongAgo].map(
  ({ value }) => value,
);
const [LATELY = 0, BEFORE = 0, LONG_AGO = 0] = LIMITS;

/**
 * Returns the class.
 * @param known true if it is known who could have been trained
 */
export function trainedClass(months: number | null, known: boolean): TrainedClass {
  if (!known) return 0;
  if (months === null) return 5;
  if (months <= LATELY) return 1;
  if (months <= BEFORE) return 2;
  return months <= LONG_AGO ? 3 : 4;
}

/** The key, from most recent to none on record. */
export const TRAINED_KEY: readonly { readonly class: TrainedClass; readonly words: string }[] = [
  { class: 1, words: `to ${LATELY} months` },
  { class: 2, words: `${LATELY + 1} to ${BEFORE}` },
  { class: 3, words: `${BEFORE + 1} to ${LONG_AGO}` },
  { class: 4, words: `${LONG_AGO + 1} and more` },
  { class: 5, words: 'no training on record' },
  { class: 0, words: 'no organization on record' },
];

/** Returns `14 months`, `none on record`, or why neither can be said. */
export function trainedInWords(months: number | null, known: boolean, state?: RoleState): string {
  if (!known) return state === 'unfilled' ? 'unfilled' : 'not asked';
  return months === null ? 'none on record' : count(months, 'month');
}

interface TrainedRole {
  readonly name: string;
  readonly months: number | null;
  readonly organizations: readonly unknown[];
}

/** `No training is on record for 2 of 5 roles that someone fills: Wage and Hour Division and FBI.` */
export function untrainedInWords(roles: readonly TrainedRole[]): string {
  const filled = roles.filter(({ organizations }) => organizations.length > 0);
  const without = filled.filter(({ months }) => months === null);
  if (filled.length === 0) return 'No organization is on record in any role.';
  if (without.length === 0) return 'A training is on record for each role that someone fills.';
  return `No training is on record for ${without.length} of ${count(filled.length, 'role')} that someone fills: ${listInWords(without.map(({ name }) => name))}. Trainings may have been held that no one entered.`;
}

interface TrainedOrganization {
  readonly name: string;
  readonly lastTrained: string | null;
  readonly came: number;
  readonly left: number;
}

/** Returns where people on record came or left since the last training; empty if nowhere has one on record. */
export function turnoverInWords(organizations: readonly TrainedOrganization[]): string {
  const trained = organizations.filter(({ lastTrained }) => lastTrained !== null);
  if (trained.length === 0) return '';
  const changed = trained.filter(({ came, left }) => came + left > 0);
  const where = changed.map(({ name, came, left }) => `${name} (${came} came, ${left} left)`);
  return changed.length === 0
    ? `At the ${count(trained.length, 'organization')} with a training on record, no one on record came or left since.`
    : `Since their last training, people on record came or left at ${listInWords(where)}.`;
}

export const BEFORE_AFTER_CAUTION =
  'This proves no effect. Districts that hold trainings may differ from those that do not, what is on record depends on who was asked, and one training is one case. The training itself is left out: that two organizations trained together is not counted as a tie.';

/**
 * Returns `5 seats for 4 roles. 1 tie that is not met could be made in this room. …`; a tie counts once,
 * whoever could make it.
 */
export function planInWords(
  invitations: readonly { readonly role: string | null }[],
  ties: readonly { readonly id: string }[],
  missing: readonly unknown[],
): string {
  const roles = invitations.filter(({ role }) => role !== null).length;
  const open = distinct(ties.map(({ id }) => id)).length;
  return `${count(invitations.length, 'seat')} for ${count(roles, 'role')}. ${count(open, 'tie')} that ${open === 1 ? 'is' : 'are'} not met could be made in this room. ${count(missing.length, 'role')} ${missing.length === 1 ? 'has' : 'have'} no one to invite.`;
}

interface BeforeAfter {
  /** Ties expected between those in the room. */
  readonly ties: number;
  readonly met: Readonly<Record<Look, number | null>>;
  readonly middle: Readonly<Record<Look, { readonly value: number } | null>>;
  /** Similar districts without a training. */
  readonly similar: number;
}

const numberOf = (value: number): string => formatNumber(Math.round(value * 10) / 10);

/** `Of 6 ties expected between those in the room, 2 were met before, and 3 after 6 months.` */
export function beforeAfterInWords({ ties, met, middle, similar }: BeforeAfter): string {
  if (ties === 0) return 'No tie is expected between those who were in the room.';
  const looked = (Object.keys(met) as Look[]).filter((look) => met[look] !== null); // the keys of the record
  const here = looked.map((look) => `${met[look]} ${met[look] === 1 ? 'was' : 'were'} met ${look}`);
  const first = `Of ${count(ties, 'tie')} expected between those in the room, ${listInWords(here)}.`;
  const later = looked.length < 2 ? ' The look after 6 months is still to come.' : '';
  const known = looked.filter((look) => middle[look]);
  const others = known.map((look) => `${numberOf(middle[look]?.value ?? 0)} ${look}`);
  const beside =
    others.length > 0
      ? `Of the same ties, the middle of ${count(similar, 'similar district')} without a training had ${listInWords(others)}.`
      : `Only ${count(similar, 'similar district')} held no training around that time: too few for a middle.`;
  return `${first}${later} ${beside}`;
}
