import type { JSX } from 'preact';
import { MARK_PATHS } from '../../core/drawing/marks.ts';
import { LINKS, type Link } from '../../core/industries/inspector-links.ts';
import { LINK_WORDS } from '../../core/words/industries.ts';

const MARKS = {
  linked: MARK_PATHS.check,
  'to confirm': MARK_PATHS.document,
  'not asked': MARK_PATHS.question,
  'no link': MARK_PATHS.cross,
} as const satisfies Record<Link, string>;

interface Props {
  link: Link;
  /** Shows the word only to screen readers, for columns whose header already explains the mark. */
  wordHidden?: boolean;
}

/** The link of an inspector as mark, outline and word, so that it does not depend on color. */
export const LinkMark = ({ link, wordHidden }: Props): JSX.Element => (
  <span class={`link-mark link-mark--${link.replaceAll(' ', '-')}`}>
    <svg viewBox="-1 -1 18 18" width="22" height="22" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="7.6" />
      <path d={MARKS[link]} />
    </svg>
    <span class={wordHidden ? 'usa-sr-only' : undefined}>{LINK_WORDS[link]}</span>
  </span>
);

/** The key to the marks. */
export const LinkKey = (): JSX.Element => (
  <ul class="link-key" aria-label="Key">
    {LINKS.map((link) => (
      <li key={link}>
        <LinkMark link={link} />
      </li>
    ))}
    <li>· does not inspect it</li>
  </ul>
);
