import type { JSX } from 'preact';
import type { AnswerContext, Teller } from '../editing/answering.ts';
import { nameOfOrganization } from '../editing/district-records.ts';
import { saidByField } from '../editing/report-form.ts';

interface Props {
  context: AnswerContext;
  pair: readonly [string, string];
  teller: Teller;
  onChange: (teller: Teller) => void;
}

/** The keys that choose who told it. */
export const SPEAKER_KEYS: readonly string[] = ['a', 'b'];

/** Who told what is answered, and when. No one is chosen at first: without a speaker there is no report. */
export function Speaker({ context: { records }, pair, teller, onChange }: Props): JSX.Element {
  return (
    <fieldset class="usa-fieldset question__speaker">
      <legend class="usa-legend">Who told you?</legend>
      {pair.map((id, place) => (
        <div class="usa-radio" key={id}>
          <input
            class="usa-radio__input"
            type="radio"
            name="teller"
            id={`teller-${place}`}
            checked={teller.from === id}
            onChange={() => onChange({ ...teller, from: id })}
          />
          <label class="usa-radio__label" for={`teller-${place}`}>
            <kbd>{(SPEAKER_KEYS[place] ?? '').toUpperCase()}</kbd> {nameOfOrganization(records, id)}
          </label>
        </div>
      ))}
      <label class="usa-label" for="teller-at">
        Said on
      </label>
      <input
        class="usa-input"
        id="teller-at"
        autocomplete="off"
        value={teller.at}
        onInput={({ currentTarget }) => onChange({ ...teller, at: currentTarget.value })}
      />
      <label class="usa-label" for="teller-name">
        {saidByField.label}
      </label>
      <span class="usa-hint" id="teller-name-hint">
        {saidByField.hint}
      </span>
      <input
        class="usa-input"
        id="teller-name"
        autocomplete="off"
        aria-describedby="teller-name-hint"
        value={teller.saidBy}
        onInput={({ currentTarget }) => onChange({ ...teller, saidBy: currentTarget.value })}
      />
    </fieldset>
  );
}
