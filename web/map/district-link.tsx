import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { DistrictShape, Point } from '../../core/drawing/map-shapes.ts';
import { paint } from '../../core/drawing/palette.ts';

/** How to draw one district. Screen readers read its name and description. */
export interface MapDistrict {
  id: string;
  name: string;
  /** The page of the district; without one, pressing it only shows its card. */
  href?: string;
  /** “6 of 8 required roles on record; current task force” */
  description: string;
  fill: string;
  pattern?: 'hatch' | 'dots';
  /** Draws a ring at the seat: the district has a current task force. */
  marked: boolean;
  /** False if the filter excludes the district. */
  matches: boolean;
}

interface Props {
  shape: DistrictShape;
  unit: number;
  /** The position of the label box, for a district too small to click. */
  chip: Point | undefined;
  district: MapDistrict | undefined;
  active: boolean;
  tabStop: boolean;
  onEnter: (id: string) => void;
  onShow: (id: string) => void;
}

/** The side of a label box, in pixels. */
const CHIP = 24;

/** The label of a small district: a box to click, a line to its seat, and its name. */
function Chip({
  at: [x, y],
  shape,
  unit,
  district,
  active,
}: Pick<Props, 'shape' | 'unit' | 'active'> & { at: Point; district: MapDistrict }) {
  const size = CHIP * unit;
  return (
    <>
      <path class="map__leader" d={`M${shape.seat[0]} ${shape.seat[1]}L${x} ${y + size / 2}`} />
      <circle cx={shape.seat[0]} cy={shape.seat[1]} r={1.6 * unit} />
      <rect
        x={x}
        y={y}
        width={size}
        height={size}
        fill={paint(district.fill)}
        class={active ? 'map__chip--active' : 'map__chip'}
      />
      {district.pattern && <rect x={x} y={y} width={size} height={size} fill={`url(#${district.pattern})`} />}
      <text x={x + size + 5 * unit} y={y + size / 2 + 4 * unit}>
        {district.name}
      </text>
    </>
  );
}

function Content({ shape, unit, chip, district, active }: Props & { district: MapDistrict }): JSX.Element {
  const size = CHIP * unit;
  const [x, y] = chip ? [chip[0] + size / 2, chip[1] + size / 2] : shape.seat;
  return (
    <>
      <path d={shape.d} fill={paint(district.fill)} />
      {district.pattern && <path d={shape.d} fill={`url(#${district.pattern})`} />}
      {chip && <Chip at={chip} shape={shape} unit={unit} district={district} active={active} />}
      {district.marked && (
        <circle class="map__mark" cx={x} cy={y} r={chip || unit < 1.8 ? 3.6 * unit : 2.4 * unit} />
      )}
    </>
  );
}

/**
 * One district on the map. The first tap shows its card; a second tap, or a click while it shows, opens its page if there is one
 * to open.
 */
export function DistrictLink(props: Props): JSX.Element | null {
  const { shape, district, active, tabStop, onEnter, onShow } = props;
  const shownBefore = useRef(false);
  if (!district) return null;
  const show = () => onShow(shape.id);
  const common = {
    'data-district': shape.id,
    tabindex: tabStop ? 0 : -1,
    'aria-label': `${district.name}: ${district.description}`,
    class: district.matches ? 'map__district' : 'map__district map__district--out',
    onPointerEnter: (event: PointerEvent) => event.pointerType !== 'touch' && onEnter(shape.id),
    onFocus: show,
  };
  const onClick = (event: MouseEvent) => {
    const byPointer = event.detail > 0;
    if (!byPointer || shownBefore.current) return;
    event.preventDefault();
    show();
  };
  const onPointerDown = () => {
    shownBefore.current = active;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault(); // the space bar would scroll the page
    show();
  };
  const content = <Content {...props} district={district} />;
  if (!district.href)
    return (
      // biome-ignore lint/a11y/useSemanticElements: a drawing cannot hold a button.
      <g role="button" {...common} onClick={show} onKeyDown={onKeyDown}>
        {content}
      </g>
    );
  return (
    <a href={district.href} {...common} {...{ onPointerDown, onClick }}>
      {content}
    </a>
  );
}
