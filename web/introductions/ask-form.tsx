import type { JSX } from 'preact';
import { count } from '../../core/words/format.ts';
import type { ApiResponse, DistrictSummary } from '../shared/api.ts';
import { Select } from '../shared/select.tsx';
import { today } from '../shared/today.ts';
import { useApi } from '../shared/use-api.ts';
import type { Asked } from './page.tsx';

interface Props {
  asked: Asked;
  ask: (changes: Partial<Asked>) => void;
  districts: readonly DistrictSummary[];
}

/** From whom, in which district, to whom: each choice is applied at once, and is in the address. */
export function AskForm({ asked, ask, districts }: Props): JSX.Element {
  const { district, from, to, role } = asked;
  return (
    <div class="toolbar">
      <Select
        id="district"
        label="District"
        value={district}
        onChange={(id) => ask({ district: id, to: '', role: '' })}
      >
        {!district && <option value="">Choose a district</option>}
        {districts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {district && (
        <>
          <Select id="from" label="From" value={from} onChange={(id) => ask({ from: id })}>
            <option value="">You</option>
            <Offices asked={asked} chosen={from} />
          </Select>
          <Select
            id="to"
            label="To a role, organization or person"
            value={role ? `role:${role}` : to}
            onChange={(value) =>
              ask(value.startsWith('role:') ? { role: value.slice(5), to: '' } : { to: value, role: '' })
            }
          >
            {!to && !role && <option value="">Choose</option>}
            <Roles />
            <Offices asked={asked} chosen={to} />
          </Select>
        </>
      )}
    </div>
  );
}

function Roles(): JSX.Element {
  const model = useApi('/model', {});
  const roles = model.status === 'ready' ? model.data.roles : [];
  return (
    <optgroup label="Roles">
      {roles.map(({ id, name }) => (
        <option key={id} value={`role:${id}`}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

type Contacts = ApiResponse<'/districts/:districtId/contacts'>['contacts'];

/** The organizations of the district and those of its people whose names may be seen; and what is chosen though it is of none. */
function Offices({ asked: { district, asOf }, chosen }: { asked: Asked; chosen: string }): JSX.Element {
  const query = { asOf: asOf || today() };
  const organizations = useApi('/organizations', { query: { ...query, district, pageSize: 500 } });
  const contacts = useApi('/districts/:districtId/contacts', { params: { districtId: district }, query });
  const offices = organizations.status === 'ready' ? organizations.data.items : [];
  const people = contacts.status === 'ready' ? peopleIn(contacts.data.contacts) : [];
  const isKnown = chosen === '' || [...offices, ...people].some(({ id }) => id === chosen);
  return (
    <>
      {!isKnown && <option value={chosen}>As asked</option>}
      {people.length > 0 && (
        <optgroup label={`People, ${count(people.length, 'name')}`}>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label="Organizations">
        {offices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </optgroup>
    </>
  );
}

const peopleIn = (contacts: Contacts): { id: string; name: string }[] => {
  const named = contacts.flatMap(({ personId, name }) =>
    personId && name ? [[personId, name] as const] : [],
  );
  return [...new Map(named)]
    .map(([id, name]) => ({ id, name }))
    .sort((x, y) => x.name.localeCompare(y.name, 'en-US'));
};
