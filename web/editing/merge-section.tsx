import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type DistrictRecords, nameOfOrganization, nameOfPerson, roleLabel } from './district-records.ts';
import type { Conflict, Side } from './merge.ts';

interface Props {
  records: DistrictRecords;
  conflicts: readonly Conflict[];
  onSave: (chosen: Readonly<Record<string, Side>>) => void;
}

const words = (camelCase: string): string =>
  camelCase.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A row's value in words. */
function inWords(records: DistrictRecords, field: string | null, value: unknown): string {
  if (field === null) return value === null || value === undefined ? 'removed' : 'kept, as you changed it';
  if (value === null || value === undefined || value === '') return 'empty';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  if (field === 'role') return roleLabel(records, text);
  if (field === 'personId') return nameOfPerson(records, text);
  return /(organization|parent)Id$/.test(field) ? nameOfOrganization(records, text) : text;
}

/** Shows what someone else changed next to the form's values; the user chooses for each field. */
export function MergeSection({ records, conflicts, onSave }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  useEffect(() => heading.current?.focus(), [conflicts]);
  return (
    <section class="merge" aria-labelledby="merge-heading">
      <h2 id="merge-heading" tabIndex={-1} ref={heading}>
        Someone else changed this district while you were editing
      </h2>
      {conflicts.length === 0 ? (
        <p>
          None of the fields you changed were affected. Your changes are not saved yet. Select “Save again” to
          add them.
        </p>
      ) : (
        <p>Both versions are shown side by side. Choose one for each field; nothing is saved yet.</p>
      )}
      {conflicts.map((conflict) => (
        <Choice
          key={conflict.key}
          records={records}
          conflict={conflict}
          side={chosen[conflict.key] ?? 'mine'}
          onChoose={(side) => setChosen({ ...chosen, [conflict.key]: side })}
        />
      ))}
      <button type="button" class="usa-button" onClick={() => onSave(chosen)}>
        Save again
      </button>
    </section>
  );
}

interface ChoiceProps {
  records: DistrictRecords;
  conflict: Conflict;
  side: Side;
  onChoose: (side: Side) => void;
}

function Choice({ records, conflict, side, onChoose }: ChoiceProps): JSX.Element {
  const { key, fact, field, before, mine, theirs } = conflict;
  const option = (value: Side, label: string, shown: unknown) => (
    <div class="usa-radio merge__side">
      <input
        class="usa-radio__input"
        type="radio"
        name={key}
        id={`${value} ${key}`}
        checked={side === value}
        onChange={() => onChoose(value)}
      />
      <label class="usa-radio__label" for={`${value} ${key}`}>
        {label}: <strong>{inWords(records, field, shown)}</strong>
      </label>
    </div>
  );
  return (
    <fieldset class="usa-fieldset merge__field">
      <legend class="usa-legend">
        {words(fact)}
        {field && `, ${words(field)}`} <span class="usa-hint">was: {inWords(records, field, before)}</span>
      </legend>
      {option('mine', 'Yours', mine)}
      {option('theirs', 'Theirs', theirs)}
    </fieldset>
  );
}
