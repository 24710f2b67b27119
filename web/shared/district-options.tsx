import type { JSX } from 'preact';
import { byCodePoint, sorted } from '../../core/order.ts';

interface District {
  readonly id: string;
  readonly name: string;
}

/** Districts in the order of their names: the API has them in that of their short forms, D. Mass. before D. Md. */
export function inOrderOfNames<Named extends District>(districts: readonly Named[]): Named[] {
  const inList = ({ name }: Named): string => name.toLowerCase();
  return sorted(districts, (x, y) => byCodePoint(inList(x), inList(y)));
}

/** Districts to choose from. */
export const DistrictOptions = ({ districts }: { districts: readonly District[] }): JSX.Element => (
  <>
    {inOrderOfNames(districts).map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </>
);
