import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { markup } from '../../core/drawing/picture-file.ts';
import type { Scene } from '../../core/drawing/scene.ts';
import type { LegendEntry } from '../../core/drawing/scene-legend.ts';
import { type SvgElement, svg } from '../../core/drawing/svg-elements.ts';
import type { CanvasHandlers, ExplorerCanvas, Viewport } from './canvas.ts';

interface Props {
  scene: Scene;
  /** Names the view and scope; the picture is fitted when it changes. */
  of: string;
  viewport: Viewport | null;
  /** The picture in a sentence. */
  summary: string;
  handlers: CanvasHandlers;
  onFit: () => void;
}

/** Above this number of boxes and links, drawing is optimized for speed, in a new canvas. */
const MANY = 600;
const isLarge = ({ boxes, links }: Scene): boolean => boxes.length + links.length > MANY;

/** Returns handlers that stay the same and call the latest ones of the page. */
const latestOf = (latest: { readonly current: CanvasHandlers }): CanvasHandlers => ({
  choose: (id) => latest.current.choose(id),
  meet: (id) => latest.current.meet(id),
  expand: (id) => latest.current.expand(id),
  moved: (id, to) => latest.current.moved(id, to),
  viewed: (to) => latest.current.viewed(to),
});

/** The scene in Cytoscape, with buttons for zooming without a wheel. */
export function ExplorerPicture({ scene, of, viewport, summary, handlers, onFit }: Props): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<ExplorerCanvas | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef(handlers);
  latest.current = handlers;
  const large = isLarge(scene);
  useEffect(() => {
    let [opened, gone]: [ExplorerCanvas | null, boolean] = [null, false];
    import('./canvas.ts')
      .then(({ openExplorerCanvas }) => {
        if (gone || !place.current) return;
        opened = openExplorerCanvas(place.current, large, latestOf(latest));
        setCanvas(opened);
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      opened?.close();
      setCanvas(null);
    };
  }, [large]);
  const shown = useRef('');
  useEffect(() => {
    if (!canvas) return;
    canvas.show(scene);
    if (shown.current === `${of} ${large}`) return;
    shown.current = `${of} ${large}`;
    if (viewport) canvas.view(viewport);
    else canvas.whole();
  }, [canvas, scene, of]);
  const fit = () => {
    canvas?.whole();
    onFit();
  };
  return (
    <figure class="explorer-picture" aria-label={summary}>
      <div class="explorer-picture__buttons">
        <button type="button" class="row-button" aria-label="Zoom out" onClick={() => canvas?.zoomBy(0.8)}>
          −
        </button>
        <button type="button" class="row-button" aria-label="Zoom in" onClick={() => canvas?.zoomBy(1.25)}>
          +
        </button>
        <button type="button" class="row-button" onClick={fit}>
          Fit
        </button>
      </div>
      {failed && (
        <p class="notice" role="alert">
          The picture could not be loaded. Reload the page; the table shows the same network.
        </p>
      )}
      <div
        class="explorer-picture__canvas"
        data-drawn={canvas ? 'yes' : 'no'}
        ref={place}
        aria-hidden="true"
      />
    </figure>
  );
}

const HEIGHT = 18;

/** Returns the sign of a legend entry as a data URL. */
const signUrl = ({ width, sign }: LegendEntry): string => {
  const moved: SvgElement = svg('g', { transform: `translate(${width / 2} ${HEIGHT / 2})` }, [sign]);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}">${markup(moved)}</svg>`;
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
};

export const Legend = ({ entries, note }: { entries: readonly LegendEntry[]; note: string }): JSX.Element => (
  <section class="explorer-legend" aria-label="Legend">
    {note && <span>{note}</span>}
    <ul>
      {entries.map((entry) => (
        <li key={entry.words}>
          <img src={signUrl(entry)} width={entry.width} height={HEIGHT} alt="" /> {entry.words}
        </li>
      ))}
    </ul>
  </section>
);
