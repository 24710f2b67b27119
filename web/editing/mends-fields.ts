import { itemTitle } from '../../core/words/phrases.ts';
import type { DistrictRecords } from './district-records.ts';
import { checkedIf, type Field, isChecked, type Values } from './form.ts';

/** The name of the checkbox for a role or expected tie in which the practice closes gaps. */
const boxOf = (id: string): string => `mends ${id}`;

/** A checkbox for each role and expected tie, in two collapsed groups. */
export function mendsFields(records: DistrictRecords): Field[] {
  const boxes = (ids: readonly { readonly id: string }[], group: string): Field[] =>
    ids.map(({ id }) => ({
      ...{ name: boxOf(id), label: itemTitle({ model: records }, id), type: 'check' },
      ...{ group, folded: true },
    }));
  return [
    ...boxes(records.roles, 'Roles in which it closes gaps'),
    ...boxes(records.expected, 'Ties in which it closes gaps'),
  ];
}

export const mendsShown = (mends: readonly string[]): Values =>
  Object.fromEntries(mends.map((id) => [boxOf(id), checkedIf(true)]));

/** The ids of the checked boxes, in the order of the model. */
export const mendsIn = ({ roles, expected }: DistrictRecords, values: Values): string[] =>
  [...roles, ...expected].map(({ id }) => id).filter((id) => isChecked(values, boxOf(id)));
