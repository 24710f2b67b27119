import type { JSX } from 'preact';
import { printWhere } from '../../core/filter/where.ts';
import { count } from '../../core/words/format.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { lackOf } from './conditions.ts';
import { TRIAD_TIES } from './measures.ts';
import type { NationalState } from './state.ts';

/** The fields of a tie expected by the model that the page needs. */
export interface TieName {
  id: string;
  name: string;
}

interface Props {
  /** The displayed districts. */
  districts: readonly DistrictSummary[];
  change: (changes: Partial<NationalState>) => void;
}

/** The second headline: where Justice, Homeland Security and Labor work together, with links to districts that lack a tie. */
export function TriadHeadline({ districts, change }: Props): JSX.Element {
  const confirmed = districts.filter(({ triad }) => triad === 'yes').length;
  const lacking = (id: string) => districts.filter(({ triadTies }) => triadTies[id] !== 'met').length;
  return (
    <section class="triad" aria-labelledby="triad">
      <h2 id="triad">
        Justice, Homeland Security and Labor: all three ties confirmed in {confirmed} of{' '}
        {count(districts.length, 'district')}
      </h2>
      <ul>
        {Object.entries(TRIAD_TIES).map(([id, name]) => (
          <li key={id}>
            {name}:{' '}
            <button
              type="button"
              class="link-button"
              onClick={() => change({ where: printWhere(lackOf(id)), measure: 'triad', sort: '', page: '1' })}
            >
              not met in {count(lacking(id), 'district')}
              <span class="usa-sr-only">: show them, with the first call for each</span>
            </button>
          </li>
        ))}
        <li class="no-print">
          <button
            type="button"
            class="link-button"
            onClick={() => change({ measure: 'triad', sort: '', page: '1' })}
          >
            Show what each lacks, and its first call
          </button>
        </li>
      </ul>
    </section>
  );
}
