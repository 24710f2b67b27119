import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { withFoundOrganizations } from '../editing/district-records.ts';
import { validate } from '../editing/faults.ts';
import { type EditForm, type FormParams, withDays } from '../editing/form.ts';
import { FormFields } from '../editing/form-fields.tsx';
import { onlyWhatChanges } from '../editing/forms.ts';
import { atFields } from '../editing/save.ts';
import { ApiError } from '../shared/api.ts';
import { Form } from '../shared/form.tsx';
import type { Calls, CallsContext } from './use-calls.ts';

interface Props {
  calls: Calls;
  context: CallsContext;
  form: EditForm;
  params: FormParams;
  onBack: () => void;
}

/** A form inside the sheet. Saving it plans the calls again. */
export function InlineForm({ calls, context, form, params, onBack }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []); // before paint, so that no keystroke is lost
  const nearby = [...context.nearby.values()].flat();
  const records = withFoundOrganizations(
    context.records,
    nearby.map(({ organizationId: id, ...row }) => ({ id, shortName: null, aliases: [], ...row })),
  );
  const [values, setValues] = useState(() => ({ ...form.start(records, params) }));
  const fields = form.fields(records, values, params);
  const typed = withDays(fields, values, records.today);
  const labels = Object.fromEntries(fields.map((field) => [field.name, field.label]));
  const set = (changes: Partial<Record<string, string>>) =>
    setValues((now) => ({ ...now, ...(changes as Record<string, string>) })); // field values are always strings
  const title = form.title(records, params);
  const send = async () => {
    try {
      const change = (newId: (part: string) => string) =>
        onlyWhatChanges(records, form.change(records, typed, newId, params));
      await calls.round.write(change, title);
    } catch (error) {
      throw error instanceof ApiError ? atFields(error, fields) : error;
    }
    onBack();
    await calls.planAgain();
  };
  return (
    <div class="sheet__step">
      <h4 tabIndex={-1} ref={heading}>
        {title}
      </h4>
      <Form
        id="step"
        form={{ values, labels, set, clear: onBack }}
        button="Save"
        beside={
          <button type="button" class="link-button" onClick={onBack}>
            Cancel
          </button>
        }
        check={() => validate(form, records, typed, params)}
        onSend={send}
      >
        <FormFields fields={fields} />
      </Form>
    </div>
  );
}
