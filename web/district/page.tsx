import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readAnswered } from '../shared/answered.ts';
import type { ApiResponse } from '../shared/api.ts';
import { DayBanner } from '../shared/day-banner.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { today } from '../shared/today.ts';
import { useUrlState, writeQuery } from '../shared/url-state.ts';
import { type Loading, useApi } from '../shared/use-api.ts';
import { useEscape } from '../shared/use-escape.ts';
import { CountiesTab } from './counties-tab.tsx';
import { type District, useDistrict, withContacts } from './district-data.ts';
import { EvidenceTab } from './evidence-tab.tsx';
import { FiguresTab } from './figures-tab.tsx';
import { DistrictHeader } from './header.tsx';
import { ListsTab } from './lists-tab.tsx';
import { NetworkTab } from './network-tab.tsx';
import { DEFAULTS, type PageState, selectionOf } from './page-state.ts';
import { PointsTab } from './points-tab.tsx';
import { PrintPage } from './print/print-page.tsx';
import { SelectionContext } from './selection.ts';
import { Side } from './side/side.tsx';
import { type Tab, Tabs, tabOf } from './tabs.tsx';

/** The page of a district: what is missing, whom to call, what to do first. */
export function DistrictPage({ districtId }: { districtId: string }): JSX.Element {
  const [state, change] = useUrlState(DEFAULTS);
  const [written, setWritten] = useState(0);
  const found = useDistrict(districtId, state.asOf, written);
  const query = { asOf: state.asOf || today() };
  const contacts = useApi('/districts/:districtId/contacts', { params: { districtId }, query }, written);
  const both = useMemo(() => joined(found, contacts), [found, contacts]);
  return (
    <Loaded answer={both} what="the district">
      {(district) => (
        <LoadedPage
          {...{ district, state, change, written }}
          onWritten={() => setWritten((count) => count + 1)}
        />
      )}
    </Loaded>
  );
}

type Contacts = ApiResponse<'/districts/:districtId/contacts'>;

/** Ready when both are: a district is not shown without its contacts. */
function joined(district: Loading<District>, contacts: Loading<Contacts>): Loading<District> {
  if (district.status !== 'ready') return district;
  if (contacts.status !== 'ready') return contacts;
  return { ...district, data: withContacts(district.data, contacts.data.contacts) };
}

interface Props {
  district: District;
  state: PageState;
  change: (changes: Partial<PageState>) => void;
}
interface LoadedProps extends Props {
  written: number;
  onWritten: () => void;
}

function LoadedPage({ district, state, change, written, onWritten }: LoadedProps): JSX.Element {
  const choice = useSelectionOf(state, change, district.assessment.districtId);
  const tab = tabOf(state.tab);
  const name = district.summary.name;
  useEffect(() => {
    document.title = `${name} – Tieline`;
  }, [name]);
  const side = (narrow: boolean) => (
    <Side
      {...{ district, narrow, written, onWritten }}
      selected={choice.selection !== null}
      onAll={() => change({ tab: 'lists' })}
    />
  );
  const hrefOf = (to: Tab) =>
    `${location.pathname}${writeQuery(location.search, { tab: to }, { tab: DEFAULTS.tab })}`;
  return (
    <SelectionContext.Provider value={choice}>
      {tab === 'network' && <SkipLinks />}
      <div class={tab === 'network' ? 'district-screen no-print' : 'district-screen'}>
        <DayBanner asOf={district.summary.asOf} onToday={() => change({ asOf: '' })} />
        <DistrictHeader district={district} />
        <Tabs
          {...{ district, hrefOf }}
          current={tab}
          onTab={(to) => change({ tab: to })}
          onAsOf={(asOf) => change({ asOf })}
        />
        {tab === 'network' ? (
          <NetworkTab {...{ district, state, change, side }} />
        ) : (
          <div class="district-body">
            <div class="district-body__main">
              <TabContent {...{ district, tab, state, change }} />
            </div>
            {choice.selection && side(false)}
          </div>
        )}
      </div>
      {tab === 'network' && <PrintPage district={district} />}
    </SelectionContext.Provider>
  );
}

/** Skip links past header and tabs, to the ring or to the lists. */
const SkipLinks = (): JSX.Element => (
  <p class="skip-links no-print">
    <a class="usa-skipnav" href="#network">
      Skip to the network
    </a>
    <a class="usa-skipnav" href="#what-to-do">
      Skip to what to do
    </a>
  </p>
);

/** The content of every tab except the network. */
function TabContent({ district, tab, state, change }: Props & { tab: Tab }): JSX.Element | null {
  switch (tab) {
    case 'lists':
      return <ListsTab district={district} />;
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

/**
 * The selection from the address, and the current mark; without one, the items answered in the last call are marked. Escape
 * clears the selection from anywhere, and focus returns to the row where it was made, or to the ring.
 */
function useSelectionOf({ select: subject }: PageState, change: Props['change'], districtId: string) {
  const [marked, mark] = useState<readonly string[]>([]);
  const answered = Object.keys(readAnswered(districtId)?.changes ?? {});
  const highlighted = marked.length > 0 ? marked : answered;
  const from = useRef<string | undefined>(undefined);
  const before = useRef('');
  const isFromCard = useRef(false);
  const select = (to: string) => {
    const on = document.activeElement;
    isFromCard.current = Boolean(on?.closest('.panel'));
    if (to !== '' && on instanceof HTMLElement) from.current ??= on.dataset.row;
    change({ select: to });
  };
  useEffect(() => {
    const isCleared = before.current !== '' && subject === '';
    before.current = subject;
    const isFromList = from.current !== undefined || isFromCard.current;
    if (subject !== '' && isFromList) document.getElementById('panel-heading')?.focus();
    if (!isCleared) return;
    returnFocus(from.current);
    from.current = undefined;
  }, [subject]);
  useEscape(() => change({ select: '' }));
  return useMemo(
    () => ({ selection: selectionOf({ select: subject }), subject, select, highlighted, mark }),
    [subject, highlighted.join()],
  );
}

/** Focuses the row where the selection was made or, if focus was in the card that is gone, the network. */
function returnFocus(row: string | undefined): void {
  const inList = row && document.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`);
  const isLost = document.activeElement === document.body;
  const network = () =>
    document.querySelector<HTMLElement>('.picture__hub') ?? document.getElementById('network');
  (inList || (isLost ? network() : null))?.focus();
}
