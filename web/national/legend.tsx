import type { JSX } from 'preact';
import type { DistrictSummary } from '../shared/api.ts';
import { hasLiveTaskForce } from './filter.ts';
import type { Measure } from './measures.ts';

function Swatch({ fill, pattern }: { fill: string; pattern?: string }): JSX.Element {
  return (
    <svg width="32" height="16" aria-hidden="true">
      <rect x="0.5" y="0.5" width="31" height="15" fill={fill} />
      <rect
        x="0.5"
        y="0.5"
        width="31"
        height="15"
        fill={pattern ? `url(#${pattern})` : 'none'}
        stroke="#4a4f55"
      />
    </svg>
  );
}

/** The key of the map: each tone with how many districts have it. */
export function Legend({
  measure,
  districts,
}: {
  measure: Measure;
  districts: readonly DistrictSummary[];
}): JSX.Element {
  const judged = districts.filter((district) => !measure.hatched(district));
  const hatched = districts.length - judged.length;
  const live = districts.filter(hasLiveTaskForce).length;
  return (
    <div class="legend">
      <strong id="legend-title">{measure.legend}</strong>
      <ul aria-labelledby="legend-title">
        {measure.classes.map(({ label, color, pattern }, place) => (
          <li key={label}>
            <Swatch fill={color} {...(pattern && { pattern })} /> {label}{' '}
            <span class="faint">({judged.filter((d) => measure.classOf(d) === place).length})</span>
          </li>
        ))}
        {hatched > 0 && (
          <li>
            <Swatch fill="#fff" pattern="hatch" /> public record alone <span class="faint">({hatched})</span>
          </li>
        )}
        <li>
          <svg width="16" height="16" aria-hidden="true">
            <circle class="map__mark" cx="8" cy="8" r="4" />
          </svg>{' '}
          live task force <span class="faint">({live})</span>
        </li>
      </ul>
    </div>
  );
}
