import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Drawing } from '../../core/drawing/shapes.ts';
import type { PointerHandlers, RingCanvas } from '../ring/cytoscape-canvas.ts';

/**
 * Loads Cytoscape after the page, and lets it draw into the element from then on. Returns false until then: SVG shows
 * the same drawing meanwhile, and stays if the file can't be loaded.
 */
export function useCanvas(
  element: RefObject<HTMLElement>,
  drawing: Drawing,
  handlers: PointerHandlers,
): boolean {
  const [canvas, setCanvas] = useState<RingCanvas | null>(null);
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    let opened: RingCanvas | null = null;
    let gone = false;
    import('../ring/cytoscape-canvas.ts')
      .then(({ openRingCanvas }) => {
        if (gone || !element.current) return;
        opened = openRingCanvas(element.current, {
          point: (subject) => latest.current.point(subject),
          choose: (subject) => latest.current.choose(subject),
        });
        setCanvas(opened);
      })
      .catch(() => setCanvas(null));
    return () => {
      gone = true;
      opened?.close();
    };
  }, [element]);
  useEffect(() => {
    const draw = () => canvas?.draw(drawing);
    draw();
    // A canvas can't use CSS custom properties, so it is redrawn when the colors of the page change.
    const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((one) => matchMedia(one));
    for (const scheme of schemes) scheme.addEventListener('change', draw);
    return () => {
      for (const scheme of schemes) scheme.removeEventListener('change', draw);
    };
  }, [canvas, drawing]);
  return canvas !== null;
}
