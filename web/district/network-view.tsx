import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { TieChoice } from '../../core/drawing/ring-data.ts';
import { drawRing } from '../../core/drawing/ring-shapes.ts';
import { ringSentence } from '../../core/drawing/sentences.ts';
import type { District } from './district-data.ts';
import { NetworkPicture } from './network-picture.tsx';
import { RingKeyboard } from './ring-keyboard.tsx';
import { useSelection } from './selection.ts';

interface Props {
  district: District;
  width: number;
  ties: TieChoice;
  /** Shows the row of this role or tie in the table. */
  onTable: (item: string) => void;
}

/** The height of the screen, minus the notice above every page until someone signs in. */
const roomForRing = (): number => innerHeight - (document.querySelector('.welcome')?.clientHeight ?? 0);

/** The ring with its keyboard control. */
export function NetworkView({ district, width, ties, onTable }: Props): JSX.Element {
  const { selection, highlighted } = useSelection();
  // The whole ring must be visible, so it is sized once, to the screen on which it opened.
  const [height] = useState(roomForRing);
  const { ring } = district;
  const drawing = useMemo(
    () => drawRing(ring, { width, height, ties, selection, marked: highlighted }),
    [ring, width, ties, selection, highlighted],
  );
  return (
    <NetworkPicture drawing={drawing} summary={ringSentence(ring, district.assessment.ties.length)}>
      <RingKeyboard ring={ring} drawing={drawing} onTable={onTable} />
    </NetworkPicture>
  );
}
