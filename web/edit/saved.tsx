import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { count } from '../../core/words/format.ts';
import { EffectNumbers } from '../editing/effect-box.tsx';
import { type Saved, undo } from '../editing/save.ts';
import { ErrorAlert } from '../shared/alerts.tsx';
import { useAction } from '../shared/use-action.ts';

interface Props {
  districtId: string;
  saved: Saved;
  onAgain: () => void;
}

/** Shown after saving: the effect, links to continue, and a button to undo. */
export function SavedSection({ districtId, saved, onAgain }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, refused, run } = useAction();
  const [undone, setUndone] = useState('');
  const message = useRef<HTMLParagraphElement>(null);
  const others = saved.since.length + saved.omitted;
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (undone) message.current?.focus(); // the button that had focus is gone
  }, [undone]);
  const undoSaved = () =>
    run(async () => {
      const { effect } = await undo(districtId, saved);
      setUndone(`Undone. ${effect.text}.`);
    });
  return (
    <section class="saved" aria-labelledby="saved-heading">
      <h2 id="saved-heading" tabIndex={-1} ref={heading}>
        Saved. {saved.effect.text}.
      </h2>
      <p class="form__buttons">
        <button type="button" class="usa-button" onClick={onAgain}>
          Enter another
        </button>
        <a href={districtPageHref('edit', districtId)}>Enter something else</a>
        <a href={districtPageHref('district', districtId)}>Back to the district</a>
        {!undone && (
          <button type="button" class="link-button" disabled={busy} onClick={undoSaved}>
            Undo
          </button>
        )}
      </p>
      <p role="status" tabIndex={-1} ref={message}>
        {undone}
      </p>
      <ErrorAlert sentence={refused} />
      {others > 0 && (
        <p>
          Since this page was opened, others made {count(others, 'change')} to other facts here:{' '}
          <a href={districtPageHref('history', districtId)}>History</a>
        </p>
      )}
      <EffectNumbers effect={saved.effect} />
    </section>
  );
}
