import { labelsIn } from './labels.ts';
import { nameAfter, plainlyNamed } from './name-after-label.ts';
import { nameBefore } from './name-before-label.ts';
import { namesIn } from './names.ts';
import { findInOtherScripts } from './other-scripts.ts';
import type { Span } from './patterns.ts';
import { type Reading, spanFrom } from './tokens.ts';

/** Finds the name of a victim, client, suspect, informant or defendant, before or after the label that says what they are. */
export function findNamedPerson(reading: Reading): Span | null {
  const { tokens } = reading;
  const labels = labelsIn(reading);
  if (labels.length === 0) return findInOtherScripts(reading);
  const names = new Map(namesIn(tokens).map((row) => [row.endIndex, row]));
  for (const label of labels) {
    const row =
      nameAfter(reading, label) ??
      (label.isPlain ? plainlyNamed(tokens, label.index) : null) ??
      nameBefore(reading, label, names);
    const [word, first, last] = [tokens[label.index], tokens[row?.index ?? -1], tokens[row?.endIndex ?? -1]];
    if (word && first && last) return first.start > word.start ? spanFrom(word, last) : spanFrom(first, word);
  }
  return findInOtherScripts(reading);
}
