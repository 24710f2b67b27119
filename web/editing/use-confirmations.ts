import { useState } from 'preact/hooks';
import { SAID_WORDS, type Said } from '../../core/facts/said.ts';
import type { FieldError } from '../shared/api.ts';
import type { Field, Values } from './form.ts';
import type { Change } from './rows.ts';

const NAME_OF: Readonly<Record<Said, string>> = {
  'organization name': 'saidOrganizationName',
  'not a duplicate': 'saidNotADuplicate',
};

interface Confirmations {
  /** A checkbox for each confirmation that the server asked for. */
  readonly fields: readonly Field[];
  /** Adds the confirmations that the server asks for in its errors. */
  readonly ask: (faults: readonly FieldError[]) => void;
}

/** Confirmations that the server requires for an organization's name: that it is one, and that it is not a duplicate. */
export function useConfirmations(): Confirmations {
  const [requested, setRequested] = useState<ReadonlyMap<Said, string>>(new Map());
  const ask = (faults: readonly FieldError[]): void => {
    const more = faults.flatMap(({ confirm, choices = [] }): [Said, string][] =>
      confirm ? [[confirm, choices.map(({ name }) => name).join('; ')]] : [],
    );
    if (more.some(([said, names]) => requested.get(said) !== names))
      setRequested(new Map([...requested, ...more]));
  };
  const fields = [...requested].map(([said, names]): Field => {
    const label = names ? `${SAID_WORDS[said]}: ${names}` : SAID_WORDS[said];
    return { name: NAME_OF[said], label, type: 'check' };
  });
  return { fields, ask };
}

/** The change with the user's confirmations added to its organizations. */
export function withConfirmations(change: Change, values: Values): Change {
  const said = (Object.keys(NAME_OF) as Said[]).filter((one) => values[NAME_OF[one]] === 'yes'); // the record has exactly these keys
  if (said.length === 0) return change;
  const entries = change.entries.map((entry) =>
    entry.fact === 'organizations' && entry.value ? { ...entry, said } : entry,
  );
  return { ...change, entries };
}
