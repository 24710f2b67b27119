import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Frame } from '../../core/drawing/map-frame.ts';
import type { MapShapes } from '../../core/drawing/map-shapes.ts';
import { sortRows } from '../shared/rows.ts';
import { DistrictLink, type MapDistrict } from './district-link.tsx';
import { DIRECTIONS, neighborIn } from './neighbor.ts';

interface Props {
  shapes: MapShapes;
  frame: Frame;
  districts: ReadonlyMap<string, MapDistrict>;
  label: string;
  active: string | null;
  /** The pointer is over a district, or has left the map (null). */
  onPoint: (id: string | null) => void;
  /** Focus or the first tap: show the district immediately. */
  onShow: (id: string) => void;
}

/** The district in the middle of the map, where Tab enters it. */
const MIDDLE = 'ksd';

/** Above this number of map units per pixel, the boxes of the territories are too narrow for their names. */
const WIDE_ENOUGH_FOR_NAMES = 1.8;

/** Hatching and dots, the same size on every screen. */
function Patterns({ unit }: { unit: number }): JSX.Element {
  const size = 5 * unit;
  return (
    <defs>
      <pattern
        id="hatch"
        width={size}
        height={size}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={size} height={size} fill="var(--paper)" />
        <path d={`M0 0V${size}`} stroke="var(--line-strong)" stroke-width={1.6 * unit} />
      </pattern>
      <pattern id="dots" width={size} height={size} patternUnits="userSpaceOnUse">
        <rect width={size} height={size} fill="var(--paper)" />
        <circle cx={size / 2} cy={size / 2} r={0.9 * unit} fill="var(--line-strong)" />
      </pattern>
    </defs>
  );
}

function Insets({ shapes, unit }: { shapes: MapShapes; unit: number }): JSX.Element {
  return (
    <g>
      {shapes.insets.map(({ name, code, box: [x, y, width, height] }) => (
        <g key={name}>
          <rect x={x} y={y} width={width} height={height} class="map__inset" />
          <text x={x + 5} y={y + 4 + 10 * unit} font-size={11.5 * unit}>
            {unit < WIDE_ENOUGH_FOR_NAMES ? name : code}
          </text>
        </g>
      ))}
    </g>
  );
}

/**
 * The map of the districts. Every district is a link; the map is one tab stop, and arrow keys move to the nearest
 * district (roving tabindex). The table beside it has the same content.
 */
export function DistrictMap(props: Props): JSX.Element {
  const { shapes, frame, districts, label, active, onPoint, onShow } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState(MIDDLE);
  // districts with label boxes last, so that no neighbor covers the line from box to seat
  const drawn = sortRows(shapes.districts, ({ id }) => Number(frame.chips.has(id)), 'asc');
  const outline = shapes.districts.find(({ id }) => id === active);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    const from = shapes.districts.find(({ id }) => id === stop);
    if (!direction || !from) return;
    event.preventDefault();
    const next = neighborIn(shapes.districts, from, direction);
    if (next) svg.current?.querySelector<SVGAElement>(`[data-district=${next}]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset.
    <svg
      ref={svg}
      role="group"
      aria-label={label}
      class="map"
      viewBox={`${frame.left} 0 ${frame.width} ${frame.height}`}
      style={{ fontSize: `${12 * frame.unit}px` }}
      onKeyDown={onKeyDown}
      onPointerLeave={() => onPoint(null)}
    >
      <Patterns unit={frame.unit} />
      <Insets shapes={shapes} unit={frame.unit} />
      {drawn.map((shape) => (
        <DistrictLink
          key={shape.id}
          shape={shape}
          unit={frame.unit}
          chip={frame.chips.get(shape.id)}
          district={districts.get(shape.id)}
          active={active === shape.id}
          tabStop={stop === shape.id}
          onEnter={onPoint}
          onShow={(id) => {
            setStop(id);
            onShow(id);
          }}
        />
      ))}
      <path class="map__states" d={shapes.stateLines} />
      {outline && <path class="map__active-halo" d={outline.d} />}
      {outline && <path class="map__active" d={outline.d} />}
    </svg>
  );
}
