import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CountyShape, CountyShapes } from '../../core/drawing/county-shapes.ts';
import { count } from '../../core/words/format.ts';
import { COVERS_WORDS, REACH_WORDS } from '../../core/words/reach.ts';
import { DIRECTIONS, neighborIn } from '../map/neighbor.ts';
import { CountyNames } from './county-names.tsx';
import { Patterns } from './county-patterns.tsx';
import type { County, CountyReach } from './page.tsx';

interface Props {
  map: CountyShapes;
  found: CountyReach;
  chosen: string;
  choose: (fips: string) => void;
  /** The width of the picture in pixels. */
  width: number;
}

const MARGIN = 6;

/** Returns the map units per pixel at a width in pixels. */
export const unitOf = ({ box: [, , wide] }: CountyShapes, width: number): number =>
  (wide + 2 * MARGIN) / Math.max(width, 1);

/** The counties of a district. The map is one tab stop; arrow keys move to the nearest county and Enter chooses it. */
export function CountyMap({ map, found, chosen, choose, width }: Props): JSX.Element {
  const svg = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState(map.counties[0]?.id ?? '');
  const [focused, setFocused] = useState(false);
  const [left, top, wide, high] = map.box;
  const unit = unitOf(map, width);
  const rows = new Map(found.counties.map((county) => [county.fips, county]));
  const outline = map.counties.find(({ id }) => id === chosen);
  const focus = map.counties.find(({ id }) => focused && id === stop);
  const onKeyDown = (event: KeyboardEvent) => {
    const from = map.counties.find(({ id }) => id === stop);
    const direction = DIRECTIONS[event.key];
    if (!from || !direction) return;
    event.preventDefault();
    const next = neighborIn(map.counties, from, direction);
    if (next) svg.current?.querySelector<SVGAElement>(`[data-county="${next}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG can't be a fieldset.
    <svg
      ref={svg}
      role="group"
      aria-label={`Map of ${count(found.counties.length, 'county', 'counties')}; arrows lead from one to the next`}
      class="county-map"
      viewBox={[left - MARGIN, top - MARGIN, wide + 2 * MARGIN, high + 2 * MARGIN].join(' ')}
      style={{ fontSize: `${11 * unit}px` }}
      onKeyDown={onKeyDown}
      onFocusOut={() => setFocused(false)}
    >
      <Patterns unit={unit} />
      {map.counties.map((shape) => (
        <CountyLink
          key={shape.id}
          {...{ shape, county: rows.get(shape.id), tabStop: stop === shape.id }}
          onFocus={() => {
            setStop(shape.id);
            setFocused(true);
          }}
          onChoose={() => choose(shape.id)}
        />
      ))}
      <CountyNames {...{ map, rows, unit }} />
      {outline && <path class="county-chosen" d={outline.d} />}
      {focus && <path class="county-focus" d={focus.d} />}
    </svg>
  );
}

interface LinkProps {
  shape: CountyShape;
  county: County | undefined;
  tabStop: boolean;
  onFocus: () => void;
  onChoose: () => void;
}

function CountyLink({ shape, county, tabStop, onFocus, onChoose }: LinkProps): JSX.Element | null {
  if (!county) return null;
  const { state, covers, title } = county;
  return (
    <a
      href={`?county=${shape.id}`}
      data-county={shape.id}
      tabindex={tabStop ? 0 : -1}
      aria-label={`${title}: ${REACH_WORDS[state]}${covers ? `, ${COVERS_WORDS[covers]}` : ''}`}
      class="county-link"
      onFocus={onFocus}
      onClick={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      <path class="county" data-state={state} data-covers={covers ?? 'none'} d={shape.d} />
    </a>
  );
}
