import type { JSX } from 'preact';
import { can } from '../../core/powers.ts';
import { listInWords } from '../../core/words/format.ts';
import { undo } from '../editing/save.ts';
import { ApiError } from '../shared/api.ts';
import { TextField } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { useSession } from '../shared/session.ts';
import type { HistoryEntry } from './differences.ts';

interface Props {
  districtId: string;
  entry: HistoryEntry;
  /** The district revision that the page shows. */
  revision: number;
  /** A district's name in sentences. */
  nameOf: (districtId: string) => string;
  onUndone: (sentence: string) => void;
  /** Called if someone else has changed the district since. */
  onStale: () => void;
}

/** Undoes a change. The undo is itself a change with its own reason; sending it twice undoes once. */
export function Undo({ districtId, entry, revision, nameOf, onUndone, onStale }: Props): JSX.Element {
  const viewer = useSession()?.viewer;
  const form = useForm({ why: '' }, { why: 'Why undo it' });
  const onSend = async ({ why }: { why: string }) => {
    const { effect } = await undo(districtId, { changeId: entry.changeId, revision }, why.trim());
    const place = entry.madeIn === districtId ? '' : `In ${nameOf(entry.madeIn)}: `;
    onUndone(`Undone: ${entry.text} ${place}${effect.text}.`);
  };
  const notPermitted = entry.madeWith.filter((id) => !can(viewer, 'edit facts', { districtId: id }));
  if (notPermitted.length > 0)
    return (
      <p>
        This import also entered facts in {listInWords(notPermitted.map(nameOf))}, which your account has no
        permission to edit. Ask an administrator to undo all of it.
      </p>
    );
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
        <p>This undoes the whole import, also in {listInWords(entry.madeWith.map(nameOf))}.</p>
      )}
      <TextField field="why" hint="Optional. Shown in the history." />
    </Form>
  );
}
