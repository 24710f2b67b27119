import type { JSX } from 'preact';
import { count } from '../../core/words/format.ts';
import { levelWord } from '../../core/words/phrases.ts';
import type { ApiResponse } from '../shared/api.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { DataTable } from '../shared/table.tsx';

type Kind = ApiResponse<'/model'>['evidence'][number];

const YEAR = 365;

/** `365` → `1 year`, `180` → `180 days`; null refers to the rule. */
const periodInWords = (days: number | null): string => {
  if (days === null) return 'see the rule';
  const years = days / YEAR;
  return Number.isInteger(years) ? count(years, 'year') : count(days, 'day');
};

/** The kinds of evidence, the level each proves, and for how long. */
export function EvidenceSection({ kinds }: { kinds: readonly Kind[] }): JSX.Element {
  return (
    <section id="evidence" tabIndex={-1}>
      <h2>Kinds of evidence</h2>
      <p>
        A piece of evidence is entered once and counts for each pair of its parties. It is current for some
        time after its last activity (a meeting held, a protocol reviewed). Then it is aging and counts half,
        and finally it is out of date: a question, not a gap.
      </p>
      <ScrollBox label="Table of kinds of evidence" cardsOf={5}>
        <DataTable
          caption="Kinds of evidence"
          rows={kinds}
          rowKey={({ kind }) => kind}
          columns={[
            { key: 'name', label: 'Kind', cell: ({ name }) => name },
            { key: 'level', label: 'Proves level', cell: ({ level }) => `${level}: ${levelWord(level)}` },
            { key: 'live', label: 'Current for', cell: ({ currentDays }) => periodInWords(currentDays) },
            { key: 'aging', label: 'Aging until', cell: ({ agingDays }) => periodInWords(agingDays) },
            { key: 'rule', label: 'Rule', cell: ({ rule }) => rule ?? '' },
          ]}
        />
      </ScrollBox>
    </section>
  );
}
