import type { JSX } from 'preact';
import type { CountyShapes } from '../../core/drawing/county-shapes.ts';
import type { County } from './page.tsx';

/** The average width of a letter, and the space needed around a name, in pixels. */
const LETTER = 6.8;
const ROOM = 8;

interface Props {
  map: CountyShapes;
  rows: ReadonlyMap<string, County>;
  unit: number;
}

/** The names of counties that are wide enough, drawn above all fills. Hidden from screen readers: each link has its own label. */
export const CountyNames = ({ map, rows, unit }: Props): JSX.Element => (
  <svg aria-hidden="true" focusable="false" overflow="visible">
    {map.counties
      .filter(({ name, width }) => width / unit > name.length * LETTER + ROOM)
      .map(({ id, name, seat: [x, y] }) => {
        const county = rows.get(id);
        return (
          <text
            key={id}
            x={x}
            y={y + 4 * unit}
            class="county-name"
            data-state={county?.state}
            data-covers={county?.covers ?? 'none'}
          >
            {name}
          </text>
        );
      })}
  </svg>
);
