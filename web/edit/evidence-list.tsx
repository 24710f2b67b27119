import type { JSX } from 'preact';
import { lastDayInEffect } from '../../core/days.ts';
import { EVIDENCE_KINDS } from '../../core/model/kinds.ts';
import { KIND_NAMES, kindInWords } from '../../core/words/evidence-kinds.ts';
import { formatShortDay } from '../../core/words/format.ts';
import type { Rows } from '../editing/rows.ts';
import { Loaded } from '../shared/loaded.tsx';
import { placeOf } from '../shared/pager.tsx';
import { today } from '../shared/today.ts';
import { useApi } from '../shared/use-api.ts';
import { List, type ListFilter, ROWS } from './list.tsx';
import type { RecordRow, RecordTab } from './rows.ts';

interface Props {
  districtId: string;
  version: number;
  /** Shows trainings only, for viewers who may change nothing else. */
  trainingsOnly: boolean;
  filter: ListFilter;
  changeFilter: (changes: Partial<ListFilter>) => void;
  open: string;
  onOpen: (id: string) => void;
}

const KINDS = EVIDENCE_KINDS.map((id) => ({ id, name: KIND_NAMES[id] }));

/** The number of evidence entries of a district, or of its trainings alone; nothing until it is loaded. */
export function EvidenceCount({
  districtId,
  trainingsOnly,
  version,
}: Pick<Props, 'districtId' | 'trainingsOnly' | 'version'>): JSX.Element | null {
  const evidenceKind = trainingsOnly ? ('training' as const) : undefined;
  const query = { fact: 'evidence' as const, evidenceKind, page: 1, pageSize: 1 };
  const answer = useApi('/districts/:districtId/facts', { params: { districtId }, query }, version);
  return answer.status === 'ready' && answer.data.total > 0 ? <>{answer.data.total}</> : null;
}

/** The evidence of a district. There may be thousands, so the server searches, sorts and paginates; next to end first. */
export function EvidenceList({ districtId, version, trainingsOnly, ...props }: Props): JSX.Element {
  const { q, state, page } = props.filter;
  const kind = trainingsOnly ? 'training' : EVIDENCE_KINDS.find((one) => one === state);
  const answer = useApi(
    '/districts/:districtId/facts',
    {
      params: { districtId },
      query: { fact: 'evidence', evidenceKind: kind, q: q.trim(), endsFrom: today(), page, pageSize: ROWS },
    },
    version,
  );
  const what = trainingsOnly ? 'trainings' : 'evidence';
  return (
    <Loaded answer={answer} what={what}>
      {({ facts, total, ...place }) => {
        const rows = facts.map(({ value }) => evidenceRow(value as Rows['evidence'])); // the query asks for evidence only
        const pageRows = { rows, ...placeOf({ items: rows, total, ...place }) };
        const states = trainingsOnly ? [] : KINDS;
        return <List {...{ total, states }} page={pageRows} {...props} tab={evidenceTab(rows, what)} />;
      }}
    </Loaded>
  );
}

const evidenceTab = (rows: readonly RecordRow[], what: string): RecordTab => ({
  ...{ id: 'evidence', name: what === 'trainings' ? 'Trainings' : 'Evidence of ties', what, rows },
  ...(what === 'evidence' && { counted: 'evidence entries' }),
  ...{ columns: ['Name', 'Since', 'Last day'], state: 'Kind' },
});

const dayOf = (day: string | null): string => (day ? formatShortDay(day) : '');

const evidenceRow = ({ id, name, kind, since, until }: Rows['evidence']): RecordRow => ({
  ...openEvidence(id),
  ...{ title: name, state: kindInWords(kind) },
  cells: [name, dayOf(since), dayOf(until && lastDayInEffect(until))],
});

/** The row for a piece of evidence when opened; its form loads the rest, so it need not be on the current page. */
export function openEvidence(id: string): RecordRow {
  const params = { evidence: id };
  return {
    ...{ id, title: '', cells: [], state: '', facts: [id] },
    form: { words: 'Correct or end', to: 'correct-evidence', params },
    steps: [
      { words: 'Met again', to: 'add-activity-date', params },
      { words: 'Renew', to: 'add-evidence', params: { renews: id } },
      { words: 'Hand off', to: 'hand-off', params },
    ],
  };
}
