import { isCharged, isInCaseContext } from './case-context.ts';
import { labelsIn } from './labels.ts';
import { nameAfter, plainlyNamed } from './name-after-label.ts';
import { nameBefore } from './name-before-label.ts';
import { nameAt, namesIn } from './names.ts';
import { findInOtherScripts } from './other-scripts.ts';
import type { Span } from './patterns.ts';
import { findPersonInCase } from './person-in-case.ts';
import { findLabeledName } from './report-labels.ts';
import { type Reading, spanFrom, type Token } from './tokens.ts';

const isAllCapitals = ({ text }: Token): boolean => text === text.toUpperCase();

/** Finds the name of a victim, client, suspect, informant or defendant, before or after the label that says what they are. */
export function findNamedPerson(reading: Reading): Span | null {
  const { tokens } = reading;
  const rows = namesIn(tokens);
  const names = new Map(rows.map((row) => [row.endIndex, row]));
  for (const label of labelsIn(reading)) {
    const row =
      nameAfter(reading, label) ??
      (label.isPlain ? plainlyNamed(tokens, label.index) : null) ??
      nameBefore(reading, label, names);
    const [word, first, last] = [tokens[label.index], tokens[row?.index ?? -1], tokens[row?.endIndex ?? -1]];
    if (word && first && last) return first.start > word.start ? spanFrom(word, last) : spanFrom(first, word);
  }
  const charged = tokens.find(
    (token, at) => isCharged(tokens, at) && nameAt(tokens, at) && !isAllCapitals(token),
  );
  if (charged) return charged;
  const told = rows.find((row) => isInCaseContext(reading, row));
  const [first, last] = [tokens[told?.index ?? -1], tokens[told?.endIndex ?? -1]];
  if (first && last) return spanFrom(first, last);
  const labeled = findLabeledName(reading);
  if (labeled) return labeled;
  return findInOtherScripts(reading) ?? findPersonInCase(reading);
}
