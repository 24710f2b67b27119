import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  onBack: () => void;
  children: ComponentChildren;
}

/** A form that replaces the list. Its heading takes focus, because the focused button is gone. */
export function FormPage({ title, onBack, children }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p>
        <button type="button" class="link-button" onClick={onBack}>
          ← All accounts
        </button>
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </>
  );
}
