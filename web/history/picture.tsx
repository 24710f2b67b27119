import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { NARROWEST_RING } from '../../core/drawing/ring-slots.ts';
import type { Drawing, Shape } from '../../core/drawing/shapes.ts';
import { SvgDrawing } from '../ring/svg-drawing.tsx';
import { useWidth } from '../shared/use-width.ts';

const KINDS: readonly Shape['kind'][] = ['band', 'line', 'circle', 'badge', 'label'];
const WIDEST = 980;

interface Props {
  /** Creates the drawing for a width in pixels. */
  draw: (width: number) => Drawing;
  /** A sentence that describes the picture. */
  summary: string;
  /** The key, shown below the picture. */
  children: ComponentChildren;
}

/** A static ring; the tables below have the same content. Not drawn if too narrow, where labels would overlap. */
export function Picture({ draw, summary, children }: Props): JSX.Element {
  const box = useRef<HTMLElement>(null);
  const width = Math.min(useWidth(box), WIDEST);
  return (
    <figure class="history-picture" ref={box}>
      {width >= NARROWEST_RING && (
        <SvgDrawing drawing={draw(width)} kinds={KINDS} class="history-picture__svg" />
      )}
      <figcaption>
        <p>{summary}</p>
        {width >= NARROWEST_RING && children}
      </figcaption>
    </figure>
  );
}
