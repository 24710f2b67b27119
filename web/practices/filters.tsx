import type { JSX } from 'preact';
import { itemWords } from '../../core/words/phrases.ts';
import { Select } from '../shared/select.tsx';
import { type Option, optionsOf } from './library.ts';
import type { ShownProps } from './page.tsx';

/** What is looked for: words, what it mends, and a district that began or uses it. */
export function Filters({ practices, state, change }: Omit<ShownProps, 'asOf'>): JSX.Element {
  const { mends, districts } = optionsOf(practices);
  return (
    <>
      <div class="field">
        <label class="usa-label" for="practice-q">
          Find a practice
        </label>
        <input
          class="usa-input"
          id="practice-q"
          type="search"
          autocomplete="off"
          value={state.q}
          onInput={({ currentTarget }) => change({ q: currentTarget.value, page: '1' }, 'replace')}
        />
      </div>
      <Select
        id="mends"
        label="Mends"
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
    </>
  );
}

/** An address may ask for what no practice has: it is offered too, so that the page says what it was asked. */
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
