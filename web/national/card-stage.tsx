import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { FingerprintRole } from '../../core/drawing/fingerprint-shapes.ts';
import type { Highlight } from '../map/use-highlight.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { Card } from './card.tsx';
import type { RoleName } from './describe.ts';

interface Props {
  districts: readonly DistrictSummary[];
  roles: readonly (RoleName & FingerprintRole)[];
  highlight: Highlight;
  asOf: string;
  /** A single element, the picture, in which `data-district` marks each district. */
  children: ComponentChildren;
}

/** A picture of districts, and beside it the card of the hovered or focused one. */
export function CardStage({ districts, roles, highlight, asOf, children }: Props): JSX.Element {
  const stage = useRef<HTMLDivElement>(null);
  const district = highlight.card ? districts.find(({ id }) => id === highlight.id) : undefined;
  const onFocusOut = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (to instanceof Node && !stage.current?.contains(to)) highlight.show(null);
  };
  return (
    <div ref={stage} class="card-stage" onFocusOut={onFocusOut}>
      {children}
      {district && (
        <Card
          district={district}
          roles={roles}
          stage={stage}
          asOf={asOf}
          onEnter={highlight.keep}
          onLeave={() => highlight.point(null)}
        />
      )}
    </div>
  );
}
