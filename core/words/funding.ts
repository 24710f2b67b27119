import { count, formatPoints, listInWords } from './format.ts';

/** Shown with every plan: on screen, in the API, in files and in the report. */
export const FUNDING_CAUTION =
  'Points measure coverage: who is on record as working with whom. They do not measure effect. They count only once the work is done and both sides confirm it. A question counts only if the answer is good, so ask before you pay. Tieline names no costs and promises no result.';

interface Coverage {
  readonly confirmed: number;
  readonly possible: number;
  readonly shown: boolean;
}

interface Planned {
  readonly picked: readonly unknown[];
  readonly coverage: Record<'before' | 'after', Coverage>;
  readonly roles: { readonly before: number; readonly after: number };
  readonly ties: { readonly before: number; readonly after: number };
  readonly counties: { readonly gained: number };
  readonly requirements: { readonly gained: readonly unknown[] };
  readonly stays: readonly { readonly list: 'gap' | 'question' }[];
}

/**
 * Sums up a plan: “These 2 items would take confirmed coverage from 31.4 to 36.0 of 100 points: 1 more role
 * confirmed and 2 more ties met.”
 */
export function fundingInWords(plan: Planned): string {
  const { picked, coverage, roles, ties, counties, requirements, stays } = plan;
  const open = (list: 'gap' | 'question'): number => stays.filter((entry) => entry.list === list).length;
  const rest = `${count(open('gap'), 'gap')} and ${count(open('question'), 'question')} stay open.`;
  if (picked.length === 0) return `Nothing is picked. ${rest}`;
  const gained = [
    ...more(roles.after - roles.before, 'role', 'confirmed'),
    ...more(ties.after - ties.before, 'tie', 'met'),
    ...more(counties.gained, 'county', 'reached', 'counties'),
    ...more(requirements.gained.length, 'requirement', 'met'),
  ];
  const these = picked.length === 1 ? 'This item' : `These ${picked.length} items`;
  return `${these} would ${moveOf(coverage)}: ${listInWords(gained) || NOTHING_MORE}. ${rest}`;
}

/** Returns `1 more tie met`; empty for zero. */
const more = (times: number, one: string, done: string, many?: string): string[] =>
  times > 0 ? [`${count(times, `more ${one}`, many && `more ${many}`)} ${done}`] : [];

const NOTHING_MORE = 'no more roles are confirmed, and no more ties met';

function moveOf({ before, after }: Planned['coverage']): string {
  const [from, to] = [before.confirmed, after.confirmed].map(formatPoints);
  if (before.shown) return `take confirmed coverage from ${from} to ${to} of 100 points`;
  if (after.shown) return `bring confirmed coverage to ${to} of 100 points`;
  return `add ${added({ before, after }, 'confirmed')} of 100 points to confirmed coverage`;
}

/**
 * Returns points today and with a plan. If too few roles are confirmed to show coverage, returns only how many
 * points are added.
 */
export function pointsWith(
  { before, after }: Planned['coverage'],
  column: 'confirmed' | 'possible',
): readonly [today: string, planned: string] {
  return [
    before.shown ? formatPoints(before[column]) : NOT_SHOWN,
    after.shown ? formatPoints(after[column]) : moreInWords({ before, after }, column),
  ];
}

const added = ({ before, after }: Planned['coverage'], column: 'confirmed' | 'possible'): string =>
  formatPoints(after[column] - before[column]);

/** `2.7 more`, or that there is nothing to say yet. */
const moreInWords = (coverage: Planned['coverage'], column: 'confirmed' | 'possible'): string => {
  const more = added(coverage, column);
  return Number(more) === 0 ? NOT_SHOWN : `${more} more`;
};

const NOT_SHOWN = 'not shown yet';
