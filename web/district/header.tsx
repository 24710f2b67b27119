import type { JSX } from 'preact';
import { districtPageHref, pageHref } from '../../core/page-addresses.ts';
import { circuitName, count, formatDay } from '../../core/words/format.ts';
import { COORDINATORS_REQUIRED, COORDINATORS_SINCE } from '../../core/words/source.ts';
import { AsOfField } from '../shared/as-of.tsx';
import { Coverage } from './coverage.tsx';
import type { District } from './district-data.ts';
import { EditLinks } from './edit/edit-links.tsx';
import { ExportLinks } from './export-links.tsx';
import { LeadLines } from './lead-lines.tsx';
import { dayInAddress } from './page-state.ts';
import type { Part } from './points.ts';
import { TaskForces } from './task-forces.tsx';

/** The state's name as the district's own name has it: "Northern District of Ohio" → "Ohio". */
export const stateOf = (districtName: string): string => districtName.replace(/^.*?District of (the )?/, '');

function Crumbs({ district: { summary } }: { district: District }): JSX.Element {
  const asOf = dayInAddress();
  return (
    <nav class="crumbs" aria-label="Breadcrumbs">
      <a href={pageHref('districts', { asOf })}>Districts</a> /{' '}
      <a href={pageHref('districts', { circuit: summary.circuit, asOf })}>{circuitName(summary.circuit)}</a> /{' '}
      <a href={pageHref('districts', { state: summary.state, asOf })}>{stateOf(summary.name)}</a>
    </nav>
  );
}

interface Props {
  district: District;
  onAsOf: (day: string) => void;
  open: (tab: string, part?: Part) => void;
}

/** Which district, on which day, what is missing at a glance, and what it amounts to. */
export function DistrictHeader({ district, onAsOf, open }: Props): JSX.Element {
  const { summary } = district;
  return (
    <header class="district-header">
      <div class="district-header__facts">
        <div class="district-header__top">
          <div>
            <Crumbs district={district} />
            <h1>{summary.name}</h1>
          </div>
          <AsOfField key={summary.asOf} value={summary.asOf} onChange={onAsOf} />
        </div>
        <p class="district-header__line">
          {summary.seat} ·{' '}
          <button type="button" class="link-button" onClick={() => open('counties')}>
            {count(summary.counties, 'county', 'counties')}
          </button>{' '}
          · as of {formatDay(summary.asOf)} · public record of {formatDay(summary.publicRecordDay)} ·{' '}
          <a class="no-print" href={districtPageHref('history', summary.id)}>
            History
          </a>
        </p>
        {summary.asOf < COORDINATORS_SINCE && <p class="faint">{COORDINATORS_REQUIRED}</p>}
        <EditLinks district={district} />
        <ExportLinks district={district} />
        <LeadLines district={district} />
        <TaskForces forces={summary.taskForces} />
      </div>
      <Coverage summary={summary} open={open} />
    </header>
  );
}
