import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { organizationLabel } from '../../core/likely-duplicates.ts';
import { count } from '../../core/words/format.ts';
import { organizationNames } from '../editing/choices.ts';
import { type DistrictRecords, rowOf } from '../editing/district-records.ts';
import { SuggestField } from '../editing/more-fields.tsx';
import { ambiguous, organizationNamed } from '../editing/named.ts';
import { type ApiResponse, type FieldError, fetchApi } from '../shared/api.ts';
import { Form, useForm } from '../shared/form.tsx';
import { MergeForm, type ProposalProps } from './merge-form.tsx';
import { ComparisonTable } from './proposal-card.tsx';

type Preview = ApiResponse<'/districts/:districtId/duplicates/pair'>;
const LABELS = { keepId: 'Organization to keep', mergeId: 'Organization to merge into it' };

interface Props extends Pick<ProposalProps, 'records' | 'onDone' | 'onStale'> {
  /** The id of one of the two, if the address names it. */
  organizationId: string;
}

/** Merges any two organizations of the district that the user picks, with a preview of the effect. */
export function ByHand({ records, organizationId, onDone, onStale }: Props): JSX.Element {
  const known = rowOf(records, 'organizations', organizationId);
  const form = useForm({ keepId: '', mergeId: known ? organizationLabel(known) : '' }, LABELS);
  const [preview, setPreview] = useState<Preview | null>(null);
  const options = organizationNames(records);
  const show = async () => {
    const [keepId = '', mergeId = ''] = [form.values.keepId, form.values.mergeId].map(
      (text) => organizationNamed(records, text.trim())?.id,
    );
    const pair = '/districts/:districtId/duplicates/pair';
    setPreview(
      await fetchApi(pair, { params: { districtId: records.districtId }, query: { keepId, mergeId } }),
    );
  };
  const done: Props['onDone'] = (...result) => {
    setPreview(null);
    form.set({ keepId: '', mergeId: '' });
    onDone(...result);
  };
  const stale = () => {
    onStale();
    return show();
  };
  return (
    <section class="pair" aria-labelledby="by-hand">
      <h2 id="by-hand">Merge two organizations</h2>
      <Form
        id="pick"
        form={form}
        button="Preview the merge"
        refused="They cannot be merged"
        required={['keepId', 'mergeId']}
        check={() => unknownIn(records, form.values)}
        onSend={show}
      >
        <SuggestField field="keepId" options={options} hint="Keeps its name and place" />
        <SuggestField
          field="mergeId"
          options={options}
          hint="Its facts here move to the other organization"
        />
      </Form>
      {preview && <MergePreview {...{ records, preview }} onDone={done} onStale={stale} />}
    </section>
  );
}

/** Errors for text that names no organization of the district, or several. */
const unknownIn = (records: DistrictRecords, values: Record<string, string>): FieldError[] =>
  Object.entries(values).flatMap(([field, typed]) => {
    const text = typed.trim();
    if (text === '' || organizationNamed(records, text)) return [];
    const message =
      ambiguous(records, text) ??
      'is not an organization on record in this district: choose one from the list';
    return [{ field, message }];
  });

interface MergePreviewProps extends Pick<ProposalProps, 'records' | 'onDone' | 'onStale'> {
  preview: Preview;
}

/** The two organizations side by side, and the effect of the merge. Takes focus, so that keyboard users continue here. */
function MergePreview({ records, preview, onDone, onStale }: MergePreviewProps): JSX.Element {
  const { keep, merge, goes, effect, revision } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview]);
  const facts =
    merge.facts > 0
      ? `Its ${count(merge.facts, 'fact')} here ${merge.facts === 1 ? 'moves' : 'move'} to ${keep.name}.`
      : 'No fact here names it.';
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {merge.name} becomes {keep.name}
      </h3>
      <p>
        {facts}{' '}
        {goes
          ? `It is then removed, and its page redirects to ${keep.name}.`
          : `It stays on record in other districts that name it or entered it.`}
      </p>
      <p>{effect.text}.</p>
      <ComparisonTable records={records} entries={[keep, merge]} />
      <MergeForm
        key={`${keep.id} ${merge.id}`}
        proposal={preview}
        byHand
        {...{ records, revision, onDone, onStale }}
      />
    </>
  );
}
