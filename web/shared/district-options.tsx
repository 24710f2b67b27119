import type { JSX } from 'preact';
import { byCodePoint, sorted } from '../../core/order.ts';

interface District {
  readonly id: string;
  readonly name: string;
}

/** Sorts districts by full name. The API sorts them by short form, which puts D. Mass. before D. Md. */
export function inOrderOfNames<Named extends District>(districts: readonly Named[]): Named[] {
  const sortKey = ({ name }: Named): string => name.toLowerCase();
  return sorted(districts, (x, y) => byCodePoint(sortKey(x), sortKey(y)));
}

/** The options of a district select. */
export const DistrictOptions = ({ districts }: { districts: readonly District[] }): JSX.Element => (
  <>
    {inOrderOfNames(districts).map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </>
);
