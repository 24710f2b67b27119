import { lastDayInEffect } from '../../core/days.ts';
import { PROOFS, type Proof } from '../../core/filter/proof.ts';
import type { Where } from '../../core/filter/where.ts';
import { byCodePoint, first } from '../../core/order.ts';
import { circuitName, count, formatDay, listInWords, numberWord } from '../../core/words/format.ts';
import { sentence } from '../../core/words/phrases.ts';
import { seenInWords } from '../../core/words/seen.ts';
import { NO_TASK_FORCE } from '../../core/words/source.ts';
import { PROOF_WORDS, type WhereNames, whereInWords } from '../../core/words/where.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { sortRows } from '../shared/rows.ts';
import { type Filter, isMissing } from './filter.ts';
import { type Measure, TRIAD_TIES } from './measures.ts';

/** The fields of a model role that a page needs. */
export interface RoleName {
  id: string;
  name: string;
  weight: number;
  shortName?: string;
  /** Whether an office fills it in every district, by law or by an agency's map. */
  assigned?: boolean;
}

export interface RoleCount extends RoleName {
  /** The districts where the role applies, and of these where it is on record or confirmed. */
  applies: number;
  onRecord: number;
}

/** Counts the districts in which each role is on record or confirmed, rarest first. */
export const roleCounts = (districts: readonly DistrictSummary[], roles: readonly RoleName[]): RoleCount[] =>
  sortRows(
    roles.map((role) => {
      const states = districts.flatMap(({ roles: states }) => states[role.id] ?? []);
      return {
        ...role,
        applies: states.length,
        onRecord: states.filter((state) => !isMissing(state)).length,
      };
    }),
    ({ onRecord, applies }) => (applies ? onRecord / applies : null),
    'asc',
  );

/** "For another reason 58 districts lack it: 58 unknown.", for the districts that match at any state and any sureness. */
export function othersInWords(found: readonly DistrictSummary[], isLacking: boolean): string {
  if (!isLacking) return `In another state ${count(found.length, 'district fits', 'districts fit')}.`;
  const parts = PROOFS.flatMap((proof) => {
    const number = found.filter(({ match }) => match?.proof === proof).length;
    return number > 0 ? `${number} ${PROOF_WORDS[proof].toLowerCase()}` : [];
  });
  return `For another reason ${count(found.length, 'district lacks', 'districts lack')} it: ${parts.join(', ')}.`;
}

/** Names the triad ties that are not met and the first call to make; empty if all are met. */
function triadStepText({ triadTies, triadNext }: DistrictSummary): string {
  const lacking = Object.entries(triadTies).flatMap(([id, state]) =>
    state === 'met' ? [] : (TRIAD_TIES[id] ?? id),
  );
  return lacking.length > 0 ? `Lacks ${listInWords(lacking)}. First: ${triadNext}` : '';
}

/** Returns a district's first step, the same as on its own page; for the triad measure, what the triad lacks. */
export function nextStepText(district: DistrictSummary, measure?: Measure['id']): string {
  if (measure === 'triad') return triadStepText(district);
  const { first } = district;
  return first ? `First: ${first.title}. ${first.why}` : '';
}

const monthOf = (day: string): string => formatDay(day).replace(/ \d+,/, '');

/** "ECM task force until September 2027". Says if it has ended or aged and, if there is none, where we looked. */
export function taskForceInWords({ taskForces }: DistrictSummary): string {
  const live = taskForces.find(({ status }) => status === 'current' || status === 'aging');
  if (live)
    return live.until
      ? `${live.program} until ${monthOf(lastDayInEffect(live.until))}`
      : `${live.program}, ${live.status}`;
  const newest = first(taskForces, (a, b) => byCodePoint(b.until ?? b.seen ?? '', a.until ?? a.seen ?? ''));
  if (!newest) return NO_TASK_FORCE;
  if (newest.until) return `${newest.program} ended ${monthOf(lastDayInEffect(newest.until))}`;
  return newest.seen
    ? `${newest.program} ${seenInWords(newest, newest.seen, monthOf)}`
    : `${newest.program}, no date on record`;
}

