import type { JSX } from 'preact';
import { type Contact, type District, organizationName } from '../district/district-data.ts';
import { Select } from '../shared/select.tsx';

/** The choice in the address: one of the three is set, the others are empty. */
export interface Chosen {
  person: string;
  organization: string;
  evidence: string;
}

interface Props {
  district: District;
  contacts: readonly Contact[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

const KINDS = ['person', 'organization', 'evidence'] as const;
const NOTHING: Chosen = { person: '', organization: '', evidence: '' };

/** People who hold a role, each once, by name. Others can be chosen only through the address. */
function holders(contacts: readonly Contact[]): (Contact & { personId: string; name: string })[] {
  const named = contacts.flatMap((contact) =>
    contact.personId && contact.name ? { ...contact, personId: contact.personId, name: contact.name } : [],
  );
  const byId = new Map(named.map((contact) => [contact.personId, contact]));
  return [...byId.values()].sort((x, y) => x.name.localeCompare(y.name));
}

/** Chooses what to remove: a person the viewer may see, an organization with a role, or evidence that has not ended. */
export function Choose({ district, contacts, chosen, onChoose }: Props): JSX.Element {
  const kind = KINDS.find((one) => chosen[one] !== '');
  const people = holders(contacts);
  const organizations = district.network.organizations.filter(({ roles }) => roles.length > 0);
  const evidence = district.network.evidence.filter(({ status }) => status !== 'ended');
  const group = (label: string, options: readonly (readonly [string, string])[]) =>
    options.length > 0 && (
      <optgroup label={label}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </optgroup>
    );
  const choose = (value: string) => {
    const chosenKind = KINDS.find((one) => value.startsWith(`${one} `));
    onChoose(chosenKind ? { ...NOTHING, [chosenKind]: value.slice(chosenKind.length + 1) } : NOTHING);
  };
  return (
    <Select
      id="who"
      label="Who leaves, what closes or ends"
      value={kind ? `${kind} ${chosen[kind]}` : ''}
      onChange={choose}
    >
      <option value="">Choose</option>
      {group(
        'People leave',
        people.map(({ personId, name, organizationId }) => [
          `person ${personId}`,
          `${name}, ${organizationName(district, organizationId)}`,
        ]),
      )}
      {group(
        'Organizations close',
        organizations.map(({ id, name }) => [`organization ${id}`, name]),
      )}
      {group(
        'Evidence ends',
        evidence.map(({ id, name }) => [`evidence ${id}`, name]),
      )}
    </Select>
  );
}
