import type { JSX } from 'preact';
import { pageHref } from '../../core/page-addresses.ts';
import { circuitName, count, formatLastDay } from '../../core/words/format.ts';
import { DOT } from '../../core/words/phrases.ts';
import type { District, Summary } from './district-data.ts';
import { Figures } from './figures.tsx';
import { MorePages } from './more-pages.tsx';
import { dayInAddress } from './page-state.ts';

/** Returns the state's name from the district's: "Northern District of Ohio" → "Ohio". */
export const stateOf = (districtName: string): string => districtName.replace(/^.*?District of (the )?/, '');

/** The current task force, or a note that there is none. */
function TaskForce({ summary }: { summary: Summary }): JSX.Element {
  const live = summary.taskForces.filter(({ status }) => status === 'current');
  const [force] = live;
  if (force)
    return (
      <>
        <span class="force force--live">Task force</span>
        {force.until && ` to ${formatLastDay(force.until)}`}
      </>
    );
  const ended = summary.taskForces.length;
  return (
    <>
      {ended > 0 ? `${count(ended, 'task force award')} on record, none current` : 'no task force on record'}
    </>
  );
}

/** The district in two lines, and its three figures. */
export function DistrictHeader({ district }: { district: District }): JSX.Element {
  const { summary } = district;
  const { name, seat, counties, circuit, roles } = summary;
  return (
    <header class="district-header">
      <div>
        <h1>{name}</h1>
        <div class="district-header__line">
          {[seat, count(counties, 'county', 'counties'), ''].join(DOT)}
          <a href={pageHref('districts', { circuit, asOf: dayInAddress() })}>{circuitName(circuit)}</a>
          {DOT}
          <TaskForce summary={summary} />
          {roles['usao-coordinator'] === 'vacant' && (
            <>
              {DOT}
              <strong class="district-header__gap">no coordinator</strong>
            </>
          )}
          <span class="more-pages__before no-print">{DOT}</span>
          <MorePages districtId={summary.id} />
        </div>
      </div>
      <Figures summary={summary} />
    </header>
  );
}
