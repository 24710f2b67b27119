import type { ComponentChildren, JSX } from 'preact';
import { useAnchor } from './use-anchor.ts';

interface Props {
  /** The element id, for links and the heading. */
  id: string;
  title: string;
  /** The number of rows, with a unit if the title does not say it. */
  count?: number | string;
  /** A link or button to the right of the heading. */
  more?: ComponentChildren;
  /** The text shown instead of the children when there are no rows. */
  empty?: string | false;
  children: ComponentChildren;
}

/** A section of a page that lists something: heading with count, a link to more, and a text for an empty list. */
export function Part({ id, title, count, more, empty = false, children }: Props): JSX.Element {
  const section = useAnchor<HTMLElement>(id);
  return (
    <section class="part" id={id} ref={section} aria-labelledby={`${id}-heading`}>
      <div class="part__head">
        <h2 id={`${id}-heading`}>
          {title} {count !== undefined && <span class="list__count">{count}</span>}
        </h2>
        {more}
      </div>
      {empty ? <p class="faint">{empty}</p> : children}
    </section>
  );
}
