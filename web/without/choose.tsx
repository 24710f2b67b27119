import type { JSX } from 'preact';
import { type Contact, type District, organizationName } from '../district/district-data.ts';
import { Select } from '../shared/select.tsx';

/** What the address names: one of the three, the others empty. */
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

/** Who holds a role, once each, by name; others are named by the address alone. */
function holders(contacts: readonly Contact[]): (Contact & { personId: string; name: string })[] {
  const named = contacts.flatMap((contact) =>
    contact.personId && contact.name ? { ...contact, personId: contact.personId, name: contact.name } : [],
  );
  const once = new Map(named.map((contact) => [contact.personId, contact]));
  return [...once.values()].sort((x, y) => x.name.localeCompare(y.name));
}

/** Whom or what to take away: people whom one may see, organizations that fill a role, evidence that has not ended. */
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
    const of = KINDS.find((one) => value.startsWith(`${one} `));
    onChoose(of ? { ...NOTHING, [of]: value.slice(of.length + 1) } : NOTHING);
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
