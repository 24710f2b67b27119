import loadShapes from 'virtual:county-shapes';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { REACHES } from '../../core/counties/reach.ts';
import { COVERS_WORDS, REACH_WORDS } from '../../core/words/reach.ts';
import { Loaded } from '../shared/loaded.tsx';
import { useLoading } from '../shared/use-api.ts';
import { useWidth } from '../shared/use-width.ts';
import { CountyMap, unitOf } from './county-map.tsx';
import type { CountyReach } from './page.tsx';

interface Props {
  found: CountyReach;
  chosen: string;
  choose: (fips: string) => void;
}

/** The map with its key. The table next to it has the same content. */
export function CountyPicture({ found, chosen, choose }: Props): JSX.Element {
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const shapes = useLoading(found.districtId, async () => (await loadShapes[found.districtId]?.())?.default);
  return (
    <figure class="county-figure" ref={box}>
      <Loaded answer={shapes} what="the map">
        {(map) =>
          map && (
            <>
              <CountyMap {...{ map, found, chosen, choose, width }} />
              <figcaption>
                <Key {...{ found, unit: unitOf(map, width) }} />
              </figcaption>
            </>
          )
        }
      </Loaded>
    </figure>
  );
}

interface KeyProps {
  found: CountyReach;
  /** Map units per pixel, so that hatching and dots are the same size as on the map. */
  unit: number;
}

/** What the fills mean, with the number of counties of each. */
function Key({ found: { counties }, unit }: KeyProps): JSX.Element {
  const rows = REACHES.flatMap((state) =>
    (state === 'contact' || state === 'covered' ? (['county', 'district'] as const) : [null]).map(
      (covers) => ({
        ...{ state, covers },
        number: counties.filter((county) => county.state === state && county.covers === covers).length,
      }),
    ),
  );
  return (
    <ul class="county-key" aria-label="Key">
      {rows
        .filter(({ number }) => number > 0)
        .map(({ state, covers, number }) => (
          <li key={`${state} ${covers}`}>
            <svg
              viewBox={`0 0 ${22 * unit} ${16 * unit}`}
              width="22"
              height="16"
              aria-hidden="true"
              focusable="false"
            >
              <rect
                class="county"
                data-state={state}
                data-covers={covers ?? 'none'}
                x={unit}
                y={unit}
                width={20 * unit}
                height={14 * unit}
              />
            </svg>{' '}
            <strong>{number}</strong> {REACH_WORDS[state]}
            {covers && `: ${COVERS_WORDS[covers]}`}
          </li>
        ))}
    </ul>
  );
}
