import type { JSX } from 'preact';
import { EFFORT_WORDS, EFFORTS } from '../../core/practices/effort.ts';
import { itemWords } from '../../core/words/phrases.ts';
import { inOrderOfNames } from '../shared/district-options.tsx';
import { SearchField } from '../shared/search-field.tsx';
import { Select } from '../shared/select.tsx';
import { assignedDistricts, useSession } from '../shared/session.ts';
import { useDistricts } from '../shared/use-districts.ts';
import { type Option, optionsOf } from './library.ts';
import type { ShownProps } from './page.tsx';

/** Filters by words, by what a practice fixes, by a district that started or uses it, by similar districts, and by effort. */
export function Filters({
  practices,
  state,
  change,
}: Pick<ShownProps, 'practices' | 'state' | 'change'>): JSX.Element {
  const { mends, districts } = optionsOf(practices);
  const all = useEveryDistrict();
  return (
    <>
      <SearchField
        id="practice-q"
        label="Find a practice"
        value={state.q}
        onChange={(q) => change({ q, page: '1' }, 'replace')}
      />
      <Select
        id="mends"
        label="Gap it closes"
        value={state.mends}
        onChange={(id) => change({ mends: id, page: '1' })}
      >
        <option value="">Any role or tie</option>
        <Options options={withChosen(mends, state.mends)} />
      </Select>
      <Select
        id="district"
        label="District"
        value={state.district}
        onChange={(id) => change({ district: id, page: '1' })}
      >
        <option value="">Any</option>
        <Options options={withChosen(districts, state.district)} />
      </Select>
      <Select
        id="like"
        label="Districts like"
        value={state.like}
        onChange={(id) => change({ like: id, page: '1' })}
      >
        <option value="">Any</option>
        <Options options={withChosen(all, state.like)} />
      </Select>
      <Select
        id="effort"
        label="Effort"
        value={state.effort}
        onChange={(id) => change({ effort: id, page: '1' })}
      >
        <option value="">Any</option>
        <Options options={EFFORTS.map((id) => ({ id, name: EFFORT_WORDS[id] }))} />
      </Select>
    </>
  );
}

/** Returns every district, the viewer's own first. */
function useEveryDistrict(): readonly Option[] {
  const viewer = useSession()?.viewer;
  const all = useDistricts();
  const own = new Set(viewer ? assignedDistricts(viewer) : []);
  const options = inOrderOfNames(all).map(({ id, name }) => ({
    id,
    name: own.has(id) ? `${name} (mine)` : name,
  }));
  return [...options.filter(({ id }) => own.has(id)), ...options.filter(({ id }) => !own.has(id))];
}

/** Adds the chosen value if no practice has it, which the address allows, so that the select shows the actual filter. */
const withChosen = (options: readonly Option[], chosen: string): readonly Option[] =>
  chosen === '' || options.some(({ id }) => id === chosen)
    ? options
    : [{ id: chosen, name: itemWords(chosen) }, ...options];

const Options = ({ options }: { options: readonly Option[] }): JSX.Element => (
  <>
    {options.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </>
);