/** "Lead police agency and Victim service provider known: 36 of 94 districts. 34 lack one, 24 lack two." */
function lackSentence(districts: readonly DistrictSummary[], roles: readonly RoleName[]): string {
  const toFind = roles.filter(({ weight, assigned }) => weight === 3 && !assigned);
  const lackOf = (d: DistrictSummary): number => toFind.filter(({ id }) => isMissing(d.roles[id])).length;
  const parts = toFind.flatMap((_, place) => {
    const lacking = districts.filter((d) => lackOf(d) === place + 1).length;
    return lacking === 0 ? [] : [`${lacking} ${lacking === 1 ? 'lacks' : 'lack'} ${numberWord(place + 1)}`];
  });
  const names = listInWords(toFind.map(({ name, shortName = name }) => shortName.toLowerCase()));
  const all = districts.filter((d) => lackOf(d) === 0).length;
  const rest = parts.length > 0 ? ` ${sentence(listInWords(parts))}.` : '';
  return `${sentence(names)} known: ${all} of ${count(districts.length, 'district')}.${rest} An office that the law or an agency’s map gives to every district is not counted.`;
}

/** "Most often not found: …", for the required roles; empty if every district has them all. */
export const leastRecordedText = (rows: readonly RoleCount[]): string => {
  const rarest = rows
    .filter(({ weight, onRecord, applies }) => weight === 3 && onRecord < applies)
    .slice(0, 2);
  const named = rarest.map(
    ({ name, onRecord, applies }) => `${name} (${count(applies - onRecord, 'district')})`,
  );
  return named.length > 0 ? `Most often not found: ${listInWords(named)}.` : '';
};

const HATCHED = ' Hatched districts have public records only, which cannot prove a gap or support a score.';

/** "The lack is proven in 3 and unknown in 64 of 67 districts." */
function sureness(districts: readonly DistrictSummary[]): string {
  const of = (proof: Proof): number => districts.filter(({ match }) => match?.proof === proof).length;
  const parts = PROOFS.flatMap((proof) => (of(proof) > 0 ? `${proof} in ${of(proof)}` : []));
  const open = of('unknown') > 0 ? ' Unknown is an open question: it needs a call, not a course.' : '';
  return parts.length > 0
    ? `The lack is ${listInWords(parts)} of ${count(districts.length, 'district')}.${open}`
    : '';
}

const SENTENCES: Record<
  Measure['id'],
  (districts: readonly DistrictSummary[], roles: readonly RoleName[]) => string
> = {
  lack: sureness,
  'required-roles': lackSentence,
  'proven-gaps': (districts) => {
    const asked = districts.filter((d) => d.confirmations > 0);
    const gaps = asked.filter((d) => d.provenGaps > 0).length;
    const rest = asked.length < districts.length ? HATCHED : '';
    return `Of the ${count(asked.length, 'district')} that confirmed something, ${gaps} ${gaps === 1 ? 'has' : 'have'} a proven gap in a required role or tie.${rest}`;
  },
  questions: (districts) => {
    const sum = districts.reduce((total, d) => total + d.questions, 0);
    return `${count(sum, 'question is', 'questions are')} open. A question is a role or tie of which no one has said whether it holds.`;
  },
  triad: (districts) => {
    const of = (state: DistrictSummary['triad']) => districts.filter((d) => d.triad === state).length;
    return `All three are tied in ${count(of('yes'), 'district')}; a tie is proven missing in ${of('no')}; some are tied and the rest is not known in ${of('partly')}; nothing is known in ${of('unknown')}.`;
  },
  confirmed: (districts) => {
    const asked = districts.filter((d) => d.confirmations > 0).length;
    const rest = asked < districts.length ? HATCHED : '';
    return `${count(asked, 'district')} confirmed something. Points are for comparing a district with itself over time and with similar ones, not for a ranking.${rest}`;
  },
};

/** Returns what the colors show, as a sentence with the numbers. */
export const measureText = (
  measure: Measure,
  districts: readonly DistrictSummary[],
  roles: readonly RoleName[],
): string => SENTENCES[measure.id](districts, roles);

/** Describes the filter, for a picture that is saved outside the page; empty without a filter. */
export function filterInWords(
  { circuit, state, districts, program }: Filter,
  where: Where,
  names: WhereNames,
): string {
  const asked = whereInWords(where, names);
  const scope = [
    circuit && circuitName(circuit),
    state,
    districts && `a list of ${count(districts.split(',').length, 'district')}`,
    program && `task force: ${program}`,
  ].filter(Boolean);
  if (!asked && scope.length === 0) return '';
  return `Only districts${asked && ` that ${asked}`}${scope.length > 0 ? ` (${scope.join('; ')})` : ''}.`;
}
