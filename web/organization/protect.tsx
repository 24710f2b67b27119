import type { JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import { actionWord } from '../district/edit/action-words.ts';
import { tiesToProtect } from '../district/ties-to-protect.ts';
import { Part } from '../shared/part.tsx';
import type { PartProps } from './profile.ts';

/** Ties to protect and weak points: what works here but depends on one person, office or document. */
export function Protect({ shown, day }: PartProps): JSX.Element {
  const { protect, weakPoints, districtId } = shown;
  const rows = tiesToProtect(protect);
  const total = rows.length + weakPoints.length;
  return (
    <Part
      id="protect"
      title="Ties to protect and weak points"
      count={total}
      empty={
        total === 0 && 'Nothing that is current here depends on one person, one office or one document alone.'
      }
    >
      <ul>
        {rows.map(({ items, reasons, entries: [{ verb, title, text }] }) => (
          <li key={items[0]}>
            <span class="part__name">{title}</span>
            <p class="faint">
              {reasons}. {text}
            </p>
            <a
              class="row-button no-print"
              href={districtPageHref('district', districtId, { select: items[0] ?? '', asOf: day })}
            >
              {actionWord(verb)}
              <span class="usa-sr-only">: {title}</span>
            </a>
          </li>
        ))}
        {weakPoints.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Part>
  );
}
