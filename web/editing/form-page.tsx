import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { ApiError } from '../shared/api.ts';
import { Form } from '../shared/form.tsx';
import { type DistrictRecords, withFoundOrganizations } from './district-records.ts';
import { type Draft, useDraft } from './draft.ts';
import { EffectBox } from './effect-box.tsx';
import { validate } from './faults.ts';
import { type EditForm, type Field, type FormParams, type Values, withDays } from './form.ts';
import { FormFields } from './form-fields.tsx';
import { onlyWhatChanges } from './forms.ts';
import { MergeSection } from './merge-section.tsx';
import { organizationNamed } from './named.ts';
import { atFields, type Saved } from './save.ts';
import { useChangePreview } from './use-change-preview.ts';
import { useConfirmations, withConfirmations } from './use-confirmations.ts';
import { useOrganizationSearch } from './use-organization-search.ts';
import { useSaving } from './use-saving.ts';

interface Props {
  form: EditForm;
  params: FormParams;
  records: DistrictRecords;
  onSaved: (saved: Saved) => void;
}

const WHY: Field = { name: 'why', label: 'Why', type: 'text', hint: 'Optional. Shown in the history.' };

/** A form prefilled from the record, with a preview of its effect, and a merge view if someone else saved first. */
export function FormPage({ form, params, records: known, onSaved }: Props): JSX.Element {
  const draft = useDraft(
    `draft ${location.pathname}${location.search}`,
    known.revision,
    form.start(known, params),
  );
  const saving = useSaving((saved) => {
    draft.clear();
    onSaved(saved);
  });
  const { records, fields, values } = useFieldsAndValues(form, params, known, draft);
  const faults = validate(form, records, values, params);
  const change =
    faults.length > 0
      ? null
      : withConfirmations(
          onlyWhatChanges(records, form.change(records, values, draft.newId, params)),
          values,
        );
  const preview = useChangePreview(records.districtId, change);
  const confirmations = useConfirmations();
  const refused = preview.status === 'refused' ? preview.fields : null;
  useEffect(() => confirmations.ask(refused ?? []), [refused]);
  const send = async () => {
    if (change === null || change.entries.length === 0)
      throw new ApiError('nothing', 'Nothing has changed yet: change a field, or go back.');
    await saving.write(change, records, values.why ?? '').catch((error: unknown) => {
      if (!(error instanceof ApiError)) throw error;
      confirmations.ask(error.fields);
      throw atFields(error, fields);
    });
  };
  const all = [...fields, ...confirmations.fields, WHY];
  return (
    <div class="edit-body">
      <div>
        <MergeOrFailure saving={saving} />
        {draft.isOlder && !saving.merge && <OutdatedNotice />}
        <Form id="edit" form={stateOf(draft, all)} button="Save" check={() => faults} onSend={send}>
          <FormFields fields={all} />
        </Form>
      </div>
      <EffectBox preview={preview} />
    </div>
  );
}

/** The fields and values for the current input: fields depend on what is chosen, known names on what is typed. */
function useFieldsAndValues(
  form: EditForm,
  params: FormParams,
  known: DistrictRecords,
  { values: typed }: Draft,
) {
  // the last field whose text matches no organization yet: a form may ask for an organization and its parent
  const searched = form
    .fields(known, typed, params)
    .findLast(({ name, searches }) => searches && typed[name] && !organizationNamed(known, typed[name]));
  const found = useOrganizationSearch(searched ? (typed[searched.name] ?? '') : '');
  const records = withFoundOrganizations(known, found);
  const fields = form.fields(records, typed, params);
  return { records, fields, values: withDays(fields, typed, records.today) };
}

const OutdatedNotice = (): JSX.Element => (
  <p class="note">
    You began this earlier, and the district has changed since. What you typed is still here: check it before
    you save.
  </p>
);

function MergeOrFailure({
  saving: { merge, failure },
}: {
  saving: ReturnType<typeof useSaving>;
}): JSX.Element {
  return (
    <>
      {failure && (
        <div class="usa-alert usa-alert--error usa-alert--slim" role="alert">
          <div class="usa-alert__body">
            <p class="usa-alert__text">{failure.message}</p>
          </div>
        </div>
      )}
      {merge && <MergeSection records={merge.records} conflicts={merge.conflicts} onSave={merge.save} />}
    </>
  );
}

/** The draft in the shape the shared form expects. */
const stateOf = ({ values, set, clear }: Draft, fields: readonly Field[]) => ({
  values: { ...values },
  labels: Object.fromEntries(fields.map(({ name, label }) => [name, label])),
  set: (changes: Partial<Record<string, string>>) => set(changes as Values), // fields are only ever set to strings
  clear,
});
