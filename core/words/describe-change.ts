import { FACTS } from '../facts/index.ts';
import { columnWords, isHidden, type ShownMutation } from './differences.ts';
import type { FactNames } from './fact-names.ts';
import { formatDay } from './format.ts';
import { listOf, sentence } from './phrases.ts';

/** Describes a change: `Entered Memorandum of understanding; corrected FBI Cleveland as FBI (until).` */
export function describeChange(names: FactNames, mutations: readonly ShownMutation[]): string {
  const parts = mutations.map(
    (mutation) => `${verbOf(mutation)} ${subjectOf(names, mutation)}${fieldsOf(mutation)}`,
  );
  const text = parts.length > 3 ? listOf(parts) : parts.join('; ');
  return `${sentence(text)}.`;
}

function verbOf({ before, after }: ShownMutation): string {
  if (!before) return 'entered';
  if (!after) return 'removed from the record:';
  return before.until !== after.until && after.until !== null && after.until !== undefined
    ? 'ended'
    : 'corrected';
}

function fieldsOf({ fact, before, after }: ShownMutation): string {
  if (!before || !after) return '';
  const changed = Object.keys(after).filter(
    (name) => !isHidden(fact, name) && JSON.stringify(after[name]) !== JSON.stringify(before[name]),
  );
  return changed.length > 0 ? ` (${changed.map((name) => columnWords(fact, name)).join(', ')})` : '';
}

function subjectOf(names: FactNames, { fact, before, after }: ShownMutation): string {
  const row = after ?? before ?? {};
  return FACTS[fact].subject({
    row,
    text: (column) => (typeof row[column] === 'string' ? row[column] : 'a person'), // the name is null if the reader may not see it
    named: (name, column) => names[name](String(row[column])),
    day: (column) => formatDay(String(row[column])),
  });
}
