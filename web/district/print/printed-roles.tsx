import type { JSX } from 'preact';
import { shortOfficeName } from '../../../core/words/names.ts';
import { type Contact, type District, organizationName } from '../district-data.ts';

/** The most offices printed per role; the others are counted. */
const OFFICES = 2;

/** Every role of the ring with whom to call; roles without anyone are grouped by what is known about them. */
export function PrintedRoles({ district }: { district: District }): JSX.Element {
  const roles = district.ring.roles.filter(({ state }) => state !== 'not applicable');
  return (
    <table class="print-page__roles">
      <thead>
        <tr>
          {['', 'Role', 'Name', 'Office', 'Phone', 'Deputy'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {roles
          .filter(({ state }) => state !== 'vacant')
          .map(({ id, code, name }) => (
            <RoleRows
              key={id}
              {...{ district, code, name }}
              contacts={district.contacts
                .filter(({ role }) => role === id)
                .sort((x, y) => Number(y.onFile) - Number(x.onFile))}
            />
          ))}
        {(['vacant', 'unfilled', 'unknown'] as const).map((state) => {
          const some = roles.filter((role) => role.state === state);
          return (
            some.length > 0 && (
              <tr key={state}>
                <th scope="row" colSpan={2}>
                  {some.map(({ code }) => code).join(', ')}
                </th>
                <td colSpan={4}>
                  <strong>{state}</strong>
                </td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}

const shortName = (district: District, id: string): string => {
  const office = district.organizations.get(id);
  return office ? shortOfficeName(office) : organizationName(district, id);
};

interface RowsProps {
  district: District;
  code: string;
  name: string;
  contacts: readonly Contact[];
}

function RoleRows({ district, code, name, contacts }: RowsProps): JSX.Element {
  const rest = contacts.slice(OFFICES);
  return (
    <>
      {contacts.slice(0, OFFICES).map((contact, index) => (
        <tr key={contact.organizationId}>
          <th scope="row">{index === 0 ? code : ''}</th>
          <td>{index === 0 ? name : ''}</td>
          <td>{contact.name ?? <em>{contact.onFile ? 'contact on file' : 'no name yet'}</em>}</td>
          <td>
            {shortName(district, contact.organizationId)}
            {index === OFFICES - 1 && rest.length > 0 && `, and ${rest.length} more`}
          </td>
          <td>{contact.phone ?? contact.mailbox ?? ''}</td>
          <td>{contact.deputy ?? ''}</td>
        </tr>
      ))}
    </>
  );
}
