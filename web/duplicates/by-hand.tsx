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
import { TwinsTable } from './proposal-card.tsx';

type Foreseen = ApiResponse<'/districts/:districtId/duplicates/pair'>;
const LABELS = { keepId: 'Organization to keep', mergeId: 'Organization to merge into it' };

interface Props extends Pick<ProposalProps, 'records' | 'onDone' | 'onStale'> {
  /** The id of one of the two, where the address names it. */
  organizationId: string;
}

/** Merges any two organizations of the district, also where no one proposed them: picked, shown with what it would do, merged. */
export function ByHand({ records, organizationId, onDone, onStale }: Props): JSX.Element {
  const known = rowOf(records, 'organizations', organizationId);
  const form = useForm({ keepId: '', mergeId: known ? organizationLabel(known) : '' }, LABELS);
  const [foreseen, setForeseen] = useState<Foreseen | null>(null);
  const options = organizationNames(records);
  const show = async () => {
    const [keepId = '', mergeId = ''] = [form.values.keepId, form.values.mergeId].map(
      (text) => organizationNamed(records, text.trim())?.id,
    );
    const pair = '/districts/:districtId/duplicates/pair';
    setForeseen(
      await fetchApi(pair, { params: { districtId: records.districtId }, query: { keepId, mergeId } }),
    );
  };
  const done: Props['onDone'] = (...said) => {
    setForeseen(null);
    form.set({ keepId: '', mergeId: '' });
    onDone(...said);
  };
  const stale = () => {
    onStale();
    return show();
  };
  return (
    <section class="pair" aria-labelledby="by-hand">
      <h2 id="by-hand">Merge any two</h2>
      <Form
        id="pick"
        form={form}
        button="Show what it would do"
        refused="They cannot be merged"
        required={['keepId', 'mergeId']}
        check={() => unknownIn(records, form.values)}
        onSend={show}
      >
        <SuggestField field="keepId" options={options} hint="Its name and place stay" />
        <SuggestField field="mergeId" options={options} hint="Its facts here become those of the other" />
      </Form>
      {foreseen && <Shown {...{ records, foreseen }} onDone={done} onStale={stale} />}
    </section>
  );
}

/** What was typed and names no organization of the district, or several. */
const unknownIn = (records: DistrictRecords, values: Record<string, string>): FieldError[] =>
  Object.entries(values).flatMap(([field, typed]) => {
    const text = typed.trim();
    if (text === '' || organizationNamed(records, text)) return [];
    const message =
      ambiguous(records, text) ?? 'names no organization of this district: choose one that is offered';
    return [{ field, message }];
  });

interface ShownProps extends Pick<ProposalProps, 'records' | 'onDone' | 'onStale'> {
  foreseen: Foreseen;
}

/** The two side by side, and what the merge does; whoever uses the keyboard goes on from here. */
function Shown({ records, foreseen, onDone, onStale }: ShownProps): JSX.Element {
  const { keep, merge, goes, effect, revision } = foreseen;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [foreseen]);
  const facts =
    merge.facts > 0
      ? `Its ${count(merge.facts, 'fact')} here become those of ${keep.name}.`
      : 'No fact here names it.';
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {merge.name} becomes {keep.name}
      </h3>
      <p>
        {facts}{' '}
        {goes
          ? `Then it goes, and its page leads to ${keep.name}.`
          : `Other districts name it, or entered it: it stays there.`}
      </p>
      <p>{effect.text}.</p>
      <TwinsTable records={records} twins={[keep, merge]} />
      <MergeForm
        key={`${keep.id} ${merge.id}`}
        proposal={foreseen}
        byHand
        {...{ records, revision, onDone, onStale }}
      />
    </>
  );
}
