import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Selection } from '../../core/drawing/emphasis.ts';
import { drawExpanded } from '../../core/drawing/expanded-shapes.ts';
import type { TieChoice } from '../../core/drawing/ring-data.ts';
import { drawRing } from '../../core/drawing/ring-shapes.ts';
import { ringSentence } from '../../core/drawing/sentences.ts';
import type { Drawing } from '../../core/drawing/shapes.ts';
import { count } from '../../core/words/format.ts';
import { useSelection } from './choice.ts';
import type { District } from './district-data.ts';
import { NetworkPicture } from './network-picture.tsx';
import { OfficeButton } from './office-button.tsx';
import { RingKeyboard } from './ring-keyboard.tsx';

interface Props {
  district: District;
  width: number;
  ties: TieChoice;
  /** The ring, or the same picture opened into all organizations. */
  opened: boolean;
  /** Shows the row of this role or tie in the table. */
  onTable: (item: string) => void;
}

/** The drawing of a district in one of its two forms. */
export function drawingOf(
  { ring, network, model }: District,
  view: {
    opened: boolean;
    width: number;
    ties: TieChoice;
    selection: Selection | null;
    marked: readonly string[];
  },
): Drawing {
  return view.opened ? drawExpanded(ring, network, model, view) : drawRing(ring, view);
}

/** One picture for ring and all organizations, so that the same Cytoscape opens up from the one into the other and back. */
export function NetworkView({ district, width, ties, opened, onTable }: Props): JSX.Element {
  const { selection, highlighted } = useSelection();
  const drawing = useMemo(
    () => drawingOf(district, { opened, width, ties, selection, marked: highlighted }),
    [district, opened, width, ties, selection, highlighted],
  );
  const { organizations, evidence } = district.network;
  const summary = opened
    ? `${count(organizations.length, 'organization')}, joined by ${count(evidence.length, 'piece')} of evidence.`
    : ringSentence(district.ring);
  return (
    <NetworkPicture drawing={drawing} summary={summary} labelsInTabOrder={opened} opened={opened}>
      {opened ? (
        <OfficeButton district={district} drawing={drawing} />
      ) : (
        <RingKeyboard ring={district.ring} drawing={drawing} onTable={onTable} />
      )}
    </NetworkPicture>
  );
}
