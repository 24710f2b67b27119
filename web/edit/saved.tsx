import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import type { DistrictRecords } from '../editing/district-records.ts';
import { EffectNumbers } from '../editing/effect-box.tsx';
import { type Saved, undo } from '../editing/save.ts';
import { readBook } from '../editing/use-book.ts';
import { ApiError } from '../shared/api.ts';

interface Props {
  book: DistrictRecords;
  saved: Saved;
  onBook: (book: DistrictRecords) => void;
  onAgain: () => void;
}

/** After saving: what it did, and where to go on; taking it back is one button. */
export function SavedSection({ book, saved, onBook, onAgain }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const [undone, setUndone] = useState<string | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const again = async () => {
    onBook(await readBook(book.districtId));
    onAgain();
  };
  const takeBack = async () => {
    try {
      const { effect } = await undo(book.districtId, saved);
      setUndone(`Undone. ${effect.text}`);
    } catch (error) {
      setUndone(error instanceof ApiError ? error.message : String(error));
    }
  };
  return (
    <section class="saved" aria-labelledby="saved-heading">
      <h2 id="saved-heading" tabIndex={-1} ref={heading}>
        Saved. {saved.effect.text}
      </h2>
      <p class="form__buttons">
        <button type="button" class="usa-button" onClick={() => void again()}>
          Enter another
        </button>
        <a href={districtPageHref('edit', book.districtId)}>Enter something else</a>
        <a href={districtPageHref('district', book.districtId)}>Back to the district</a>
        {undone === null && (
          <button type="button" class="link-button" onClick={() => void takeBack()}>
            Undo
          </button>
        )}
      </p>
      <p role="status">{undone}</p>
      <EffectNumbers effect={saved.effect} />
    </section>
  );
}
