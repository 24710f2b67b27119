import type { ComponentChildren, JSX } from 'preact';

interface Props {
  /** Names the part in the page, for headings and links. */
  id: string;
  title: string;
  /** How many rows, with their unit where the title does not say it. */
  count?: number | string;
  /** A way to more, at the right of the heading. */
  more?: ComponentChildren;
  /** What it says where there is no row; the rows otherwise. */
  empty?: string | false;
  children: ComponentChildren;
}

/** A part of a page that lists something: heading with its count, a way to more, and what an empty list means. */
export function Part({ id, title, count, more, empty = false, children }: Props): JSX.Element {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-heading`}>
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
