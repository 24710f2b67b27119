import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FACTS } from '../../core/facts/index.ts';
import { count } from '../../core/words/format.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { Answer, asks } from './answer.tsx';
import { FATE_WORDS, type FileRow, linesBelow, ownReason, rowsOf } from './rows-of.ts';
import type { Checked, Import, Line } from './use-import.ts';

/** How many rows to show at first, and to add with each “Next”. */
const BATCH = 30;

/** The predicted result of each row, with rows that need an answer first. */
export function CheckStep({ work, checked }: { work: Import; checked: Checked }): JSX.Element {
  const [shown, setShown] = useState(BATCH);
  const [keepAs, setKeepAs] = useState('');
  const rows = rowsOf(checked.lines);
  const waiting = rows.filter(({ fate }) => FATE_WORDS[fate] === 'Your turn').length;
  return (
    <>
      <Numbers rows={rows} total={checked.summary.rows} />
      <ScrollBox label="Result for each row" cardsOf={7}>
        <table class="usa-table usa-table--borderless import__rows">
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Result</th>
              <th scope="col">What happens</th>
              <th scope="col">Answer here</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <Row key={row.key} {...{ row, rows, work }} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div class="import__end">
        {rows.length > shown ? (
          <button
            type="button"
            class="usa-button usa-button--outline"
            onClick={() => setShown(shown + BATCH)}
          >
            Next {Math.min(BATCH, rows.length - shown)} of {rows.length}
          </button>
        ) : (
          <span />
        )}
        {checked.summary.refused > 0 && (
          <button type="button" class="link-button" disabled={work.busy} onClick={work.downloadRefused}>
            Download {count(checked.summary.refused, 'refused row')} to correct
          </button>
        )}
      </div>
      <div class="field">
        <label class="usa-label" for="keep-as">
          Name to save these column choices under, for the next list (optional)
        </label>
        <input
          class="usa-input"
          id="keep-as"
          maxLength={80}
          value={keepAs}
          onInput={(event) => setKeepAs(event.currentTarget.value)}
        />
      </div>
      <div class="import__end">
        <button type="button" class="usa-button usa-button--outline" onClick={() => work.go('Columns')}>
          Back to columns
        </button>
        <span>
          {waiting > 0 &&
            `${count(waiting, 'row needs', 'rows need')} your answer. What is not answered is not saved.`}
        </span>
        <button
          type="button"
          class="usa-button"
          disabled={work.busy || checked.writable === 0}
          onClick={() => work.save(keepAs.trim())}
        >
          Save {count(checked.writable, 'fact')}
        </button>
      </div>
    </>
  );
}

function Numbers({ rows, total }: { rows: readonly FileRow[]; total: number }): JSX.Element {
  const countOf = (words: string): number => rows.filter(({ fate }) => FATE_WORDS[fate] === words).length;
  return (
    <dl class="import__numbers">
      {[
        ['rows', total] as const,
        ...['New', 'Update', 'Same', 'Your turn', 'Refused'].map(
          (words) => [words.toLowerCase(), countOf(words)] as const,
        ),
      ].map(([words, number]) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  );
}

/** `Person, new: Joy Abara`; the name only if the first line of the row does not have it. */
const inWords = ({ fact, fate, name }: Line, first: Line | undefined): string =>
  `${FACTS[fact].title}, ${FATE_WORDS[fate].toLowerCase()}${name && name !== first?.name ? `: ${name}` : ''}`;

function Row({ row, rows, work }: { row: FileRow; rows: readonly FileRow[]; work: Import }): JSX.Element {
  const [first] = row.lines;
  return (
    <tr class={`is-${row.fate}`}>
      <td data-label="Row">
        {row.sheet && `${row.sheet}, `}
        {row.row}
      </td>
      <td data-label="Result">{FATE_WORDS[row.fate]}</td>
      <td data-label="What happens">
        {first?.name && <strong>{first.name}</strong>}
        {first?.name && first.reason && ': '}
        {first?.reason}
        {linesBelow(row).map((line) => (
          <div key={`${line.fact} ${line.name}`} class="faint">
            {[inWords(line, first), ownReason(row, line)].filter(Boolean).join('. ')}
          </div>
        ))}
      </td>
      {first && asks(first) ? (
        <td data-label="Answer here">
          <Answer {...{ line: first, rows, work }} />
        </td>
      ) : (
        <td />
      )}
    </tr>
  );
}
