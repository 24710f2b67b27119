import type { z } from 'zod';
import type { Model } from '../../../core/model/model.ts';
import { byCodePoint, type Order, reversed, thenBy } from '../../../core/order.ts';
import type { NationRow, Summary } from '../../assessments/summary.ts';
import { badField } from '../../http/errors.ts';
import type { listDistricts } from './contract.ts';

export type ListQuery = z.output<typeof listDistricts.query>;

const ON_RECORD: readonly string[] = ['on record', 'confirmed'];

/** Refuses what names nothing, or is half said. */
export function checkFilter(query: ListQuery, model: Model): void {
  const { missingRole, roleState, tie, tieState } = query;
  for (const field of ['missingRole', 'hasRole', 'lead'] as const)
    if (query[field] && !model.roles.some(({ id }) => id === query[field]))
      throw badField(field, `is not a role of the gap model: ${query[field]}; see /api/model`);
  for (const field of ['tie', 'lacksTie'] as const)
    if (query[field] && !model.ties.some(({ id }) => id === query[field]))
      throw badField(field, `is not an expected tie of the gap model: ${query[field]}; see /api/model`);
  if (roleState && !missingRole) throw badField('missingRole', 'is required with roleState');
  if (Boolean(tie) !== Boolean(tieState))
    throw badField(tie ? 'tieState' : 'tie', 'is required too: tie and tieState go together');
}

/** A lead as far as a filter asks. */
interface Lead {
  readonly districtId: string;
  readonly roleId: string | null;
}

/** Does a district match every filter that is given? A role or tie that does not apply there is neither missing nor there. */
export function matches(query: ListQuery, { summary, ties }: NationRow, leads: readonly Lead[]): boolean {
  const { missingRole, roleState, hasRole, lead, tie, tieState, lacksTie, program, state, circuit } = query;
  const role = missingRole && summary.roles[missingRole];
  return (
    (!missingRole || (role !== undefined && role !== '' && !ON_RECORD.includes(role))) &&
    (!roleState || role === roleState) &&
    (!lead || leads.some(({ districtId, roleId }) => districtId === summary.id && roleId === lead)) &&
    (!hasRole || ON_RECORD.includes(summary.roles[hasRole] ?? '')) &&
    (!tie || ties[tie] === tieState) &&
    (!lacksTie || ![undefined, 'met'].includes(ties[lacksTie])) &&
    (!program || summary.taskForces.some((taskForce) => taskForce.program === program)) &&
    (!state || summary.state === state) &&
    (!circuit || summary.circuit === circuit)
  );
}

const VALUES: Record<Exclude<ListQuery['sort'], 'name'>, (summary: Summary) => number> = {
  requiredRolesOnRecord: (summary) => summary.requiredRolesOnRecord,
  requiredTiesMet: (summary) => summary.requiredTiesMet,
  provenGaps: (summary) => summary.provenGaps,
  questions: (summary) => summary.questions,
  confirmed: (summary) => summary.score.confirmed,
  recorded: (summary) => summary.score.recorded,
  possible: (summary) => summary.score.possible,
  taskForces: (summary) => summary.taskForces.length,
};

const byName: Order<Summary> = (x, y) => byCodePoint(x.abbreviation, y.abbreviation);

/** The order that is asked for; equal districts by their citation form. */
export function orderOf({ sort, order }: ListQuery): Order<Summary> {
  const asked: Order<Summary> = sort === 'name' ? byName : (x, y) => VALUES[sort](x) - VALUES[sort](y);
  return thenBy(order === 'desc' ? reversed(asked) : asked, byName);
}
