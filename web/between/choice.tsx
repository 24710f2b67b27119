import type { JSX } from 'preact';
import { MOST_DISTRICTS } from '../../core/between.ts';
import { betweenHref } from '../../core/page-addresses.ts';
import { DistrictOptions } from '../shared/district-options.tsx';
import { Select } from '../shared/select.tsx';
import { useDistricts } from '../shared/use-districts.ts';
import type { Between } from './page.tsx';

/** Links to add another district to the comparison: a neighbor, or any. */
export function Choice({ between: { districts, neighbors } }: { between: Between }): JSX.Element | null {
  const all = useDistricts();
  if (districts.length >= MOST_DISTRICTS) return null;
  const here = districts.map(({ districtId }) => districtId);
  const hrefWith = (id: string): string => betweenHref([...here, id]);
  const others = all.filter(({ id }) => !here.includes(id));
  return (
    <section aria-labelledby="choice-heading">
      <h2 id="choice-heading">{districts.length === 1 ? 'Neighbors' : 'Add a district'}</h2>
      {neighbors.length === 0 && <p>No other district touches {districts.length === 1 ? 'it' : 'these'}.</p>}
      <ul class="between__choice">
        {neighbors.map(({ districtId, name }) => (
          <li key={districtId}>
            <a href={hrefWith(districtId)}>{name}</a>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Select
          id="any"
          label="Or any district"
          value=""
          onChange={(id) => id && location.assign(hrefWith(id))}
        >
          <option value="">Choose a district</option>
          <DistrictOptions districts={others} />
        </Select>
      )}
    </section>
  );
}
