import type { JSX } from 'preact';
import type { DistrictSummary } from '../shared/api.ts';
import { DistrictOptions } from '../shared/district-options.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Select } from '../shared/select.tsx';
import { type Choices, useChoices } from './choices.ts';
import type { Asked } from './page.tsx';

interface Props {
  asked: Asked;
  ask: (changes: Partial<Asked>) => void;
}

/** From whom, in which district, to whom: each choice is applied at once, and is in the address. */
export function AskForm({
  asked,
  ask,
  districts,
}: Props & { districts: readonly DistrictSummary[] }): JSX.Element {
  const { district } = asked;
  return (
    <>
      <div class="toolbar">
        <Select
          id="district"
          label="District"
          value={district}
          onChange={(id) => ask({ district: id, to: '', role: '' })}
        >
          {!district && <option value="">Choose a district</option>}
          <DistrictOptions districts={districts} />
        </Select>
      </div>
      {district && <Ends asked={asked} ask={ask} />}
    </>
  );
}

/** A list is drawn once its options are there: a browser forgets a value that comes before its option. */
function Ends({ asked, ask }: Props): JSX.Element {
  const { from, to, role } = asked;
  const choose = (value: string) =>
    ask(value.startsWith('role:') ? { role: value.slice(5), to: '' } : { to: value, role: '' });
  return (
    <Loaded answer={useChoices(asked)} what="whom you can ask for">
      {(choices) => (
        <div class="toolbar">
          <Select id="from" label="From" value={from} onChange={(id) => ask({ from: id })}>
            <option value="">You</option>
            <Those choices={choices} chosen={from} />
          </Select>
          <Select
            id="to"
            label="To a role, organization or person"
            value={role ? `role:${role}` : to}
            onChange={choose}
          >
            {!to && !role && <option value="">Choose</option>}
            <Options label="Roles" of={choices.roles.map(({ id, name }) => ({ id: `role:${id}`, name }))} />
            <Those choices={choices} chosen={to} />
          </Select>
        </div>
      )}
    </Loaded>
  );
}

/** People and organizations, and what is chosen though it is of another district. */
function Those({ choices, chosen }: { choices: Choices; chosen: string }): JSX.Element {
  const { people, organizations } = choices;
  const isKnown = chosen === '' || [...people, ...organizations].some(({ id }) => id === chosen);
  return (
    <>
      {!isKnown && <option value={chosen}>Someone of another district</option>}
      <Options label="People" of={people} />
      <Options label="Organizations" of={organizations} />
    </>
  );
}

function Options({ label, of }: { label: string; of: Choices['people'] }): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <optgroup label={label}>
      {of.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
