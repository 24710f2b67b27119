import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWidth } from './use-width.ts';

/** A box for a wide table. When the table does not fit, the box scrolls and is a tab stop, so that keys scroll it too. */
export function ScrollBox({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    if (box.current) setScrolls(box.current.scrollWidth > width);
  }, [width, children]);
  return (
    <section ref={box} class="scroll-x" tabIndex={scrolls ? 0 : undefined} aria-label={label}>
      {children}
    </section>
  );
}
