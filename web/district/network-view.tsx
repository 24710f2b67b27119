import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Selection } from '../ring/emphasis.ts';
import { drawOpened } from '../ring/opened-shapes.ts';
import type { TieChoice } from '../ring/ring-data.ts';
import { drawRing } from '../ring/ring-shapes.ts';
import { ringSentence } from '../ring/sentences.ts';
import type { Drawing } from '../ring/shapes.ts';
import { count } from '../shared/format.ts';
import { useChoice } from './choice.ts';
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
  return view.opened ? drawOpened(ring, network, model, view) : drawRing(ring, view);
}

/** One picture for ring and all organizations, so that the same Cytoscape opens up from the one into the other and back. */
export function NetworkView({ district, width, ties, opened, onTable }: Props): JSX.Element {
  const { selection, marked } = useChoice();
  const drawing = useMemo(
    () => drawingOf(district, { opened, width, ties, selection, marked }),
    [district, opened, width, ties, selection, marked],
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
