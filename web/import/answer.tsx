import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LEVEL_WORDS } from '../../core/words/phrases.ts';
import { useApi } from '../shared/use-api.ts';
import type { FileRow } from './rows-of.ts';
import type { Import, Line } from './use-import.ts';

interface Props {
  readonly line: Line;
  readonly rows: readonly FileRow[];
  readonly work: Import;
}

const asksWhich = ({ fate, choices }: Line): boolean => fate === 'duplicate' && choices.length > 0;

/** True if the line asks something that can be answered here. */
export const asks = (line: Line): boolean =>
  asksWhich(line) || (line.fate === 'question' && Boolean(line.column) && line.value !== null);

/** The controls to answer a row's question. One answer applies to all rows with the same question. */
export function Answer({ line, rows, work }: Props): JSX.Element {
  if (asksWhich(line)) return <ChooseOrganization {...{ line, work }} />;
  const sameQuestion = rows.flatMap((row) =>
    row.lines.filter(
      (one) => one.fate === 'question' && one.column === line.column && one.value === line.value,
    ),
  );
  const use = (value: string) => {
    const { column } = line;
    if (column) work.correct(sameQuestion.map(({ sheet, row }) => ({ sheet, row, column, value })));
  };
  if (line.fact === 'fills') return <ChooseRole {...{ line, use, rows: sameQuestion.length }} />;
  if (line.fact === 'evidence')
    return (
      <Choose
        {...{ line, use, rows: sameQuestion.length }}
        options={LEVEL_WORDS.slice(1).map((word) => [word, word])}
      />
    );
  return <EnterText {...{ line, use, rows: sameQuestion.length }} />;
}

function ChooseOrganization({ line, work }: Pick<Props, 'line' | 'work'>): JSX.Element {
  const name = line.name ?? '';
  return (
    <div class="import__choices">
      {line.choices.map((choice) => (
        <button
          key={choice.id}
          type="button"
          class="usa-button usa-button--outline"
          disabled={work.busy}
          onClick={() => work.decide(name, choice.id)}
        >
          {choice.name}
        </button>
      ))}
      <button
        type="button"
        class="usa-button usa-button--outline"
        disabled={work.busy}
        onClick={() => work.decide(name, 'new')}
      >
        A different organization
      </button>
    </div>
  );
}

interface AnswerProps {
  readonly line: Line;
  readonly use: (value: string) => void;
  readonly rows: number;
}

const forRows = (rows: number): string => (rows > 1 ? `Use for ${rows} rows` : 'Use');

function ChooseRole(props: AnswerProps): JSX.Element {
  const model = useApi('/model', {});
  const roles = model.status === 'ready' ? model.data.roles : [];
  return <Choose {...props} options={roles.map(({ id, name }) => [id, name])} />;
}

function Choose({
  line,
  use,
  rows,
  options,
}: AnswerProps & { options: readonly (readonly [string, string])[] }): JSX.Element {
  const [value, setValue] = useState('');
  return (
    <div class="import__choices">
      <select
        class="usa-select"
        aria-label={`“${line.value}” in row ${line.row} means`}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      >
        <option value="">choose</option>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="usa-button usa-button--outline"
        disabled={value === ''}
        onClick={() => use(value)}
      >
        {forRows(rows)}
      </button>
      <LeaveOut use={use} />
    </div>
  );
}

function EnterText({ line, use, rows }: AnswerProps): JSX.Element {
  const [value, setValue] = useState(line.value ?? '');
  return (
    <div class="import__choices">
      <input
        class="usa-input"
        aria-label={`${line.column} of row ${line.row}`}
        value={value}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <button type="button" class="usa-button usa-button--outline" onClick={() => use(value)}>
        {forRows(rows)}
      </button>
      <LeaveOut use={use} />
    </div>
  );
}

const LeaveOut = ({ use }: Pick<AnswerProps, 'use'>): JSX.Element => (
  <button type="button" class="usa-button usa-button--unstyled" onClick={() => use('')}>
    Leave out
  </button>
);
