import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { NARROWEST_RING } from '../../core/drawing/ring-slots.ts';
import type { Drawing, Shape } from '../../core/drawing/shapes.ts';
import { SvgDrawing } from '../ring/svg-drawing.tsx';
import { useWidth } from '../shared/use-width.ts';

const KINDS: readonly Shape['kind'][] = ['band', 'leader', 'line', 'circle', 'badge', 'label'];
const WIDEST = 980;

interface Props {
  /** The drawing for a panel of so many pixels. */
  draw: (width: number) => Drawing;
  /** The picture in a sentence. */
  summary: string;
  /** The key, below. */
  children: ComponentChildren;
}

/** A ring that only shows; the tables below it say the same. Where labels would collide, the tables stand alone. */
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
