import type { JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import { withoutPeriod } from '../../core/words/format.ts';
import { DOT } from '../../core/words/phrases.ts';
import { DistrictName } from '../shared/district-name.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { today } from '../shared/today.ts';
import { useNation } from '../shared/use-nation.ts';

/** The home of an account that reads assigned districts without editing them, such as a grant writer’s. */
export function ReaderHome({ districtIds }: { districtIds: readonly string[] }): JSX.Element {
  const answer = useNation('/districts', {
    query: { pageSize: 500, asOf: today(), districts: districtIds.join(',') },
  });
  return (
    <>
      <h1>Your districts</h1>
      <Loaded answer={answer} what="your districts">
        {({ items }) => (
          <div class="home__list">
            <ul>
              {items.map(({ id, name, first }) => (
                <li key={id}>
                  <strong>
                    <DistrictName districtId={id} name={name} />
                  </strong>
                  {DOT}
                  <a href={districtPageHref('report', id)}>Report</a>
                  {DOT}
                  <a href={districtPageHref('letters', id)}>Letters and MOUs</a>
                  {DOT}
                  <a href={districtPageHref('fundingPlan', id)}>What would the money buy?</a>
                  {first && <p class="faint">{`First: ${first.title}. ${withoutPeriod(first.why)}.`}</p>}
                </li>
              ))}
            </ul>
          </div>
        )}
      </Loaded>
    </>
  );
}
