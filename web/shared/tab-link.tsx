import type { ComponentChildren, JSX } from 'preact';

interface Props {
  href: string;
  isCurrent: boolean;
  onOpen: () => void;
  children: ComponentChildren;
}

/** A link to a part of the page: a real address, opened without reloading, or in another tab or window if asked for. */
export const TabLink = ({ href, isCurrent, onOpen, children }: Props): JSX.Element => (
  <a
    href={href}
    aria-current={isCurrent ? 'page' : undefined}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onOpen();
    }}
  >
    {children}
  </a>
);
