import type { JSX } from 'preact';
import { count } from '../../core/words/format.ts';
import { LEVEL_WORDS, levelWord } from '../../core/words/phrases.ts';
import type { ApiResponse } from '../shared/api.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { Select } from '../shared/select.tsx';
import { type Column, DataTable, sortByColumn } from '../shared/table.tsx';
import { type ModelState, readSorting, writeSorting } from './state.ts';

type Model = ApiResponse<'/model'>;
type Tie = Model['ties'][number];

const columnsFor = (roles: Model['roles']): Column<Tie>[] => {
  const nameOf = (id: string): string =>
    id === 'any-weight-3-role' ? 'Any required role' : (roles.find((role) => role.id === id)?.name ?? id);
  return [
    { key: 'tie', label: 'Between', sortBy: ({ a }) => nameOf(a), cell: ({ a }) => nameOf(a) },
    { key: 'other', label: 'and', sortBy: ({ b }) => nameOf(b), cell: ({ b }) => nameOf(b) },
    {
      key: 'level',
      label: 'At least',
      firstOrder: 'desc',
      sortBy: ({ minimumLevel }) => minimumLevel,
      cell: ({ minimumLevel }) => `${minimumLevel}: ${levelWord(minimumLevel)}`,
    },
    {
      key: 'weight',
      label: 'Weight',
      numeric: true,
      firstOrder: 'desc',
      sortBy: ({ weight }) => weight,
      cell: ({ weight }) => weight,
    },
    { key: 'why', label: 'Why', sortBy: ({ why }) => why, cell: ({ why }) => why },
    { key: 'source', label: 'Source', sortBy: ({ source }) => source, cell: ({ source }) => source },
  ];
};

interface Props {
  model: Model;
  state: ModelState;
  change: (changes: Partial<ModelState>) => void;
}

export function TiesSection({ model, state, change }: Props): JSX.Element {
  const sorting = readSorting(state.ties);
  const columns = columnsFor(model.roles);
  const ties = model.ties.filter(({ a, b }) => !state.role || a === state.role || b === state.role);
  return (
    <section id="ties" tabIndex={-1}>
      <h2>Expected ties</h2>
      <p>
        Not everyone must work with everyone. {count(model.ties.length, 'tie')} are expected, each at a level:{' '}
        {LEVEL_WORDS.slice(1)
          .map((word, index) => `${index + 1} ${word}`)
          .join(', ')}
        .
      </p>
      <Select id="role" label="Show ties of" value={state.role} onChange={(role) => change({ role })}>
        <option value="">All roles</option>
        {model.roles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <p role="status">{count(ties.length, 'expected tie')} shown</p>
      <ScrollBox label="Table of expected ties" cardsOf={columns.length}>
        <DataTable
          caption="Expected ties, in the order of the model until a header sorts them"
          columns={columns}
          rows={sortByColumn(ties, columns, sorting)}
          rowKey={({ id }) => id}
          sorting={sorting}
          onSort={(next) => change({ ties: writeSorting(next) })}
        />
      </ScrollBox>
    </section>
  );
}
