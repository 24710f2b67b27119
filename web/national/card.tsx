import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FingerprintRole } from '../../core/drawing/fingerprint-shapes.ts';
import { betweenHref, districtPageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { count } from '../../core/words/format.ts';
import { type Box, placeCard } from '../map/place-card.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { coverageInWords } from '../shared/coverage-words.ts';
import { Fingerprint } from '../shared/fingerprint.tsx';
import { useMayOpen, useSession } from '../shared/session.ts';
import { useWidth } from '../shared/use-width.ts';
import { nextStepText, type RoleName, taskForceInWords } from './describe.ts';

interface Props {
  district: DistrictSummary;
  roles: readonly (RoleName & FingerprintRole)[];
  /** The container of the picture, which is its first child, and of this card. */
  stage: RefObject<HTMLElement>;
  asOf: string;
  onEnter: () => void;
  onLeave: () => void;
}

function Facts({ district }: Pick<Props, 'district'>): JSX.Element {
  return (
    <ul class="card__facts">
      <li>
        <strong>
          {district.partnersFound} of {district.partnersToFind}
        </strong>{' '}
        required partners found
      </li>
      <li>{taskForceInWords(district)}</li>
      {district.confirmations > 0 ? (
        <>
          <li>
            {count(district.provenGaps, 'proven gap')}, {district.requiredTiesMet} of {district.requiredTies}{' '}
            required ties met
          </li>
          <li>{coverageInWords(district)}</li>
        </>
      ) : (
        <li>Public record alone; {count(district.questions, 'question')} to ask</li>
      )}
    </ul>
  );
}

const districtIn = (stage: RefObject<HTMLElement>, id: string): (HTMLElement | SVGElement) | null =>
  stage.current?.querySelector<HTMLElement | SVGElement>(`[data-district="${id}"]`) ?? null;

/** Returns the position of a card in the picture; null before it is measured, or if the card would cover its district. */
function usePlace(
  card: RefObject<HTMLElement>,
  stage: RefObject<HTMLElement>,
  id: string,
): { left: number; top: number } | null {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const width = useWidth(stage);
  // Measures the card before placing it, because its height depends on how much is missing.
  useLayoutEffect(() => {
    const [size, picture, district] = [
      card.current,
      stage.current?.firstElementChild,
      districtIn(stage, id),
    ].map((element) => element?.getBoundingClientRect());
    if (!size || !picture || !district) return setPlace(null);
    const { left, top } = picture;
    const box: Box = [district.left - left, district.top - top, district.right - left, district.bottom - top];
    setPlace(placeCard(box, size, picture));
  }, [card, stage, id, width]);
  return place;
}

/** A summary of one district, placed beside it in the picture and never over it. */
export function Card({ district, roles, stage, asOf, onEnter, onLeave }: Props): JSX.Element {
  const card = useRef<HTMLDivElement>(null);
  const place = usePlace(card, stage, district.id);
  // Escape closes the card, so first return focus to the district that opened it.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') districtIn(stage, district.id)?.focus();
  };
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
        <p class="card__next">{nextStepText(district)}</p>
        <CardLinks {...{ district, asOf, onKeyDown }} />
      </div>
    </div>
  );
}

interface LinksProps extends Pick<Props, 'district' | 'asOf'> {
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Links to the pages about the district that the viewer may open. */
function CardLinks({ district, asOf, onKeyDown }: LinksProps): JSX.Element {
  const viewer = useSession()?.viewer;
  const mayOpen = useMayOpen();
  const { id, abbreviation } = district;
  return (
    <>
      {mayOpen(id) && (
        <a href={districtPageHref('district', id, { asOf })} onKeyDown={onKeyDown}>
          Open {abbreviation}
        </a>
      )}
      {can(viewer, 'read districts') && (
        <>
          {' · '}
          <a href={betweenHref([id])} onKeyDown={onKeyDown}>
            Compare with a neighbor
          </a>
        </>
      )}
    </>
  );
}
