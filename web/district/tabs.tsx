import type { JSX } from 'preact';
import type { District } from './district-data.ts';

const TABS = ['network', 'lists', 'counties', 'figures', 'evidence', 'points'] as const;
export type Tab = (typeof TABS)[number];

export const tabOf = (tab: string): Tab => TABS.find((candidate) => candidate === tab) ?? 'network';

const nameOf = (tab: Tab, { assessment, summary, network }: District): string =>
  ({
    network: 'Network',
    lists: `Gaps ${assessment.gaps.length}, to ask ${assessment.questions.length}`,
    counties: `Counties ${summary.counties}`,
    figures: 'Figures',
    evidence: `Evidence ${network.evidence.length}`,
    points: 'Score',
  })[tab];

interface Props {
  district: District;
  current: Tab;
  hrefOf: (tab: Tab) => string;
  onTab: (tab: Tab) => void;
}

/** Links to the parts of the page: real addresses, followed in place. */
export function Tabs({ district, current, hrefOf, onTab }: Props): JSX.Element {
  return (
    <nav class="tabs" aria-label="Parts of this district">
      <ul>
        {TABS.map((tab) => (
          <li key={tab}>
            <a
              href={hrefOf(tab)}
              aria-current={tab === current ? 'page' : undefined}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onTab(tab);
              }}
            >
              {nameOf(tab, district)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
