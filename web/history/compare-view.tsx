import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { addMonths } from '../../core/days.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import { formatDay } from '../../core/words/format.ts';
import { type District, useDistrict } from '../district/district-data.ts';
import { AsOfField } from '../shared/as-of.tsx';
import { coverageInWords } from '../shared/coverage-words.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Switch } from '../shared/switch.tsx';
import { useApi } from '../shared/use-api.ts';
import { CAUSE_NAMES, type Comparison, movesInWords } from './change-causes.ts';
import { drawChanges } from './change-ring.ts';
import { CompareKey } from './compare-key.tsx';
import { CauseList } from './compare-lists.tsx';
import { PointsBar } from './compare-points.tsx';
import { Picture } from './picture.tsx';
import type { Props } from './state.ts';

interface CompareProps extends Props {
  today: string;
}

/** Periods that reports often use. */
const SPANS = [
  { months: 1, name: 'A month before' },
  { months: 3, name: 'A quarter before' },
  { months: 12, name: 'A year before' },
] as const;

/** Compares a district on two days. */
export function CompareView({ districtId, state, change, today }: CompareProps): JSX.Element {
  const to = state.to || today;
  const from = state.from || addMonths(to, -12);
  return (
    <>
      <div class="toolbar">
        <AsOfField
          key={`from ${from}`}
          id="from"
          label="From"
          value={from}
          onChange={(day) => change({ from: day })}
        />
        <AsOfField key={`to ${to}`} id="to" label="To" value={to} onChange={(day) => change({ to: day })} />
        <Switch
          legend="Time before the second day"
          isLegendHidden
          options={SPANS.map(({ months, name }) => ({ key: addMonths(to, -months), name }))}
          value={from}
          onChange={(day) => change({ from: day })}
        />
      </div>
      {from < to ? (
        <Compared districtId={districtId} from={from} to={to} />
      ) : (
        <p role="alert">The first day must be before the second. Choose an earlier first day.</p>
      )}
    </>
  );
}

function Compared({ districtId, from, to }: { districtId: string; from: string; to: string }): JSX.Element {
  const comparison = useApi('/districts/:districtId/compare', {
    params: { districtId },
    query: { from, to },
  });
  const district = useDistrict(districtId, to);
  return (
    <Loaded answer={comparison} what="the comparison">
      {(compared) => (
        <Loaded answer={district} what="the network of the later day">
          {(later) => <Changes comparison={compared} district={later} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function Changes({ comparison, district }: { comparison: Comparison; district: District }): JSX.Element {
  const draw = useMemo(
    () => (width: number) => drawChanges(district.ring, comparison, width),
    [district.ring, comparison],
  );
  const { from, to, text } = comparison;
  return (
    <>
      <h2 class="usa-sr-only">
        {formatDay(from)} to {formatDay(to)}
      </h2>
      <p class="lead" role="status">
        {text}
      </p>
      {comparison.coverageShown ? (
        <PointsBar comparison={comparison} />
      ) : (
        <p class="faint">{coverageInWords(district.summary)}.</p>
      )}
      <div class="compared">
        <Picture draw={draw} summary={`Ties between the two days: ${movesInWords(comparison)}.`}>
          <CompareKey />
        </Picture>
        <div class="causes">
          {CAUSE_NAMES.map((cause) => (
            <CauseList key={cause} {...{ comparison, district, cause }} />
          ))}
          <p class="causes__rule">
            In a report, only <strong>Changed</strong> counts as progress.{' '}
            <a href={districtPageHref('report', comparison.districtId, { from, asOf: to })}>
              Put this period in a report
            </a>
          </p>
        </div>
      </div>
    </>
  );
}
