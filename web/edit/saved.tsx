import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { count } from '../../core/words/format.ts';
import { EffectNumbers } from '../editing/effect-box.tsx';
import { type Saved, undo } from '../editing/save.ts';
import { ApiError } from '../shared/api.ts';

interface Props {
  districtId: string;
  saved: Saved;
  onAgain: () => void;
}

/** Shown after saving: the effect, links to continue, and a button to undo. */
export function SavedSection({ districtId, saved, onAgain }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const [undone, setUndone] = useState<string | null>(null);
  const message = useRef<HTMLParagraphElement>(null);
  const others = saved.since.length + saved.omitted;
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (undone !== null) message.current?.focus(); // the button that had focus is gone
  }, [undone]);
  const undoSaved = async () => {
    try {
      const { effect } = await undo(districtId, saved);
      setUndone(`Undone. ${effect.text}.`);
    } catch (error) {
      setUndone(error instanceof ApiError ? error.message : String(error));
    }
  };
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
        {undone === null && (
          <button type="button" class="link-button" onClick={() => void undoSaved()}>
            Undo
          </button>
        )}
      </p>
      <p role="status" tabIndex={-1} ref={message}>
        {undone}
      </p>
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
