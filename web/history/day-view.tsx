import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { isDay } from '../../core/days.ts';
import { drawRing } from '../../core/drawing/ring-shapes.ts';
import { ringSentence } from '../../core/drawing/sentences.ts';
import { ROLE_STATES, TIE_STATES } from '../../core/drawing/states.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { formatDay } from '../../core/words/format.ts';
import { shortRoleName, tieTitle } from '../../core/words/phrases.ts';
import { type District, type RoleRow, type TieRow, useDistrict } from '../district/district-data.ts';
import { AsOfField } from '../shared/as-of.tsx';
import { StateWord } from '../shared/badge.tsx';
import { coverageInWords } from '../shared/coverage-words.ts';
import { DownloadMenu } from '../shared/download-menu.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { useSession } from '../shared/session.ts';
import { type Column, DataTable } from '../shared/table.tsx';
import { dayInAddress } from '../shared/today.ts';
import { DaySlider } from './day-slider.tsx';
import { Picture } from './picture.tsx';
import type { Props } from './state.ts';

/** The network of a district on any day, past or future, according to the record. */
export function DayView({ districtId, state, change, today }: Props & { today: string }): JSX.Element {
  const day = state.asOf || today;
  const { knownOn } = state;
  const district = useDistrict(districtId, day, 0, knownOn);
  return (
    <>
      <DaySlider day={day} today={today} onDay={(asOf) => change({ asOf: dayInAddress(asOf) })} />
      <AsOfField
        key={`known ${knownOn}`}
        id="known-on"
        label="As known on"
        value={knownOn || today}
        onChange={(typed) => change({ knownOn: isDay(typed) && typed !== today ? typed : '' })}
      />
      <Loaded answer={district} what="the network of the day">
        {(data) => <Day district={data} knownOn={knownOn} />}
      </Loaded>
    </>
  );
}

function Day({ district, knownOn }: { district: District; knownOn: string }): JSX.Element {
  const { ring, summary } = district;
  const draw = useMemo(
    () => (width: number) => drawRing(ring, { width, ties: 'backbone', selection: null, marked: [] }),
    [ring],
  );
  return (
    <>
      <p class="lead" role="status">
        {formatDay(summary.asOf)}
        {knownOn && `, as known on ${formatDay(knownOn)}`}: {coverageInWords(summary)}.
      </p>
      {!knownOn && (
        <p>
          <a href={districtPageHref('district', summary.id, { asOf: summary.asOf })}>
            Open the district page as of this day
          </a>
        </p>
      )}
      <Picture draw={draw} summary={ringSentence(ring, district.assessment.ties.length)}>
        <p class="faint">
          Filled: confirmed. Outlined: on record. Dotted: unknown. Dashed red: vacant or unfilled. The tables
          below have the same information.
        </p>
      </Picture>
      <DayTables district={district} />
      <DownloadDay districtId={summary.id} query={{ asOf: summary.asOf, ...(knownOn && { knownOn }) }} />
    </>
  );
}

/** Downloads the network of the day as a file. */
function DownloadDay({
  districtId,
  query,
}: {
  districtId: string;
  query: Readonly<Record<string, string>>;
}): JSX.Element | null {
  const viewer = useSession()?.viewer;
  if (!can(viewer, 'export', { districtId })) return null;
  return (
    <DownloadMenu what="the network of this day" path={`/districts/${districtId}/export`} query={query} />
  );
}

function DayTables({ district }: { district: District }): JSX.Element {
  const roles: readonly Column<RoleRow>[] = [
    { key: 'role', label: 'Role', cell: ({ role }) => shortRoleName(district, role) },
    { key: 'state', label: 'State', cell: ({ state }) => <StateWord style={ROLE_STATES[state]} /> },
    { key: 'known', label: 'What is known', cell: ({ known }) => known },
  ];
  const ties: readonly Column<TieRow>[] = [
    { key: 'tie', label: 'Tie', cell: ({ a, b }) => tieTitle(district, a, b) },
    { key: 'state', label: 'State', cell: ({ state }) => <StateWord style={TIE_STATES[state]} /> },
    { key: 'known', label: 'What is known', cell: ({ known }) => known },
  ];
  return (
    <div class="history-tables">
      <ScrollBox label="Table of roles">
        <DataTable
          caption="Roles"
          captionShown
          columns={roles}
          rows={district.assessment.roles}
          rowKey={({ role }) => role}
        />
      </ScrollBox>
      <ScrollBox label="Table of expected ties">
        <DataTable
          caption="Expected ties"
          captionShown
          columns={ties}
          rows={district.assessment.ties}
          rowKey={({ id }) => id}
        />
      </ScrollBox>
    </div>
  );
}
