import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { count } from '../../core/words/format.ts';
import type { DistrictRecords } from '../editing/district-records.ts';
import { entry, STAMPED_BY_SERVER } from '../editing/rows.ts';
import { save } from '../editing/save.ts';
import { ErrorAlert } from '../shared/alerts.tsx';
import { ApiError } from '../shared/api.ts';
import { Choices, TextField } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { randomId } from '../shared/random-id.ts';
import { send } from '../shared/send.ts';
import { useAction } from '../shared/use-action.ts';
import { chosenOf, type Proposal, reasonOf } from './pair.ts';

export interface ProposalProps {
  records: DistrictRecords;
  proposal: Pick<Proposal, 'keep' | 'merge'>;
  /** The user picked the two and which one to keep; they were not proposed. */
  byHand?: boolean;
  /** The district revision that the page shows. */
  revision: number;
  onDone: (sentence: string, merged?: boolean) => void;
  /** Called if someone else has changed the district since. */
  onStale: () => void;
}

const LABELS = { keep: 'Keep', why: 'Why' };

/** Merges two organizations in either direction, or marks them as not duplicates. Sending the form twice writes once. */
export function MergeForm(props: ProposalProps): JSX.Element {
  const { byHand = false, proposal } = props;
  const { keep, merge } = proposal;
  const form = useForm({ keep: keep.id, why: '' }, LABELS);
  const { kept } = chosenOf(proposal, form.values.keep);
  const { write, dismiss } = useDecisions(props, form.values);
  const dismissing = useAction();
  return (
    <Form
      id={`merge-${keep.id}-${merge.id}`}
      form={form}
      button={`Merge into ${kept.name}`}
      refused="They were not merged"
      onSend={write}
      beside={
        !byHand && (
          <button type="button" class="link-button" onClick={() => dismissing.run(dismiss)}>
            Mark as not duplicates
          </button>
        )
      }
    >
      {!byHand && (
        <Choices
          field="keep"
          type="radio"
          hint="This organization keeps its name and place and takes over all facts of the other."
          options={[keep, merge].map(({ id, name, facts }) => ({
            value: id,
            name,
            hint: `Named in ${count(facts, 'fact')} here`,
          }))}
        />
      )}
      <TextField field="why" hint="Optional. Shown in the history." />
      <ErrorAlert sentence={dismissing.refused} />
    </Form>
  );
}

/** The two possible decisions about a pair: merge, or dismiss. */
function useDecisions(
  { records: { districtId }, proposal, revision, onDone, onStale }: ProposalProps,
  values: { keep: string; why: string },
) {
  const { kept, other } = chosenOf(proposal, values.keep);
  const key = useMemo(randomId, [revision, kept.id, values.why]);
  const dismissedDuplicateId = useMemo(randomId, [revision, values.why]);
  const reportStale = (error: unknown): never => {
    if (error instanceof ApiError && error.code === 'stale') onStale();
    throw error;
  };
  const write = async () => {
    const { effect } = await send('POST /districts/:districtId/duplicates/merges', {
      params: { districtId },
      headers: { 'if-match': `"${revision}"`, 'idempotency-key': key },
      body: { keepId: kept.id, mergeId: other.id, ...reasonOf(values.why) },
    }).catch(reportStale);
    onDone(`Merged: ${other.name} is now ${kept.name}. ${effect.text}.`, true);
  };
  const dismiss = async () => {
    const { why = null } = reasonOf(values.why);
    const pair = { firstId: kept.id, secondId: other.id };
    const row = entry('dismissedDuplicates', {
      id: dismissedDuplicateId,
      districtId,
      ...pair,
      why,
      ...STAMPED_BY_SERVER,
    });
    const change = { action: 'dismiss duplicates' as const, entries: [row] };
    await save({ districtId, revision }, change, why ?? '').catch(reportStale);
    onDone(
      `Dismissed: ${kept.name} and ${other.name} are separate organizations and will not be proposed again.`,
    );
  };
  return { write, dismiss };
}
