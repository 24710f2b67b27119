import type { JSX } from 'preact';
import { TextField } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { Select } from '../shared/select.tsx';
import { send } from '../shared/send.ts';
import { today } from '../shared/today.ts';
import type { PublicPageState } from './public-page.tsx';

interface Props {
  page: PublicPageState;
  onSaved: (said: string) => void;
}

/** Records that an organization agreed to be named: which one, when, and who said so. */
export function AgreementForm({ page: { districtId, organizations }, onSaved }: Props): JSX.Element | null {
  const form = useForm(
    { organization: '', day: today(), toldBy: '' },
    { organization: 'Organization', day: 'Date agreed', toldBy: 'Told by' },
  );
  if (organizations.length === 0) return null;
  return (
    <details>
      <summary>Add an organization that agreed</summary>
      <Form
        id="agreement"
        form={form}
        button="Add organization"
        required={['organization', 'day', 'toldBy']}
        onSend={async ({ organization: organizationId, day, toldBy }) => {
          await send('PUT /districts/:districtId/public-page/agreements/:organizationId', {
            ...{ params: { districtId, organizationId }, body: { day, toldBy } },
          });
          const name = organizations.find(({ id }) => id === organizationId)?.name ?? '';
          form.clear();
          onSaved(`${name} is named on the public page while it is open.`);
        }}
      >
        <Select
          id="agreement-organization"
          label="Organization"
          value={form.values.organization}
          onChange={(organization) => form.set({ organization })}
        >
          <option value="">Choose one</option>
          {organizations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <TextField field="day" type="date" />
        <TextField field="toldBy" hint="Position of the person who agreed, such as executive director." />
      </Form>
    </details>
  );
}
