import type { JSX } from 'preact';
import { PALETTE, paint } from '../../core/drawing/palette.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { hasCurrentTaskForce } from './filter.ts';
import type { Measure } from './measures.ts';

function Swatch({ fill, pattern }: { fill: string; pattern?: string }): JSX.Element {
  return (
    <svg width="32" height="16" aria-hidden="true">
      <rect x="0.5" y="0.5" width="31" height="15" fill={paint(fill)} />
      <rect
        x="0.5"
        y="0.5"
        width="31"
        height="15"
        fill={pattern ? `url(#${pattern})` : 'none'}
        stroke="var(--outline)"
      />
    </svg>
  );
}

export interface KeyRow {
  readonly label: string;
  readonly districts: number;
  /** Not set for the ring that marks a current task force. */
  readonly fill?: string;
  readonly pattern?: 'hatch' | 'dots';
}

/** Returns each color with its number of districts, for the page and for saved pictures. */
export function keyRows(measure: Measure, districts: readonly DistrictSummary[]): KeyRow[] {
  const judged = districts.filter((district) => !measure.hatched(district));
  const hatched = districts.length - judged.length;
  return [
    ...measure.classes.map(({ label, color, pattern }, place) => ({
      ...{ label, fill: color, ...(pattern && { pattern }) },
      districts: judged.filter((d) => measure.classOf(d) === place).length,
    })),
    ...(hatched > 0
      ? [{ label: 'public record alone', districts: hatched, fill: PALETTE.paper, pattern: 'hatch' as const }]
      : []),
    { label: 'current task force', districts: districts.filter(hasCurrentTaskForce).length },
  ];
}

/** The key of the map. */
export function Legend({
  measure,
  districts,
}: {
  measure: Measure;
  districts: readonly DistrictSummary[];
}): JSX.Element {
  return (
    <div class="legend">
      <strong id="legend-title">{measure.legend}</strong>
      <ul aria-labelledby="legend-title">
        {keyRows(measure, districts).map(({ label, fill, pattern, districts: number }) => (
          <li key={label}>
            {fill ? (
              <Swatch fill={fill} {...(pattern && { pattern })} />
            ) : (
              <svg width="16" height="16" aria-hidden="true">
                <circle class="map__mark" cx="8" cy="8" r="4" />
              </svg>
            )}{' '}
            {label} <span class="faint">({number})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
