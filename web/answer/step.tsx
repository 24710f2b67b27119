import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AskedFirst, Question } from '../editing/answering.ts';
import { type DistrictRecords, withFoundOrganizations } from '../editing/district-records.ts';
import { validate } from '../editing/faults.ts';
import { type EditForm, withDays } from '../editing/form.ts';
import { FormFields } from '../editing/form-fields.tsx';
import { FORMS, onlyWhatChanges } from '../editing/forms.ts';
import { atFields } from '../editing/save.ts';
import { ApiError } from '../shared/api.ts';
import { Form } from '../shared/form.tsx';
import type { Answering } from './use-answering.ts';

interface Props {
  answering: Answering;
  records: DistrictRecords;
  question: Question;
  choice: AskedFirst;
  onBack: () => void;
}

/** What an answer asks before it is saved. */
export function Step({ answering, records: known, question, choice, onBack }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []); // at once, so that no key is lost
  const { label, params } = choice;
  const form: EditForm = FORMS[choice.form];
  const records = withFoundOrganizations(
    known,
    question.reach.map(({ organizationId: id, ...row }) => ({ id, shortName: null, aliases: [], ...row })),
  );
  const [values, setValues] = useState(() => ({ ...form.start(records, params) }));
  const fields = form.fields(records, values, params);
  const typed = withDays(fields, values, records.today);
  const labels = Object.fromEntries(fields.map((field) => [field.name, field.label]));
  const set = (changes: Partial<Record<string, string>>) =>
    setValues((now) => ({ ...now, ...(changes as Record<string, string>) })); // a field is set to a text
  const send = () =>
    answering
      .answerAskedFirst(question, {
        ...choice,
        change: (newId) => onlyWhatChanges(records, form.change(records, typed, newId, params)),
      })
      .catch((error: unknown) => {
        throw error instanceof ApiError ? atFields(error, fields) : error;
      });
  return (
    <div class="question__step">
      <h3 tabIndex={-1} ref={heading}>
        {label}
      </h3>
      <Form
        id="step"
        form={{ values, labels, set, clear: onBack }}
        button="Save the answer"
        beside={
          <button type="button" class="link-button" onClick={onBack}>
            Another answer
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
