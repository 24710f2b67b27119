import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Loaded } from '../shared/loaded.tsx';
import { useUrlState, writeQuery } from '../shared/url-state.ts';
import { CountiesTab } from './counties-tab.tsx';
import { DeparturesBox } from './departures/departures-box.tsx';
import { type District, useDistrict } from './district-data.ts';
import { EvidenceTab } from './evidence-tab.tsx';
import { FiguresTab } from './figures-tab.tsx';
import { DistrictHeader } from './header.tsx';
import { Lists } from './lists.tsx';
import { NetworkTab } from './network-tab.tsx';
import { NextActions } from './next-actions.tsx';
import { DEFAULTS, type PageState, selectionOf } from './page-state.ts';
import { SelectionPanel } from './panels.tsx';
import type { Part } from './points.ts';
import { PointsTab } from './points-tab.tsx';
import { SelectionContext } from './selection.ts';
import { type Tab, Tabs, tabOf } from './tabs.tsx';

/** The page of one district: what is missing here, what to do first, whom to ask. */
export function DistrictPage({ districtId }: { districtId: string }): JSX.Element {
  const [state, change] = useUrlState(DEFAULTS);
  const [written, setWritten] = useState(0);
  const district = useDistrict(districtId, state.asOf, written);
  return (
    <Loaded answer={district} what="the district">
      {(data) => (
        <>
          <DeparturesBox {...{ districtId, written }} onWritten={() => setWritten((count) => count + 1)} />
          <LoadedPage district={data} state={state} change={change} />
        </>
      )}
    </Loaded>
  );
}

interface Props {
  district: District;
  state: PageState;
  change: (changes: Partial<PageState>) => void;
}

function LoadedPage({ district, state, change }: Props): JSX.Element {
  const choice = useSelectionOf(state, change);
  const tab = tabOf(state.tab);
  const name = district.summary.name;
  useEffect(() => {
    document.title = `${name} – Tieline`;
  }, [name]);
  const open = (to: string, part?: Part) => change({ tab: to, ...(part ? { part } : {}) });
  const side = <Side district={district} selected={choice.selection !== null} onAll={() => open('lists')} />;
  const hrefOf = (to: Tab) =>
    `${location.pathname}${writeQuery(location.search, { tab: to }, { tab: DEFAULTS.tab })}`;
  return (
    <SelectionContext.Provider value={choice}>
      <DistrictHeader district={district} onAsOf={(asOf) => change({ asOf })} open={open} />
      <Tabs district={district} current={tab} hrefOf={hrefOf} onTab={(to) => change({ tab: to })} />
      {tab === 'network' ? (
        <NetworkTab district={district} state={state} change={change} side={side} />
      ) : (
        <div class="district-body">
          <div class="district-body__main">
            <TabContent district={district} tab={tab} state={state} change={change} />
          </div>
          {choice.selection && side}
        </div>
      )}
    </SelectionContext.Provider>
  );
}

/** What a tab other than the network shows. */
function TabContent({ district, tab, state, change }: Props & { tab: Tab }): JSX.Element | null {
  switch (tab) {
    case 'lists':
      return <Lists district={district} />;
    case 'counties':
      return <CountiesTab summary={district.summary} />;
    case 'figures':
      return <FiguresTab summary={district.summary} />;
    case 'evidence':
      return <EvidenceTab district={district} />;
    case 'points':
      return <PointsTab district={district} part={state.part} onPart={(part) => change({ part })} />;
    case 'network':
      return null;
  }
}

interface SideProps {
  district: District;
  selected: boolean;
  onAll: () => void;
}

/** What is selected, else what to do. */
function Side({ district, selected, onAll }: SideProps): JSX.Element {
  return (
    <aside class="district-body__side" aria-label={selected ? 'Selection' : 'What to do'}>
      {selected ? (
        <SelectionPanel district={district} />
      ) : (
        <>
          <NextActions district={district} />
          <Lists district={district} limit={5} onAll={onAll} />
        </>
      )}
    </aside>
  );
}

/** The selection from the address, the mark from this moment. Escape clears the selection from anywhere. */
function useSelectionOf({ select }: PageState, change: Props['change']) {
  const [highlighted, mark] = useState<readonly string[]>([]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) change({ select: '' });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return useMemo(
    () => ({
      selection: selectionOf({ select }),
      subject: select,
      select: (subject: string) => change({ select: subject }),
      highlighted,
      mark,
    }),
    [select, highlighted],
  );
}
