import type { JSX } from 'preact';
import type { DistrictSummary } from '../shared/api.ts';
import { DistrictOptions } from '../shared/district-options.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Select } from '../shared/select.tsx';
import { type Choices, useChoices } from './choices.ts';
import type { IntroductionSearch } from './page.tsx';

interface Props {
  search: IntroductionSearch;
  change: (changes: Partial<IntroductionSearch>) => void;
}

/** Chooses the district, who asks, and whom to meet. Each choice applies immediately and is kept in the address. */
export function AskForm({
  search,
  change,
  districts,
}: Props & { districts: readonly DistrictSummary[] }): JSX.Element {
  const { district } = search;
  return (
    <>
      <div class="toolbar">
        <Select
          id="district"
          label="District"
          value={district}
          onChange={(id) => change({ district: id, to: '', role: '' })}
        >
          {!district && <option value="">Choose a district</option>}
          <DistrictOptions districts={districts} />
        </Select>
      </div>
      {district && <FromAndTo search={search} change={change} />}
    </>
  );
}

/** Renders the selects only once their options have loaded, because browsers drop a value without an option. */
function FromAndTo({ search, change }: Props): JSX.Element {
  const { from, to, role } = search;
  const choose = (value: string) =>
    change(value.startsWith('role:') ? { role: value.slice(5), to: '' } : { to: value, role: '' });
  return (
    <Loaded answer={useChoices(search)} what="the people and organizations">
      {(choices) => (
        <div class="toolbar">
          <Select id="from" label="From" value={from} onChange={(id) => change({ from: id })}>
            <option value="">You</option>
            <PeopleAndOrganizations choices={choices} chosen={from} />
          </Select>
          <Select
            id="to"
            label="To a role, organization or person"
            value={role ? `role:${role}` : to}
            onChange={choose}
          >
            {!to && !role && <option value="">Choose</option>}
            <Options
              label="Roles"
              options={choices.roles.map(({ id, name }) => ({ id: `role:${id}`, name }))}
            />
            <PeopleAndOrganizations choices={choices} chosen={to} />
          </Select>
        </div>
      )}
    </Loaded>
  );
}

/** Options for people and organizations, and for the current choice if it is in another district. */
function PeopleAndOrganizations({ choices, chosen }: { choices: Choices; chosen: string }): JSX.Element {
  const { people, organizations } = choices;
  const isKnown = chosen === '' || [...people, ...organizations].some(({ id }) => id === chosen);
  return (
    <>
      {!isKnown && <option value={chosen}>Someone in another district</option>}
      <Options label="People" options={people} />
      <Options label="Organizations" options={organizations} />
    </>
  );
}

function Options({ label, options }: { label: string; options: Choices['people'] }): JSX.Element | null {
  if (options.length === 0) return null;
  return (
    <optgroup label={label}>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
