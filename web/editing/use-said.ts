import { useState } from 'preact/hooks';
import { SAID_WORDS, type Said } from '../../core/facts/said.ts';
import type { FieldError } from '../shared/api.ts';
import type { Field, Values } from './form.ts';
import type { Change } from './rows.ts';

const NAME_OF: Readonly<Record<Said, string>> = {
  'organization name': 'saidOrganizationName',
  'not a duplicate': 'saidNotADuplicate',
};

interface Asking {
  /** Boxes to tick, for what the server asked. */
  readonly fields: readonly Field[];
  /** Takes what the server asks, beside what is wrong. */
  readonly ask: (faults: readonly FieldError[]) => void;
}

/** What the server asks before it takes a name: that it is one, and that it is of another organization than those on record. */
export function useSaid(): Asking {
  const [asked, setAsked] = useState<ReadonlyMap<Said, string>>(new Map());
  const ask = (faults: readonly FieldError[]): void => {
    const more = faults.flatMap(({ confirm, choices = [] }): [Said, string][] =>
      confirm ? [[confirm, choices.map(({ name }) => name).join('; ')]] : [],
    );
    if (more.some(([said, names]) => asked.get(said) !== names)) setAsked(new Map([...asked, ...more]));
  };
  const fields = [...asked].map(([said, names]): Field => {
    const label = names ? `${SAID_WORDS[said]}: ${names}` : SAID_WORDS[said];
    return { name: NAME_OF[said], label, type: 'check' };
  });
  return { fields, ask };
}

/** The change with what the person says of its organizations. */
export function withSaid(change: Change, values: Values): Change {
  const said = (Object.keys(NAME_OF) as Said[]).filter((one) => values[NAME_OF[one]] === 'yes'); // its keys
  if (said.length === 0) return change;
  const entries = change.entries.map((entry) =>
    entry.fact === 'organizations' && entry.value ? { ...entry, said } : entry,
  );
  return { ...change, entries };
}
