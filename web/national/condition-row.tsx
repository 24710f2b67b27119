import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ANY, type Clause, type Item, NEVER, statesOf, type Verb } from '../../core/filter/where.ts';
import { stateWord, type WhereNames } from '../../core/words/where.ts';
import { Select } from '../shared/select.tsx';
import { withItem, withVerb } from './conditions.ts';

interface Props {
  /** The index of the condition, from 0. */
  place: number;
  /** Null for a condition that has not been chosen yet. */
  clause: Clause | null;
  names: WhereNames;
  onChange: (clause: Clause) => void;
}

const VERB_WORDS: Readonly<Record<Verb, string>> = {
  lacks: 'lack',
  has: 'have',
  untrained: 'had no training in 2 years of',
  lead: 'have a lead for',
};
const isVerb = (word: string): word is Verb => word in VERB_WORDS;

/** Options for all roles, and for ties if the verb applies to ties. */
function Options({ verb, names: { roles, ties } }: { verb: Verb; names: WhereNames }): JSX.Element {
  const option = ({ id, name, shortName = name }: WhereNames['roles'][number]) => (
    <option key={id} value={id}>
      {shortName}
    </option>
  );
  return (
    <>
      {verb === 'untrained' && <option value={ANY}>anyone</option>}
      <optgroup label="Roles">{roles.map(option)}</optgroup>
      {(verb === 'lacks' || verb === 'has') && <optgroup label="Ties">{ties.map(option)}</optgroup>}
    </>
  );
}

/** A condition of the filter. Each choice takes effect immediately; removing the last role or tie removes the condition. */
export function ConditionRow({ place, clause, names, onChange }: Props): JSX.Element {
  const [next, setNext] = useState<Verb>('lacks');
  const now = clause ?? { verb: next, items: [] };
  const id = `condition-${place + 1}`;
  const chooseVerb = (word: string) => {
    if (!isVerb(word)) return;
    setNext(word);
    const changed = withVerb(now, word);
    if (clause || changed.items.length > 0) onChange(changed);
  };
  const chooseItem = (at: number, item: string, state = '') => {
    setNext('lacks');
    onChange(withItem(now, at, item, state));
  };
  const canHaveMore = now.items.length > 0 && !now.items.some((item) => item.id === ANY);
  return (
    <fieldset class={clause ? 'condition condition--chosen' : 'condition'}>
      <legend class="usa-sr-only">Condition {place + 1}</legend>
      <Select
        id={`${id}-verb`}
        label={place === 0 ? 'Districts that' : 'and that'}
        value={now.verb}
        onChange={chooseVerb}
      >
        {Object.entries(VERB_WORDS).map(([verb, words]) => (
          <option key={verb} value={verb}>
            {words}
          </option>
        ))}
      </Select>
      {[...now.items, ...(canHaveMore || now.items.length === 0 ? [null] : [])].map((item, at) => (
        <ItemSelects
          key={at}
          id={`${id}-${at + 1}`}
          label={at === 0 ? 'Role or tie' : 'or'}
          {...{ item, names }}
          verb={now.verb}
          onChange={(chosen, state) => chooseItem(at, chosen, state)}
        />
      ))}
    </fieldset>
  );
}

interface ItemProps {
  id: string;
  label: string;
  item: Item | null;
  verb: Verb;
  names: WhereNames;
  onChange: (id: string, state?: string) => void;
}

/** Selects for a role or tie and, optionally, one state of it. */
function ItemSelects({ id, label, item, verb, names, onChange }: ItemProps): JSX.Element {
  const states = item ? statesOf(verb, item.id) : [];
  const nothing = label === 'or' ? 'another …' : 'any role or tie';
  return (
    <>
      <Select id={id} label={label} value={item?.id ?? ''} onChange={(chosen) => onChange(chosen)}>
        <option value="">{item ? 'take this out' : nothing}</option>
        <Options verb={verb} names={names} />
      </Select>
      {item && (states.length > 1 || verb === 'untrained') && (
        <Select
          id={`${id}-state`}
          label="State"
          value={item.state ?? ''}
          onChange={(state) => onChange(item.id, state)}
        >
          <option value="">{verb === 'lacks' ? 'for any reason' : 'in any state'}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {state === NEVER ? 'none on record at all' : stateWord(state)}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}
