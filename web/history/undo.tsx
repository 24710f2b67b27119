import type { JSX } from 'preact';
import { undo } from '../editing/save.ts';
import { ApiError } from '../shared/api.ts';
import { TextField } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import type { HistoryEntry } from './differences.ts';

interface Props {
  districtId: string;
  entry: HistoryEntry;
  /** The revision of the district that this page shows. */
  revision: number;
  onUndone: (sentence: string) => void;
  /** Someone has changed the district since. */
  onStale: () => void;
}

/** Undoes a change, which is itself a change with its own reason. The same press sent twice undoes once. */
export function Undo({ districtId, entry, revision, onUndone, onStale }: Props): JSX.Element {
  const form = useForm({ why: '' }, { why: 'Why undo it' });
  const onSend = async ({ why }: { why: string }) => {
    const { effect } = await undo(districtId, { changeId: entry.changeId, revision }, why.trim());
    const place = entry.madeIn === districtId ? '' : `In ${entry.madeIn.toUpperCase()}: `;
    onUndone(`Undone: ${entry.text} ${place}${effect.text}`);
  };
  return (
    <Form
      id={`undo-${entry.seq}`}
      form={form}
      button="Undo this change"
      refused="It was not undone"
      onSend={(values) =>
        onSend(values).catch((error: unknown) => {
          if (error instanceof ApiError && error.code === 'stale') onStale();
          throw error;
        })
      }
    >
      {entry.madeWith.length > 0 && (
        <p>
          This undoes the whole import, also in{' '}
          {entry.madeWith.map((district) => district.toUpperCase()).join(', ')}.
        </p>
      )}
      <TextField field="why" hint="Optional. Shown in the history." />
    </Form>
  );
}
