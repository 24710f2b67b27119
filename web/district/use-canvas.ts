import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Drawing } from '../../core/drawing/shapes.ts';
import type { PointerHandlers, RingCanvas } from '../ring/cytoscape-canvas.ts';

/**
 * Loads Cytoscape once the page stands, and lets it draw into the element from then on. False until it has: SVG shows
 * the same drawing meanwhile, and stays if the file cannot be had.
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
  useEffect(() => canvas?.draw(drawing), [canvas, drawing]);
  return canvas !== null;
}
