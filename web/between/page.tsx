import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { betweenHref, districtPageHref } from '../../core/page-addresses.ts';
import { listInWords } from '../../core/words/format.ts';
import { DOT } from '../../core/words/phrases.ts';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { today } from '../shared/today.ts';
import { useApi } from '../shared/use-api.ts';
import { Coordinators, FirstCall } from './calls.tsx';
import { Choice } from './choice.tsx';
import { Across, Offices, People, Roles } from './tables.tsx';

export type Between = ApiResponse<'/between'>;

/** What two to four districts have in common, as a start for their coordinators. */
export function BetweenPage({ districtIds }: { districtIds: readonly string[] }): JSX.Element {
  const found = useApi('/between', { query: { districts: districtIds.join(','), asOf: today() } });
  return (
    <Loaded answer={found} what="what these districts have in common">
      {(between) => <PageContent between={between} />}
    </Loaded>
  );
}

function PageContent({ between }: { between: Between }): JSX.Element {
  const { districts } = between;
  const names = listInWords(districts.map(({ abbreviation }) => abbreviation));
  useEffect(() => {
    document.title = `${names} – Tieline`;
  }, [names]);
  const [alone, ...others] = districts;
  const isOne = others.length === 0;
  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumbs">
        {districts.map(({ districtId, abbreviation }, index) => (
          <span key={districtId}>
            {index > 0 && DOT}
            <a href={districtPageHref('district', districtId)}>{abbreviation}</a>
          </span>
        ))}
      </nav>
      <h1>{isOne ? `Compare ${alone?.abbreviation} with another district` : names}</h1>
      {!isOne && (
        <>
          <FirstCall between={between} />
          <Coordinators between={between} />
          <Offices between={between} />
          <People between={between} />
          <Roles between={between} />
          <Across between={between} />
        </>
      )}
      <Choice between={between} />
      {districts.length > 2 && (
        <p>
          {districts.map(({ districtId, abbreviation }) => (
            <a
              key={districtId}
              class="between__without"
              href={betweenHref(districts.map((one) => one.districtId).filter((id) => id !== districtId))}
            >
              Leave out {abbreviation}
            </a>
          ))}
        </p>
      )}
    </>
  );
}
