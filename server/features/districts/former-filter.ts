import type { z } from 'zod';
import { formerClauses } from '../../../core/filter/former.ts';
import type { Clause } from '../../../core/filter/where.ts';
import type { Model } from '../../../core/model/model.ts';
import { badField } from '../../http/errors.ts';
import type { formerFilter } from './contract.ts';

type Query = z.output<typeof formerFilter>;

/**
 * Returns the clauses of the former parameters.
 * @throws AppError 400 for an unknown name or an incomplete pair of parameters.
 */
export function readFormerFilter(query: Query, model: Pick<Model, 'roles' | 'ties'>): Clause[] {
  refuseUnknown(query, model);
  return formerClauses(query);
}

function refuseUnknown(query: Query, model: Pick<Model, 'roles' | 'ties'>): void {
  for (const field of ['missingRole', 'hasRole', 'lead'] as const)
    if (query[field] && !model.roles.some(({ id }) => id === query[field]))
      throw badField(field, `is not a role of the gap model: ${query[field]}; see /api/model`);
  for (const field of ['tie', 'lacksTie'] as const)
    if (query[field] && !model.ties.some(({ id }) => id === query[field]))
      throw badField(field, `is not an expected tie of the gap model: ${query[field]}; see /api/model`);
  if (query.roleState && !query.missingRole) throw badField('missingRole', 'is required with roleState');
  if (Boolean(query.tie) !== Boolean(query.tieState))
    throw badField(query.tie ? 'tieState' : 'tie', 'is required too: tie and tieState go together');
}
