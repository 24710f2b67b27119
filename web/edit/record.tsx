import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { can } from '../../core/powers.ts';
import type { DistrictRecords } from '../editing/district-records.ts';
import type { Saved } from '../editing/save.ts';
import { entersTrainingsAlone } from '../editing/viewer.ts';
import { SuccessAlert } from '../shared/alerts.tsx';
import { useSession, type Viewer } from '../shared/session.ts';
import { TabLink } from '../shared/tab-link.tsx';
import { useUrlState } from '../shared/url-state.ts';
import { useEscape } from '../shared/use-escape.ts';
import { EvidenceCount, EvidenceList, openEvidence } from './evidence-list.tsx';
import { WholeList } from './list.tsx';
import { countyTab, organizationTab, practiceTab } from './organization-rows.ts';
import { Panel } from './panel.tsx';
import { peopleTab } from './people-rows.ts';
import { type Contact, roleTab, statementTab } from './role-rows.ts';
import type { RecordTab } from './rows.ts';

interface Props {
  records: DistrictRecords;
  contacts: readonly Contact[];
  version: number;
  onWritten: () => void;
}

const EVIDENCE = { id: 'evidence', name: 'Evidence of ties', what: 'evidence', state: '', columns: [] };

/** The lists that a viewer may change, in tab order; none for viewers who only report for their organization. */
function tabsOf(
  records: DistrictRecords,
  contacts: readonly Contact[],
  viewer: Viewer | undefined,
): RecordTab[] {
  const { districtId, redacted } = records;
  const evidence: RecordTab = { ...EVIDENCE, rows: [] };
  if (entersTrainingsAlone(viewer, districtId))
    return [{ ...evidence, name: 'Trainings' }, practiceTab(records)];
  if (!can(viewer, 'edit facts', { districtId })) return [];
  return [
    roleTab(records, contacts),
    ...(redacted ? [] : [peopleTab(records)]),
    evidence,
    ...[statementTab(records), organizationTab(records), countyTab(records), practiceTab(records)],
  ];
}

const SHOWN = { list: '', open: '' };
const ALL = { q: '', state: '', page: 1 };

/** The record of a district in tabs, ten rows per page. A row opens beside the list; closing it returns focus there. */
export function Record({ records, contacts, version, onWritten }: Props): JSX.Element | null {
  const { districtId } = records;
  const viewer = useSession()?.viewer;
  // memoized, because each letter typed into the search renders again and a large district has thousands of rows
  const tabs = useMemo(() => tabsOf(records, contacts, viewer), [records, contacts, viewer]);
  const trainingsOnly = entersTrainingsAlone(viewer, districtId);
  const evidence = <EvidenceCount {...{ districtId, trainingsOnly, version }} />;
  const [shown, show] = useUrlState(SHOWN);
  const [filter, setFilter] = useState(ALL);
  const [message, setMessage] = useState('');
  const leave = useClosing(shown.open, () => show({ open: '' }));
  const tab = tabs.find(({ id }) => id === shown.list) ?? tabs[0];
  if (!tab) return null;
  const row =
    tab.id === 'evidence' && shown.open
      ? openEvidence(shown.open)
      : tab.rows.find(({ id }) => id === shown.open);
  const saved = ({ effect }: Saved) => {
    setMessage(`Saved. ${effect.text}.`);
    leave();
    onWritten();
  };
  const list = {
    ...{ filter, open: shown.open, onOpen: (open: string) => show({ open }) },
    changeFilter: (changes: Partial<typeof ALL>) => setFilter((now) => ({ ...now, ...changes })),
  };
  const change = (id: string) => {
    setFilter(ALL);
    show({ list: id, open: '' });
  };
  return (
    <>
      <TabLinks tabs={tabs} current={tab.id} evidence={evidence} onTab={change} />
      <SuccessAlert>{message}</SuccessAlert>
      <div class={row ? 'record record--open' : 'record'}>
        <section id="record" tabIndex={-1} aria-label={tab.name}>
          {tab.id === 'evidence' ? (
            <EvidenceList {...{ districtId, version, trainingsOnly, ...list }} />
          ) : (
            <WholeList tab={tab} {...list} />
          )}
        </section>
        {row && (
          <aside class="record__panel" aria-label="Row">
            <Panel key={`${row.id} ${version}`} {...{ districtId, row }} onSaved={saved} onClose={leave} />
          </aside>
        )}
      </div>
    </>
  );
}

/** Returns a function that closes the panel and returns focus to its row. Escape does the same. */
function useClosing(open: string, close: () => void): () => void {
  const last = useRef('');
  if (open) last.current = open;
  const leave = () => {
    close();
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(last.current)}"]`)?.focus();
  };
  useEscape(() => {
    if (open) leave();
  });
  return leave;
}

interface TabLinksProps {
  tabs: readonly RecordTab[];
  current: string;
  /** The number of evidence entries, which are loaded page by page. */
  evidence: JSX.Element;
  onTab: (id: string) => void;
}

const TabLinks = ({ tabs, current, evidence, onTab }: TabLinksProps): JSX.Element => (
  <nav class="tabs" aria-label="Record">
    <ul>
      {tabs.map(({ id, name, rows }) => (
        <li key={id}>
          <TabLink href={`?list=${id}`} isCurrent={id === current} onOpen={() => onTab(id)}>
            {name} {id === 'evidence' ? evidence : rows.length > 0 && rows.length}
          </TabLink>
        </li>
      ))}
    </ul>
  </nav>
);
