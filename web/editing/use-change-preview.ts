import { useEffect, useState } from 'preact/hooks';
import { apiErrorOf, type FieldError } from '../shared/api.ts';
import { send } from '../shared/send.ts';
import { today } from '../shared/today.ts';
import type { Change, Effect } from './rows.ts';

/** The preview of a change: unknown while the form is incomplete, loading, ready, or refused with a message. */
export type PreviewState =
  | { status: 'incomplete' | 'nothing' | 'loading' }
  | { status: 'ready'; effect: Effect }
  | { status: 'refused'; message: string; fields: readonly FieldError[] };

/** Wait this long after the last input, in milliseconds. */
const PAUSE = 400;

/** @param change null while the form is incomplete. */
export function useChangePreview(districtId: string, change: Change | null): PreviewState {
  const [preview, setPreview] = useState<PreviewState>({ status: 'incomplete' });
  const body = change && JSON.stringify(change);
  useEffect(() => {
    if (body === null || change === null) return setPreview({ status: 'incomplete' });
    if (change.entries.length === 0) return setPreview({ status: 'nothing' });
    let current = true;
    setPreview({ status: 'loading' });
    const timer = setTimeout(() => {
      void previewOf(districtId, change).then((answer) => current && setPreview(answer));
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [body, districtId]);
  return preview;
}

async function previewOf(districtId: string, change: Change): Promise<PreviewState> {
  try {
    const effect = await send('POST /districts/:districtId/preview', {
      params: { districtId },
      query: { asOf: today() },
      body: bodyOf(change),
    });
    return { status: 'ready', effect };
  } catch (error) {
    const { message, fields } = apiErrorOf(error);
    return { status: 'refused', message, fields };
  }
}

/** The request body for a change. */
export const bodyOf = ({ action, entries }: Change, why = '') => ({
  action,
  entries: entries.map(({ fact, id, value, said }) => ({
    ...{ fact, id, value: value && { ...value } },
    ...(said && { said: [...said] }),
  })),
  ...(why && { why }),
});
