import { type ComponentChild, h, type JSX } from 'preact';
import { paint } from '../../core/drawing/palette.ts';
import type { Drawing, Shape } from '../../core/drawing/shapes.ts';
import { FONT, type SvgElement, svgOf } from '../../core/drawing/svg-elements.ts';

const vnode = (element: SvgElement | string, key: number): ComponentChild =>
  typeof element === 'string'
    ? element
    : h(element.tag, { key, ...painted(element.attributes) }, element.children.map(vnode));

const painted = (attributes: SvgElement['attributes']): SvgElement['attributes'] =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'string' && (name === 'fill' || name === 'stroke') ? paint(value) : value,
    ]),
  );

interface Props {
  drawing: Drawing;
  /** The kinds of shapes to show; the layers of the ring share one drawing. */
  kinds: readonly Shape['kind'][];
  class: string;
}

/** Shapes as SVG, hidden from screen readers: labels and tables next to it have the same content. */
export function SvgDrawing({ drawing, kinds, class: name }: Props): JSX.Element {
  const { width, height, center, shapes } = drawing;
  return (
    <svg
      class={name}
      width={width}
      height={height}
      viewBox={`${-center.x} ${-center.y} ${width} ${height}`}
      font-family={FONT}
      aria-hidden="true"
      focusable="false"
    >
      {shapes.filter(({ kind }) => kinds.includes(kind)).flatMap((shape) => svgOf(shape).map(vnode))}
    </svg>
  );
}
