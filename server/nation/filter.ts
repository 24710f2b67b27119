import { parseWhere, type Where, WhereFault } from '../../core/filter/where.ts';
import type { Model } from '../../core/model/model.ts';
import { badField } from '../http/errors.ts';
import type { Services } from '../services.ts';

/** The parts of a filter whose ids must exist. */
interface Asked {
  readonly where?: string | undefined;
  readonly districts?: string | undefined;
}

/** Parses a filter and the district ids in it; null for all districts. @throws AppError 400 for unknown ids. */
export function readFilter(
  { where = '', districts }: Asked,
  { model, files }: Pick<Services, 'model' | 'files'>,
): { readonly where: Where; readonly ids: ReadonlySet<string> | null } {
  const ids = districts ? districts.split(',') : null;
  const unknown = ids?.find((id) => !files.districts.some((district) => district.id === id));
  if (unknown)
    throw badField('districts', `contains ids that are not districts: ${unknown}; see /api/districts`);
  return { where: readWhere(where, model), ids: ids && new Set(ids) };
}

function readWhere(text: string, model: Model): Where {
  try {
    return parseWhere(text, model);
  } catch (error) {
    throw error instanceof WhereFault ? badField('where', error.message) : error;
  }
}
