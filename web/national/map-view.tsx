import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FingerprintRole } from '../../core/drawing/fingerprint-shapes.ts';
import { frame } from '../../core/drawing/map-frame.ts';
import type { MapShapes } from '../../core/drawing/map-shapes.ts';
import { PALETTE } from '../../core/drawing/palette.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import type { MapDistrict } from '../map/district-link.tsx';
import { DistrictMap } from '../map/district-map.tsx';
import type { Highlight } from '../map/use-highlight.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { useMayOpen } from '../shared/session.ts';
import { useWidth } from '../shared/use-width.ts';
import { CardStage } from './card-stage.tsx';
import type { RoleName } from './describe.ts';
import { hasCurrentTaskForce } from './filter.ts';
import { Legend } from './legend.tsx';
import type { Measure } from './measures.ts';
import { SaveMap } from './save-map.tsx';

interface Props {
  districts: readonly DistrictSummary[];
  shown: ReadonlySet<string>;
  roles: readonly (RoleName & FingerprintRole)[];
  measure: Measure;
  asOf: string;
  /** The filter in words. */
  filter: string;
  highlight: Highlight;
}

/** Loads the outlines from a separate file, so that the table does not wait for them. */
function useShapes(): MapShapes | 'loading' | 'failed' {
  const [shapes, setShapes] = useState<MapShapes | 'loading' | 'failed'>('loading');
  useEffect(() => {
    import('virtual:district-shapes')
      .then((module) => setShapes(module.default))
      .catch(() => setShapes('failed'));
  }, []);
  return shapes;
}

const WITHOUT_MAP = {
  loading: 'Loading the map …',
  failed: 'The map could not be loaded. The table has the same districts; reload the page to try again.',
};

const drawn = (
  d: DistrictSummary,
  { measure, shown, asOf }: Pick<Props, 'measure' | 'shown' | 'asOf'>,
  mayOpen: boolean,
): MapDistrict => {
  const tone = measure.classes[measure.classOf(d)];
  const matches = shown.has(d.id);
  const pattern = measure.hatched(d) ? 'hatch' : tone?.pattern;
  return {
    id: d.id,
    name: d.abbreviation,
    ...(mayOpen && { href: districtPageHref('district', d.id, { asOf }) }),
    description: `${measure.hatched(d) ? 'public record alone' : measure.inWords(d)}${hasCurrentTaskForce(d) ? '; current task force' : ''}`,
    fill: matches ? (tone?.color ?? PALETTE.paper) : PALETTE.paper,
    ...(matches && pattern && { pattern }),
    marked: matches && hasCurrentTaskForce(d),
    matches,
  };
};

/** The map with its key; a district's card opens beside the district. */
export function MapView(props: Props): JSX.Element {
  const { districts, shown, measure, filter, highlight } = props;
  const matching = districts.filter(({ id }) => shown.has(id));
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const shapes = useShapes();
  const view = frame(width || 900);
  const mayOpen = useMayOpen();
  return (
    <figure class="map-figure">
      <CardStage {...props}>
        <div ref={place} style={{ aspectRatio: `${view.width} / ${view.height}` }}>
          {typeof shapes === 'string' ? (
            <p class="notice">{WITHOUT_MAP[shapes]}</p>
          ) : (
            <DistrictMap
              shapes={shapes}
              frame={view}
              districts={new Map(districts.map((d) => [d.id, drawn(d, props, mayOpen(d.id))]))}
              label={`Map: ${measure.name}. Arrow keys go to the nearest district; the table says the same.`}
              active={highlight.id}
              onPoint={highlight.point}
              onShow={highlight.show}
            />
          )}
        </div>
      </CardStage>
      <figcaption>
        <Legend measure={measure} districts={matching} />
        <SaveMap place={place} districts={matching} {...{ measure, filter }} />
      </figcaption>
    </figure>
  );
}
