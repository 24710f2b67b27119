import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatMoment } from '../../core/words/format.ts';
import { undo } from '../editing/save.ts';
import { ErrorAlert } from '../shared/alerts.tsx';
import { useAction } from '../shared/use-action.ts';
import { useApi } from '../shared/use-api.ts';

interface Props {
  districtId: string;
  revision: number;
  version: number;
  onUndone: () => void;
}

/** The newest change in the district, with a button to undo it. */
export function LastEntered({ districtId, revision, version, onUndone }: Props): JSX.Element | null {
  const request = { params: { districtId }, query: { pageSize: 1 } };
  const answer = useApi('/districts/:districtId/history', request, version);
  const { busy, refused, run } = useAction();
  const [done, setDone] = useState('');
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (done) message.current?.focus(); // the button that had focus is gone
  }, [done]);
  const [last] = answer.status === 'ready' ? answer.data.items : [];
  if (!last) return null;
  const { changeId, at, actor, action, undone } = last;
  const undoLast = () =>
    run(async () => {
      const { effect } = await undo(districtId, { changeId, revision });
      setDone(`Undone. ${effect.text}.`);
      onUndone();
    });
  return (
    <div class="last-entered">
      <p>
        Last entered {formatMoment(at)}, by {actor}: {action}{' '}
        {!undone && action !== 'undo' && (
          <button type="button" class="link-button" disabled={busy} onClick={undoLast}>
            Undo<span class="usa-sr-only"> the last change: {action}</span>
          </button>
        )}
      </p>
      <p role="status" tabIndex={-1} ref={message}>
        {done}
      </p>
      <ErrorAlert sentence={refused} />
    </div>
  );
}
