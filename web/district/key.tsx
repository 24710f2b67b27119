import type { JSX } from 'preact';
import { type KeyEntry, keyOf } from '../../core/drawing/key-shapes.ts';
import type { TieChoice } from '../../core/drawing/ring-data.ts';
import { drawnTies } from '../../core/drawing/ring-shapes.ts';
import { SvgDrawing } from '../ring/svg-drawing.tsx';
import type { District } from './district-data.ts';
import { useSelection } from './selection.ts';

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
      <SvgDrawing drawing={drawing} kinds={['line', 'circle', 'badge']} class="key__sample" />
      {entry.words}
    </li>
  );
}

export const KeyEntries = ({ entries }: { entries: readonly KeyEntry[] }): JSX.Element => (
  <ul>
    {entries.map((entry) => (
      <Entry key={entry.words} entry={entry} />
    ))}
  </ul>
);

/** The key to the states currently drawn in the ring, in one row of the available width. */
export function Key(props: { district: District; ties: TieChoice; width: number }): JSX.Element {
  const { district, ties, width } = props;
  const { selection } = useSelection();
  const key = keyOf(district.ring, drawnTies(district.ring, ties, selection), width);
  return (
    <section class="key" aria-label="Key">
      <KeyEntries entries={[...key.ties, ...key.roles]} />
    </section>
  );
}
