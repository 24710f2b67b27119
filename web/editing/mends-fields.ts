import { itemTitle } from '../../core/words/phrases.ts';
import type { DistrictRecords } from './district-records.ts';
import { type Field, isTicked, ticked, type Values } from './form.ts';

/** A box for each role and expected tie that a practice may mend. */
const boxOf = (id: string): string => `mends ${id}`;

/** The boxes, roles and ties each in a part that opens. */
export function mendsFields(records: DistrictRecords): Field[] {
  const boxes = (ids: readonly { readonly id: string }[], group: string): Field[] =>
    ids.map(({ id }) => ({
      ...{ name: boxOf(id), label: itemTitle({ model: records }, id), type: 'check' },
      ...{ group, folded: true },
    }));
  return [
    ...boxes(records.roles, 'Roles of which it mends a gap'),
    ...boxes(records.expected, 'Ties of which it mends a gap'),
  ];
}

export const mendsShown = (mends: readonly string[]): Values =>
  Object.fromEntries(mends.map((id) => [boxOf(id), ticked(true)]));

/** The ids whose boxes are ticked, in the order of the model. */
export const mendsIn = ({ roles, expected }: DistrictRecords, values: Values): string[] =>
  [...roles, ...expected].map(({ id }) => id).filter((id) => isTicked(values, boxOf(id)));
