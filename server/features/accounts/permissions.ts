import { lackOf } from '../../../core/account-roles.ts';
import { type Account, districtsOnRecord, organizationsOnRecord } from '../../access/queries.ts';
import type { Run } from '../../graph/graph.ts';
import { badField } from '../../http/errors.ts';
import { districtsInWords } from '../../reference/district-names.ts';

/**
 * @throws AppError 400 for a district or organization that is not on record (it would grant permissions for something
 * unknown), or for a role that needs one and has none.
 */
export async function refusePlaces(
  run: Run,
  { role, districts, organizations }: Pick<Account, 'role' | 'districts' | 'organizations'>,
): Promise<void> {
  const lack = lackOf(role, { districts, organizations });
  if (lack) throw badField(lack.field, lack.message);
  const missing = async (ids: string[], query: typeof districtsOnRecord) => {
    const found = new Set((await run(query, { ids })).map(({ id }) => id));
    return ids.find((id) => !found.has(id));
  };
  const district = await missing(districts, districtsOnRecord);
  if (district) throw badField('districts', `contains ${district}, which is not a district`);
  const organization = await missing(organizations, organizationsOnRecord);
  if (organization) throw badField('organizations', `contains ${organization}, which is not on record`);
}

const COLUMNS = ['name', 'role', 'districts', 'organizations'] as const;
const columnText = (account: Account, column: (typeof COLUMNS)[number]): string =>
  column === 'districts' ? districtsInWords(account.districts) : String(account[column]);

/** Describes what changed in an account, for its log; empty if nothing did. */
export function changedText(before: Account, after: Account): string {
  const moved = COLUMNS.flatMap((key) => {
    const [from, to] = [columnText(before, key), columnText(after, key)];
    return from === to ? [] : [`${key}: ${from || 'none'} → ${to || 'none'}`];
  });
  if (before.disabled !== after.disabled) moved.push(after.disabled ? 'disabled' : 'enabled');
  return moved.join('; ');
}
