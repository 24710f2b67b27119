import { byCodePoint, first } from '../../core/order.ts';
import { count, formatDay, listInWords, numberWord } from '../../core/words/format.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { sortRows } from '../shared/rows.ts';
import { isMissing } from './filter.ts';
import type { Measure } from './measures.ts';

/** What a page needs of a role of the model. */
export interface RoleName {
  id: string;
  name: string;
  weight: number;
}

export interface RoleCount extends RoleName {
  /** Districts where the role applies, and where it is on record or confirmed. */
  applies: number;
  onRecord: number;
}

/** How often each role is on record, rarest first. */
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

/** The required roles (weight 3) of which nothing is on record, in the order of the model. */
export const missingRequired = (district: DistrictSummary, roles: readonly RoleName[]): RoleName[] =>
  roles.filter(({ id, weight }) => weight === 3 && isMissing(district.roles[id]));

/**
 * What to ask or do next. While a district rests on public record alone, its next best action is the same as
 * nearly everywhere (confirm the coordinator), so the required roles that are not on record are named instead.
 */
export function nextStepText(district: DistrictSummary, roles: readonly RoleName[]): string {
  const missing = missingRequired(district, roles).map(({ name }) => name);
  if (district.confirmations === 0 && missing.length > 0)
    return `Not on record, ask for: ${missing.join('; ')}`;
  return district.next ? `Next: ${district.next.text}` : '';
}

const monthOf = (day: string): string => formatDay(day).replace(/ \d+,/, '');

/** "ECM task force until September 2027"; what ended or has aged is said so; "No task force on record" where none is. */
export function taskForceInWords({ taskForces }: DistrictSummary): string {
  const live = taskForces.find(({ status }) => status === 'current' || status === 'aging');
  if (live)
    return live.until ? `${live.program} until ${monthOf(live.until)}` : `${live.program}, ${live.status}`;
  const newest = first(taskForces, (a, b) => byCodePoint(b.until ?? b.seen ?? '', a.until ?? a.seen ?? ''));
  if (!newest) return 'No task force on record';
  if (newest.until) return `${newest.program} ended ${monthOf(newest.until)}`;
  return newest.seen
    ? `${newest.program} last seen ${monthOf(newest.seen)}`
    : `${newest.program}, no date on record`;
}

const lackSentence = (districts: readonly DistrictSummary[]): string => {
  const byLack = new Map<number, number>();
  for (const { requiredRoles, requiredRolesOnRecord } of districts) {
    const lack = requiredRoles - requiredRolesOnRecord;
    byLack.set(lack, (byLack.get(lack) ?? 0) + 1);
  }
  const parts = [...byLack]
    .sort(([a], [b]) => a - b)
    .map(([lack, n]) => {
      const one = n === 1;
      if (lack === 0) return `${n} ${one ? 'has' : 'have'} all of them on record`;
      return `${n} ${one ? 'lacks' : 'lack'} ${numberWord(lack)}`;
    });
  return `Every district needs eight partners. Of the ${count(districts.length, 'district')}, ${listInWords(parts)}.`;
};

/** "Most often not on record: …", of the required roles; empty when every district has all. */
export const leastRecordedText = (rows: readonly RoleCount[]): string => {
  const rarest = rows
    .filter(({ weight, onRecord, applies }) => weight === 3 && onRecord < applies)
    .slice(0, 2);
  const named = rarest.map(
    ({ name, onRecord, applies }) => `${name} (${count(applies - onRecord, 'district')})`,
  );
  return named.length > 0 ? `Most often not on record: ${listInWords(named)}.` : '';
};

const HATCHED = ' Hatched districts rest on public record alone, which proves no gap and no score.';

const SENTENCES: Record<Measure['id'], (districts: readonly DistrictSummary[]) => string> = {
  'required-roles': lackSentence,
  'proven-gaps': (districts) => {
    const asked = districts.filter((d) => d.confirmations > 0);
    const gaps = asked.filter((d) => d.provenGaps > 0).length;
    const rest = asked.length < districts.length ? HATCHED : '';
    return `Of the ${count(asked.length, 'district')} that confirmed something, ${gaps} ${gaps === 1 ? 'has' : 'have'} a proven gap in a required role or tie.${rest}`;
  },
  questions: (districts) => {
    const sum = districts.reduce((total, d) => total + d.questions, 0);
    return `${count(sum, 'question')} are open. A question is a role or tie of which nobody has said whether it holds.`;
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

/** What the colors say, in a sentence with the numbers behind them. */
export const measureText = (measure: Measure, districts: readonly DistrictSummary[]): string =>
  SENTENCES[measure.id](districts);
