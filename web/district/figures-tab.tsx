import type { JSX } from 'preact';
import { formatNumber } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { useApi } from '../shared/use-api.ts';
import type { Summary } from './district-data.ts';
import { Source } from './facts.tsx';
import { stateOf } from './header.tsx';

type Figure = ApiResponse<'/statistics'>['items'][number];

/** "1,352 calls", "62 percent". */
export const figureInWords = ({ value, unit }: Pick<Figure, 'value' | 'unit'>): string =>
  `${formatNumber(value)} ${unit}`;

const COLUMNS: Column<Figure>[] = [
  { key: 'measure', label: 'What was counted', cell: ({ measure }) => measure },
  { key: 'year', label: 'Year', cell: ({ year }) => year },
  { key: 'value', label: 'Figure', cell: figureInWords, numeric: true },
  {
    key: 'source',
    label: 'Source and caveat',
    cell: ({ note, ...figure }) => (
      <>
        <Source of={figure} />
        {note && <span class="figure-note"> Caveat: {note}.</span>}
      </>
    ),
  },
];

const SCOPES: readonly Figure['scope'][] = ['district', 'state', 'national', 'global'];

const nameOf = (scope: Figure['scope'], summary: Summary): string =>
  ({ district: summary.name, state: stateOf(summary.name), national: 'United States', global: 'World' })[
    scope
  ];

/** Published case and hotline figures, each with its caveat; none of them is part of the score. */
export function FiguresTab({ summary }: { summary: Summary }): JSX.Element {
  const answer = useApi('/statistics', { query: { district: summary.id, pageSize: 500 } });
  return (
    <Loaded answer={answer} what="the figures">
      {({ items }) => (
        <>
          <p class="lead">
            These figures are shown beside the score and are never part of it. They count what was reported or
            prosecuted, not how much trafficking there is: more calls can mean more awareness, fewer cases can
            mean fewer inspectors. Years, definitions and areas differ, so do not compare across rows.
          </p>
          {SCOPES.map((scope) => {
            const rows = items.filter((figure) => figure.scope === scope);
            const name = nameOf(scope, summary);
            if (rows.length === 0)
              return scope === 'district' || scope === 'state' ? (
                <p key={scope} class="faint">
                  No figure is on record for {name} by itself.
                </p>
              ) : null;
            return (
              <ScrollBox key={scope} label={`Figures: ${name}`} cardsOf={COLUMNS.length}>
                <DataTable
                  caption={`${name} (${rows.length})`}
                  captionShown
                  columns={COLUMNS}
                  rows={rows}
                  rowKey={({ measure, year, source }) => `${measure}:${year}:${source}`}
                />
              </ScrollBox>
            );
          })}
        </>
      )}
    </Loaded>
  );
}
