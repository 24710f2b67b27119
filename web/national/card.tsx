import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Box, placeCard } from '../map/place-card.ts';
import { Fingerprint } from '../shared/fingerprint.tsx';
import type { FingerprintRole } from '../shared/fingerprint-shapes.ts';
import { count } from '../shared/format.ts';
import { districtHref } from '../shared/links.ts';
import { numbersInWords } from '../shared/score-bar.tsx';
import type { DistrictSummary } from '../shared/states.ts';
import { askNext, type RoleName, taskForceInWords } from './describe.ts';

interface Props {
  district: DistrictSummary;
  roles: readonly (RoleName & FingerprintRole)[];
  /** The district (and its key) in pixels of the map's box, and the size of that box; null puts the card below. */
  beside: { district: Box; box: { width: number; height: number } } | null;
  asOf: string;
  onEnter: () => void;
  onLeave: () => void;
}

function Facts({ district }: Pick<Props, 'district'>): JSX.Element {
  return (
    <ul class="card__facts">
      <li>
        <strong>
          {district.requiredRolesOnRecord} of {district.requiredRoles}
        </strong>{' '}
        required roles on record
      </li>
      <li>{taskForceInWords(district)}</li>
      {district.confirmations > 0 ? (
        <>
          <li>
            {count(district.provenGaps, 'proven gap')}, {district.requiredTiesMet} of {district.requiredTies}{' '}
            required ties met
          </li>
          <li>{numbersInWords(district.score)}</li>
        </>
      ) : (
        <li>Public record alone; {count(district.questions, 'question')} to ask</li>
      )}
    </ul>
  );
}

/** What one district amounts to, beside it on the map and never over it. */
export function Card({ district, roles, beside, asOf, onEnter, onLeave }: Props): JSX.Element {
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  // The card is measured before it is placed: its height depends on what is missing.
  useLayoutEffect(() => {
    const size = card.current?.getBoundingClientRect();
    setPlace(size && beside ? placeCard(beside.district, size, beside.box) : null);
  }, [district.id, beside]);
  return (
    <div
      ref={card}
      class={place ? 'card card--beside' : 'card'}
      style={place ? { left: `${place.left}px`, top: `${place.top}px` } : {}}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <Fingerprint roles={roles} states={district} size={116} />
      <div>
        <h2>{district.name}</h2>
        <Facts district={district} />
        <p class="card__next">{askNext(district, roles)}</p>
        <a href={districtHref(district.id, asOf)}>Open {district.abbreviation}</a>
      </div>
    </div>
  );
}
