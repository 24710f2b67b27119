import type { JSX } from 'preact';
import { count } from '../../core/words/format.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { Select } from '../shared/select.tsx';
import type { Checked, Import } from './use-import.ts';

type Table = Checked['tables'][number];

/** Maps each column of the file to a field: guessed by the server, corrected by the user. */
export function ColumnsStep({ work, checked }: { work: Import; checked: Checked }): JSX.Element {
  const { summary, tables, profiles } = checked;
  return (
    <>
      <div class="import__file">
        <div>
          <strong>{work.name}</strong>
          <br />
          {count(summary.rows, 'row')} of data. Nothing is saved yet.
        </div>
        <button type="button" class="usa-button usa-button--outline" onClick={() => work.go('File')}>
          Another file
        </button>
      </div>
      {summary.declined && <p class="notice">This file cannot be imported. {summary.declined}</p>}
      {profiles.length > 0 && (
        <Select id="profile" label="Saved column choices" value={work.profile} onChange={work.useProfile}>
          <option value="">none: use the guesses</option>
          {profiles.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {tables.map((table) => (
        <TableColumns key={table.sheet ?? ''} {...{ table, work, checked }} />
      ))}
      <OnRecord work={work} />
      <div class="import__end">
        <button
          type="button"
          class="usa-button"
          disabled={work.busy || summary.declined !== null}
          onClick={() => work.go('Check')}
        >
          Check {count(summary.rows, 'row')}
        </button>
      </div>
    </>
  );
}

const EXISTING = [
  ['append', 'Append', 'Adds new facts. Facts on record stay as they are.'],
  ['update', 'Bring up to date', 'Also updates each field on record that differs in the file.'],
] as const;

/** Chooses what to do with facts on record that differ from the file. */
const OnRecord = ({ work }: { work: Import }): JSX.Element => (
  <fieldset class="usa-fieldset import__existing">
    <legend class="usa-legend">What is on record already</legend>
    <p class="usa-hint">Facts that are not in the file are not deleted.</p>
    {EXISTING.map(([value, words, what]) => (
      <div key={value} class="usa-radio">
        <input
          class="usa-radio__input"
          type="radio"
          id={`existing-${value}`}
          name="existing"
          checked={work.existing === value}
          disabled={work.busy}
          onChange={() => work.chooseExisting(value)}
        />
        <label class="usa-radio__label" for={`existing-${value}`}>
          {words}
          <span class="usa-radio__label-description">{what}</span>
        </label>
      </div>
    ))}
  </fieldset>
);

function TableColumns({
  table,
  work,
  checked,
}: {
  table: Table;
  work: Import;
  checked: Checked;
}): JSX.Element {
  const title = table.sheet ? `What is in each column of ${table.sheet}?` : 'What is in each column?';
  const id = `columns-${table.sheet ?? 'all'}`.replaceAll(/\W/g, '-');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {table.notes.map((note) => (
        <p key={note} class="faint">
          {note}
        </p>
      ))}
      <ScrollBox label={title} cardsOf={7}>
        <table class="usa-table usa-table--borderless import__columns">
          <thead>
            <tr>
              <th scope="col">Your column</th>
              <th scope="col">First values</th>
              <th scope="col">Goes to</th>
            </tr>
          </thead>
          <tbody>
            {table.columns.map(({ column, field, first }) => (
              <tr key={column}>
                <th scope="row">{column}</th>
                <td data-label="First values">
                  {first.map((value) => value.slice(0, 40)).join(' · ') || 'empty'}
                </td>
                <td data-label="Goes to">
                  <select
                    class="usa-select"
                    aria-label={`${column} goes to`}
                    value={field}
                    disabled={work.busy}
                    onChange={(event) => work.setField(column, event.currentTarget.value)}
                  >
                    {checked.fields.map((one) => (
                      <option key={one.field} value={one.field}>
                        {one.words}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
