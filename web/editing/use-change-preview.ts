import { useEffect, useState } from 'preact/hooks';
import { ApiError, type FieldError } from '../shared/api.ts';
import { send } from '../shared/send.ts';
import { today } from '../shared/today.ts';
import type { Change, Effect } from './rows.ts';

/** What a change would do: not known while the form is incomplete, asked, answered, or refused with a sentence. */
export type PreviewState =
  | { status: 'incomplete' | 'nothing' | 'asking' }
  | { status: 'answered'; effect: Effect }
  | { status: 'refused'; message: string; fields: readonly FieldError[] };

/** Asked when the person pauses for so long. */
const PAUSE = 400;

/** @param change null while the form is incomplete. */
export function useChangePreview(districtId: string, change: Change | null): PreviewState {
  const [foreseen, setForeseen] = useState<PreviewState>({ status: 'incomplete' });
  const body = change && JSON.stringify(change);
  useEffect(() => {
    if (body === null || change === null) return setForeseen({ status: 'incomplete' });
    if (change.entries.length === 0) return setForeseen({ status: 'nothing' });
    let current = true;
    setForeseen({ status: 'asking' });
    const timer = setTimeout(() => {
      void previewOf(districtId, change).then((answer) => current && setForeseen(answer));
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [body, districtId]);
  return foreseen;
}

async function previewOf(districtId: string, change: Change): Promise<PreviewState> {
  try {
    const effect = await send('POST /districts/:districtId/preview', {
      params: { districtId },
      query: { asOf: today() },
      body: bodyOf(change),
    });
    return { status: 'answered', effect };
  } catch (error) {
    const [message, fields] = error instanceof ApiError ? [error.message, error.fields] : [String(error), []];
    return { status: 'refused', message, fields };
  }
}

/** A change as the API takes it; its rows are plain objects there. */
export const bodyOf = ({ action, entries }: Change, why = '') => ({
  action,
  entries: entries.map(({ fact, id, value, said }) => ({
    ...{ fact, id, value: value && { ...value } },
    ...(said && { said: [...said] }),
  })),
  ...(why && { why }),
});
