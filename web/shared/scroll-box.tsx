import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWidth } from './use-width.ts';

interface Props {
  label: string;
  /** The number of columns, a wide one counted as several, if rows become cards where the box is too narrow for them. */
  cardsOf?: number;
  children: ComponentChildren;
}

/** A box for a wide table. When the table does not fit, the box scrolls and is a tab stop, so that keys scroll it too. */
export function ScrollBox({ label, cardsOf, children }: Props): JSX.Element {
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    if (box.current) setScrolls(box.current.scrollWidth > width);
  }, [width, children]);
  return (
    <section
      ref={box}
      class={cardsOf === undefined ? 'scroll-x' : `scroll-x table-cards table-cards--${cardsOf}`}
      tabIndex={scrolls ? 0 : undefined}
      aria-label={label}
    >
      {children}
    </section>
  );
}
