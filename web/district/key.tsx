import type { JSX } from 'preact';
import { type KeyEntry, keyOf } from '../../core/drawing/key-shapes.ts';
import { type TieChoice, tiesOf } from '../../core/drawing/ring-data.ts';
import { SvgDrawing } from '../ring/svg-drawing.tsx';
import type { District } from './district-data.ts';

const HEIGHT = 18;

function Entry({ entry }: { entry: KeyEntry }): JSX.Element {
  const drawing = {
    width: entry.width,
    height: HEIGHT,
    center: { x: entry.width / 2, y: HEIGHT / 2 },
    shapes: entry.shapes,
  };
  return (
    <li>
      <SvgDrawing drawing={drawing} kinds={['line', 'circle', 'badge']} class="key__sample" /> {entry.words}
    </li>
  );
}

/** The key to the states that the ring shows just now. */
export function Key({ district, ties }: { district: District; ties: TieChoice }): JSX.Element {
  const key = keyOf(district.ring, tiesOf(district.ring, ties));
  return (
    <section class="key" aria-label="Key">
      {(['ties', 'roles'] as const).map((part) => (
        <ul key={part}>
          <li class="key__part">{part === 'ties' ? 'Ties' : 'Roles'}</li>
          {key[part].map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
      ))}
      <p class="faint">
        Slots stand at the same place in every district. A tie without a partner is not drawn: the empty slot
        is the gap.
      </p>
    </section>
  );
}

export const EXPANDED_KEY =
  'Filled: seen at work here within a year. Outlined: on record only. Solid line: evidence that is live. ' +
  'Dotted: evidence that has aged or ended.';

/** The key to the expanded ring. */
export const ExpandedKey = (): JSX.Element => <p class="key faint">{EXPANDED_KEY}</p>;
