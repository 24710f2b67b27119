import { MARK_PATHS } from './marks.ts';
import { PALETTE } from './palette.ts';
import { middleDegrees, polar } from './polar.ts';
import { LINE } from './ring-labels.ts';
import type { Badge, Band, Circle, Label, Line, Point, Shape, Stroke, Tone } from './shapes.ts';
import { INK, RED, WHITE } from './slot-styles.ts';

/** One SVG element, as rendered by the page and written to exported files. */
export interface SvgElement {
  tag: 'path' | 'circle' | 'rect' | 'text' | 'g' | 'defs' | 'pattern';
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (SvgElement | string)[];
}

export const svg = (
  tag: SvgElement['tag'],
  attributes: SvgElement['attributes'],
  children: SvgElement['children'] = [],
): SvgElement => ({ tag, attributes, children });

/** Unquoted, because Cytoscape accepts no other form. */
export const FONT = 'Public Sans Variable, Public Sans, Arial, sans-serif';

const round = (value: number): number => Math.round(value * 100) / 100;
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

export const strokeOf = ({ color, width, dash }: Stroke) => ({
  stroke: width === 0 ? 'none' : color,
  'stroke-width': width,
  ...(dash.length > 0 ? { 'stroke-dasharray': dash.join(' ') } : {}),
});

/** Returns the path from one point to another: straight, or curved toward a third. */
export const curveOf = ({ start, control, end }: Pick<Line, 'start' | 'control' | 'end'>): string =>
  control ? `M${at(start)}Q${at(control)} ${at(end)}` : `M${at(start)}L${at(end)}`;

/**
 * Returns the elements of one shape. `data-subject` names the role or tie that a pointer on it
 * refers to.
 */
export function svgOf(shape: Shape): SvgElement[] {
  switch (shape.kind) {
    case 'band':
      return bandElements(shape);
    case 'line':
      return [lineElement(shape)];
    case 'circle':
      return circleElements(shape);
    case 'badge':
      return [badgeElement(shape)];
    case 'label':
      return labelElements(shape);
  }
}

const lineElement = ({ subject, stroke, opacity, ...line }: Line): SvgElement =>
  svg('path', {
    d: curveOf(line),
    fill: 'none',
    ...strokeOf(stroke),
    opacity,
    'data-subject': subject,
  });

function circleElements(circle: Circle): SvgElement[] {
  const { at: center, radius, fill, stroke, subject, opacity } = circle;
  const [cx, cy] = [round(center.x), round(center.y)];
  const body = svg('circle', {
    cx,
    cy,
    r: round(radius),
    fill,
    ...strokeOf(stroke),
    opacity,
    'data-subject': subject,
  });
  if (circle.text === '') return [body];
  const text = svg(
    'text',
    {
      ...{ x: cx, y: round(center.y + circle.textSize * 0.36), fill: circle.textColor, opacity },
      ...{ 'font-size': circle.textSize, 'font-weight': 700, 'text-anchor': 'middle' },
      'pointer-events': 'none',
    },
    [circle.text],
  );
  return [body, text];
}

/** Draws the band as one thick arc with its name across the middle, upright in the lower half. */
function bandElements({ radius, fromDegrees, toDegrees, text }: Band): SvgElement[] {
  const large = toDegrees - fromDegrees > 180 ? 1 : 0;
  const arc = `M${at(polar(fromDegrees, radius))}A${round(radius)} ${round(radius)} 0 ${large} 1 ${at(polar(toDegrees, radius))}`;
  const middle = large ? (fromDegrees + toDegrees) / 2 : middleDegrees(fromDegrees, toDegrees);
  const turned = (middle + 360) % 360;
  const upright = turned > 90 && turned < 270 ? turned + 180 : turned;
  const { x, y } = polar(middle, radius);
  return [
    svg('path', { d: arc, fill: 'none', stroke: PALETTE.track, 'stroke-width': 17 }),
    svg(
      'text',
      {
        transform: `translate(${round(x)} ${round(y)}) rotate(${round(upright)})`,
        y: 4.1,
        fill: PALETTE['ink-soft'],
        'font-size': 11.5,
        'font-weight': 600,
        'letter-spacing': 1.2,
        'text-anchor': 'middle',
      },
      [text],
    ),
  ];
}

const badgeElement = ({ at: center, mark, color, opacity }: Badge): SvgElement =>
  svg('g', { transform: `translate(${round(center.x - 8)} ${round(center.y - 8)})`, opacity }, [
    svg('rect', {
      ...{ x: 0.6, y: 0.6, width: 14.8, height: 14.8, rx: 2 },
      ...{ fill: WHITE, stroke: color, 'stroke-width': 1.2 },
    }),
    svg('path', {
      d: MARK_PATHS[mark],
      fill: 'none',
      stroke: color,
      'stroke-width': 1.5,
      'stroke-linecap': 'round',
    }),
  ]);

const TONE: Record<Tone, { fill: string; style?: string }> = {
  name: { fill: PALETTE.ink },
  organization: { fill: PALETTE['ink-soft'] },
  chosen: { fill: INK },
  state: { fill: PALETTE['ink-faint'], style: 'italic' },
  gap: { fill: RED },
};

const ANCHOR = { left: 'start', right: 'end', center: 'middle' } as const;

function labelElements({ at: corner, align, lines, faded }: Label): SvgElement[] {
  let y = corner.y;
  return lines.map(({ text, tone }) => {
    const { size, height, bold } = LINE[tone];
    const baseline = y + height * 0.76;
    y += height;
    return svg(
      'text',
      {
        ...{ x: round(corner.x), y: round(baseline), 'text-anchor': ANCHOR[align] },
        ...{ 'font-size': size, 'font-weight': bold ? 700 : 400, 'font-style': TONE[tone].style ?? 'normal' },
        fill: faded ? PALETTE['ink-faint'] : TONE[tone].fill,
        // A white halo keeps the words legible where a line passes behind them.
        ...{ stroke: WHITE, 'stroke-width': 3, 'paint-order': 'stroke' },
      },
      [text],
    );
  });
}
