import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Selection } from '../../core/drawing/emphasis.ts';
import { drawExpanded } from '../../core/drawing/expanded-shapes.ts';
import type { TieChoice } from '../../core/drawing/ring-data.ts';
import { drawRing } from '../../core/drawing/ring-shapes.ts';
import { ringSentence } from '../../core/drawing/sentences.ts';
import type { Drawing } from '../../core/drawing/shapes.ts';
import { count } from '../../core/words/format.ts';
import type { District } from './district-data.ts';
import { NetworkPicture } from './network-picture.tsx';
import { OfficeButton } from './office-button.tsx';
import { RingKeyboard } from './ring-keyboard.tsx';
import { useSelection } from './selection.ts';

interface Props {
  district: District;
  width: number;
  ties: TieChoice;
  /** The ring, or the same picture expanded into all organizations. */
  expanded: boolean;
  /** Shows the row of this role or tie in the table. */
  onTable: (item: string) => void;
}

/** The drawing of a district in one of its two forms. */
export function drawingOf(
  { ring, network, model }: District,
  view: {
    expanded: boolean;
    width: number;
    height?: number;
    ties: TieChoice;
    selection: Selection | null;
    marked: readonly string[];
  },
): Drawing {
  return view.expanded ? drawExpanded(ring, network, model, view) : drawRing(ring, view);
}

/** The height of the screen, less what stands above every page until someone signs in. */
const roomForRing = (): number => innerHeight - (document.querySelector('.welcome')?.clientHeight ?? 0);

/** One picture for ring and all organizations, so that the same Cytoscape opens up from the one into the other and back. */
export function NetworkView({ district, width, ties, expanded, onTable }: Props): JSX.Element {
  const { selection, highlighted } = useSelection();
  // The whole ring is to be seen at once; its size is that of the screen on which it opened, and nothing changes it.
  const [height] = useState(roomForRing);
  const drawing = useMemo(
    () => drawingOf(district, { expanded, width, height, ties, selection, marked: highlighted }),
    [district, expanded, width, ties, selection, highlighted],
  );
  const { organizations, evidence } = district.network;
  const summary = expanded
    ? `${count(organizations.length, 'organization')}, joined by ${count(evidence.length, 'piece')} of evidence.`
    : ringSentence(district.ring);
  return (
    <NetworkPicture drawing={drawing} summary={summary} labelsInTabOrder={expanded} expanded={expanded}>
      {expanded ? (
        <OfficeButton district={district} drawing={drawing} />
      ) : (
        <RingKeyboard ring={district.ring} drawing={drawing} onTable={onTable} />
      )}
    </NetworkPicture>
  );
}
