import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { MARK_PATHS } from '../../core/drawing/marks.ts';
import type { RingTie } from '../../core/drawing/ring-data.ts';
import { ROLE_STATES } from '../../core/drawing/states.ts';
import { worstFirst } from '../../core/drawing/worst-first.ts';
import { expectedTies } from '../../core/words/tie-counts.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type District, itemName, stateStyleOf } from './district-data.ts';
import { type Cell, firstCell, type MatrixOrder, type MatrixRow, matrixOf, nextCell } from './matrix.ts';
import { cellOf } from './matrix-cell.ts';
import { MatrixKey } from './matrix-key.tsx';
import { isSelected, marking, useSelection } from './selection.ts';

/** Every expected tie between slots: read a role along its row and down its column. */
export function MatrixView({ district, order }: { district: District; order: MatrixOrder }): JSX.Element {
  const rows = matrixOf(district.ring, order);
  const [place, setPlace] = useState<Cell>(() => firstCell(rows));
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextCell(rows, place, event.key);
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"]`)?.focus();
  };
  const all = district.ring.ties;
  const met = all.filter(({ state }) => state === 'met').length;
  return (
    <>
      <ScrollBox label="Matrix of expected ties">
        <table class="matrix" ref={table} onKeyDown={onKeyDown}>
          <caption>
            {met} of {expectedTies(all.length, 'ring')} are met. Arrow keys move from tie to tie, Enter opens
            one.
          </caption>
          <thead>
            <tr>
              <th scope="col">Role</th>
              {rows.map(({ role }) => (
                <th key={role.id} scope="col" class="matrix__code">
                  <abbr title={role.name}>{role.code}</abbr>
                </th>
              ))}
              <th scope="col" class="numeric">
                Ties met
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Row
                key={row.role.id}
                row={row}
                index={index}
                columns={rows.length}
                district={district}
                place={place}
                go={setPlace}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <MatrixKey styles={worstFirst(all).map(({ id }) => stateStyleOf(district, id))} />
    </>
  );
}

interface RowProps {
  row: MatrixRow;
  index: number;
  columns: number;
  district: District;
  place: Cell;
  go: (cell: Cell) => void;
}

function Row({ row, index, columns, district, place, go }: RowProps): JSX.Element {
  const choice = useSelection();
  const { role } = row;
  return (
    <tr class={row.startsSector ? 'matrix__sector' : undefined}>
      <th scope="row" {...marking(choice, [role.id])}>
        <button type="button" class="link-button" onClick={() => choice.select(role.id)}>
          {role.name}
        </button>
        <span class="matrix__state">
          {role.code} · {role.state === 'not applicable' ? '' : ROLE_STATES[role.state].word.toLowerCase()}
        </span>
      </th>
      {row.cells.map((tie, column) => (
        // The column is the key: the order never changes while the page is open.
        <td key={column} class="matrix__cell">
          {tie ? (
            <TieCell
              district={district}
              tie={tie}
              at={`${index}:${column}`}
              current={place.row === index && place.column === column}
              onFocus={() => go({ row: index, column })}
            />
          ) : (
            <span class="matrix__none">
              <span aria-hidden="true">·</span>
              <span class="usa-sr-only">not expected</span>
            </span>
          )}
        </td>
      ))}
      <td colSpan={columns - index} />
      <td class="numeric">
        {row.met} of {row.expected}
      </td>
    </tr>
  );
}

interface TieCellProps {
  district: District;
  tie: RingTie;
  at: string;
  current: boolean;
  onFocus: () => void;
}

function TieCell({ district, tie, at, current, onFocus }: TieCellProps): JSX.Element {
  const choice = useSelection();
  const style = stateStyleOf(district, tie.id);
  const look = cellOf(style);
  const chosen = isSelected(choice, tie.id) || choice.highlighted.includes(tie.id);
  const required = district.modelTies.get(tie.id)?.weight === 3;
  return (
    <button
      type="button"
      class={`${look.class}${chosen ? ' cell--chosen' : ''}${required ? ' cell--required' : ''}`}
      style={look.style}
      data-cell={at}
      tabIndex={current ? 0 : -1}
      title={`${itemName(district, tie.id)}: ${style.word}`}
      onClick={() => choice.select(tie.id)}
      onFocus={onFocus}
      {...marking(choice, [tie.id])}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={MARK_PATHS[style.mark]} />
      </svg>
      <span class="usa-sr-only">
        {itemName(district, tie.id)}: {style.word}
        {required ? ', required' : ''}
      </span>
    </button>
  );
}
