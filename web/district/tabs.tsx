import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { formatDay, formatShortDay } from '../../core/words/format.ts';
import { AsOfField } from '../shared/as-of.tsx';
import { TabLink } from '../shared/tab-link.tsx';
import type { District } from './district-data.ts';
import { EditLinks } from './edit/edit-links.tsx';
import { isToday } from './editable.ts';
import { dayInAddress } from './page-state.ts';

const TABS = ['network', 'lists', 'counties', 'figures', 'evidence', 'points'] as const;
export type Tab = (typeof TABS)[number];

export const tabOf = (tab: string): Tab => TABS.find((candidate) => candidate === tab) ?? 'network';

const nameOf = (tab: Tab, { assessment, summary, network }: District): string =>
  ({
    network: 'Network',
    lists: `Gaps ${assessment.gaps.length}, questions ${assessment.questions.length}`,
    counties: `Counties ${summary.counties}`,
    figures: 'Figures',
    evidence: `Evidence of ties ${network.evidence.length}`,
    points: 'Score',
  })[tab];

interface Props {
  district: District;
  current: Tab;
  hrefOf: (tab: Tab) => string;
  onTab: (tab: Tab) => void;
  onAsOf: (day: string) => void;
}

/** At the right of the tabs: links for editing, today only, and the shown day. */
function DayAndEdit({ district, onAsOf }: Pick<Props, 'district' | 'onAsOf'>): JSX.Element {
  const { asOf } = district.summary;
  return (
    <div class="tabs__end">
      {isToday(district) && <EditLinks district={district} />}
      <details class="as-of no-print">
        <summary>As of {formatShortDay(asOf)}</summary>
        <AsOfField key={asOf} value={asOf} onChange={onAsOf} />
      </details>
      <span class="only-print">As of {formatDay(asOf)}</span>
    </div>
  );
}

/** Links to the parts of the page: real addresses, opened without reloading. */
export function Tabs({ district, current, hrefOf, onTab, onAsOf }: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <nav class={isOpen ? 'tabs tabs--open' : 'tabs'} aria-label="Parts of this district">
      <ul>
        {TABS.map((tab) => (
          <li key={tab}>
            <TabLink href={hrefOf(tab)} isCurrent={tab === current} onOpen={() => onTab(tab)}>
              {nameOf(tab, district)}
            </TabLink>
          </li>
        ))}
        <li>
          <a href={districtPageHref('history', district.summary.id)}>History</a>
        </li>
        <li>
          <a href={districtPageHref('measures', district.summary.id, { asOf: dayInAddress() })}>Measures</a>
        </li>
      </ul>
      <button
        type="button"
        class="tabs__more link-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Other parts of this district
      </button>
      <DayAndEdit district={district} onAsOf={onAsOf} />
    </nav>
  );
}
