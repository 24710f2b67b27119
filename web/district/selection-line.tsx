import type { JSX } from 'preact';
import { tiesSentence } from '../../core/drawing/sentences.ts';
import { TIE_STATES } from '../../core/drawing/states.ts';
import { type District, itemName, organizationName } from './district-data.ts';
import { type SelectionState, useSelection } from './selection.ts';

/** Returns the selection in a sentence; null if nothing is selected. */
export function selectionSentence(district: District, selection: SelectionState['selection']): string | null {
  if (selection === null) return null;
  const { kind, id } = selection;
  const tie = district.ties.get(id);
  if (tie)
    return `Selected: ${itemName(district, id)}, ${TIE_STATES[tie.state].word.toLowerCase()}. ${tie.known}`;
  const roles =
    kind === 'organization' ? (district.organizations.get(id)?.roles.map(({ role }) => role) ?? []) : [id];
  const name = kind === 'organization' ? organizationName(district, id) : itemName(district, id);
  const ties = district.assessment.ties.filter(({ a, b }) => roles.includes(a) || roles.includes(b));
  return `Selected: ${name}. ${tiesSentence(ties)}`;
}

/** The selection above the picture, announced when it changes, with a link to its details if they are below. */
export function SelectionLine({ district }: { district: District }): JSX.Element {
  const { selection } = useSelection();
  const sentence = selectionSentence(district, selection);
  return (
    <p class="selection-line" role="status">
      {sentence}{' '}
      {sentence && (
        <a class="selection-line__link" href="#panel-heading">
          Details
        </a>
      )}
    </p>
  );
}
