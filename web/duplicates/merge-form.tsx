import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ApiError } from '../shared/api.ts';
import { Choices, TextField } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { count } from '../shared/format.ts';
import { Refused } from '../shared/said.tsx';
import { newKey, send } from '../shared/send.ts';
import { useAction } from '../shared/use-action.ts';
import { chosenOf, reasonOf } from './pair.ts';
import type { ProposalProps } from './proposal-card.tsx';

const LABELS = { keep: 'Keep', why: 'Why' };

/** Merges two organizations, either way round, or says that they are two. The same press sent twice merges once. */
export function MergeForm({ book, proposal, revision, onDone, onStale }: ProposalProps): JSX.Element {
  const { keep, merge } = proposal;
  const form = useForm({ keep: keep.id, why: '' }, LABELS);
  const { kept, other } = chosenOf(proposal, form.values.keep);
  const key = useMemo(newKey, [revision, kept.id, form.values.why]);
  const dismissing = useAction();
  const { districtId } = book;
  const write = async () => {
    const { effect } = await send('POST /districts/:districtId/duplicates/merges', {
      params: { districtId },
      headers: { 'if-match': `"${revision}"`, 'idempotency-key': key },
      body: { keepId: kept.id, mergeId: other.id, ...reasonOf(form.values.why) },
    }).catch((error: unknown) => {
      if (error instanceof ApiError && error.code === 'stale') onStale();
      throw error;
    });
    onDone(`Merged: ${other.name} is now ${kept.name}. ${effect.text}`, true);
  };
  const dismiss = async () => {
    await send('POST /districts/:districtId/duplicates/dismissals', {
      params: { districtId },
      body: { organizationIds: [keep.id, merge.id], ...reasonOf(form.values.why) },
    });
    onDone(`Dismissed: ${keep.name} and ${merge.name} are two, and are not proposed again.`);
  };
  return (
    <Form
      id={`merge-${keep.id}-${merge.id}`}
      form={form}
      button={`Merge into ${kept.name}`}
      refused="They were not merged"
      onSend={write}
      beside={
        <button type="button" class="link-button" onClick={() => dismissing.run(dismiss)}>
          Dismiss: they are two
        </button>
      }
    >
      <Choices
        field="keep"
        type="radio"
        hint="Name and place stay as this one has them; all facts of the other become its own."
        options={[keep, merge].map(({ id, name, facts }) => ({
          value: id,
          name,
          hint: `Named in ${count(facts, 'fact')} here`,
        }))}
      />
      <TextField field="why" hint="For whoever reads it later; may stay empty." />
      <Refused sentence={dismissing.refused} />
    </Form>
  );
}
