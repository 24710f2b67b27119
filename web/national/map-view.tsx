import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DistrictMap, type MapDistrict } from '../map/district-map.tsx';
import { type Frame, frame } from '../map/frame.ts';
import type { Box } from '../map/place-card.ts';
import type { DistrictShape, MapShapes } from '../map/shapes.ts';
import type { Highlight } from '../map/use-highlight.ts';
import type { FingerprintRole } from '../shared/fingerprint-shapes.ts';
import { districtHref } from '../shared/links.ts';
import type { DistrictSummary } from '../shared/states.ts';
import { useWidth } from '../shared/use-width.ts';
import { Card } from './card.tsx';
import type { RoleName } from './describe.ts';
import { hasLiveTaskForce } from './filter.ts';
import { Legend } from './legend.tsx';
import type { Measure } from './measures.ts';

interface Props {
  districts: readonly DistrictSummary[];
  shown: ReadonlySet<string>;
  roles: readonly (RoleName & FingerprintRole)[];
  measure: Measure;
  asOf: string;
  highlight: Highlight;
}

/** The outlines are a file of their own, so that the table need not wait for them. */
function useShapes(): MapShapes | null {
  const [shapes, setShapes] = useState<MapShapes | null>(null);
  useEffect(() => {
    import('virtual:district-shapes').then((module) => setShapes(module.default)).catch(() => undefined);
  }, []);
  return shapes;
}

const drawn = (
  d: DistrictSummary,
  { measure, shown, asOf }: Pick<Props, 'measure' | 'shown' | 'asOf'>,
): MapDistrict => {
  const tone = measure.classes[measure.classOf(d)];
  const matches = shown.has(d.id);
  const pattern = measure.hatched(d) ? 'hatch' : tone?.pattern;
  return {
    id: d.id,
    name: d.abbreviation,
    href: districtHref(d.id, asOf),
    description: `${measure.hatched(d) ? 'public record alone' : measure.inWords(d)}${hasLiveTaskForce(d) ? '; live task force' : ''}`,
    fill: matches ? (tone?.color ?? '#ffffff') : '#ffffff',
    ...(matches && pattern && { pattern }),
    marked: matches && hasLiveTaskForce(d),
    matches,
  };
};

/** The district and its key, in pixels of the map's box. */
const boxOf = ({ bounds: [x0, y0, x1, y1], id }: DistrictShape, { unit, left, chips }: Frame): Box => {
  const chip = chips.get(id);
  const [right, top, bottom] = chip
    ? [Math.max(x1, chip[0] + 90 * unit), Math.min(y0, chip[1]), Math.max(y1, chip[1] + 24 * unit)]
    : [x1, y0, y1];
  return [(x0 - left) / unit, top / unit, (right - left) / unit, bottom / unit];
};

export function MapView(props: Props): JSX.Element {
  const { districts, measure, roles, asOf, highlight } = props;
  const cardFor = highlight.card ? highlight.id : null;
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const shapes = useShapes();
  const view = frame(width || 900);
  const shape = shapes?.districts.find(({ id }) => id === cardFor);
  const district = districts.find(({ id }) => id === cardFor);
  const beside = useMemo(
    () => (shape ? { district: boxOf(shape, view), box: { width, height: view.height / view.unit } } : null),
    [shape, width],
  );
  return (
    <figure class="map-figure">
      <div ref={place} class="map-figure__place" style={{ aspectRatio: `${view.width} / ${view.height}` }}>
        {shapes && (
          <DistrictMap
            shapes={shapes}
            frame={view}
            districts={new Map(districts.map((d) => [d.id, drawn(d, props)]))}
            label={`Map: ${measure.name}. Arrow keys go to the nearest district; the table says the same.`}
            active={highlight.id}
            onPoint={highlight.point}
            onShow={highlight.show}
          />
        )}
        {district && (
          <Card
            district={district}
            roles={roles}
            beside={beside}
            asOf={asOf}
            onEnter={highlight.keep}
            onLeave={() => highlight.point(null)}
          />
        )}
      </div>
      <figcaption>
        <Legend measure={measure} districts={districts} />
      </figcaption>
    </figure>
  );
}
