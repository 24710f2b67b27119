import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Drawing, Shape } from '../../core/drawing/shapes.ts';
import { SvgDrawing } from '../ring/svg-drawing.tsx';
import { LabelButtons } from './label-buttons.tsx';
import { useSelection } from './selection.ts';
import { useCanvas } from './use-canvas.ts';

interface Props {
  drawing: Drawing;
  /** The picture in a sentence. */
  summary: string;
  children?: ComponentChildren;
}

const GROUND: readonly Shape['kind'][] = ['band'];
const BODY: readonly Shape['kind'][] = ['line', 'circle'];
const OVER: readonly Shape['kind'][] = ['badge'];
const ALL: readonly Shape['kind'][] = ['band', 'line', 'circle', 'badge', 'label'];

/**
 * One drawing in layers: bands at the bottom; circles and lines by Cytoscape, or by SVG until it has loaded; badges above;
 * labels as real buttons on top. On paper, one SVG holds everything.
 */
export function NetworkPicture({ drawing, summary, children }: Props): JSX.Element {
  const choice = useSelection();
  const canvas = useRef<HTMLDivElement>(null);
  const handlers = {
    point: (subject: string | null) => choice.mark(subject ? [subject] : []),
    choose: (subject: string | null) => choice.select(subject ?? ''),
  };
  const drawn = useCanvas(canvas, drawing, handlers);
  const { width, height } = drawing;
  return (
    <div class="picture" data-renderer={drawn ? 'cytoscape' : 'svg'}>
      <div class="picture__screen" style={{ width: `${width}px`, height: `${height}px` }}>
        <p class="usa-sr-only">{summary}</p>
        <SvgDrawing drawing={drawing} kinds={GROUND} class="picture__layer" />
        <div class="picture__layer picture__canvas" ref={canvas} aria-hidden="true" />
        {!drawn && <SvgDrawing drawing={drawing} kinds={BODY} class="picture__layer" />}
        <SvgDrawing drawing={drawing} kinds={OVER} class="picture__layer picture__over" />
        <LabelButtons drawing={drawing} />
        {children}
      </div>
      <SvgDrawing drawing={drawing} kinds={ALL} class="picture__paper" />
    </div>
  );
}
