import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Place, Ring } from '../../core/drawing/ring-data.ts';
import { placeSentence } from '../../core/drawing/sentences.ts';
import { type Drawing, isCircle, type Shape } from '../../core/drawing/shapes.ts';
import { FOCUS, WHITE } from '../../core/drawing/slot-styles.ts';
import { moveFocus, startPlace } from '../ring/keyboard-navigation.ts';
import { SvgDrawing } from '../ring/svg-drawing.tsx';
import { hubPlace } from './hub-place.ts';
import { type SelectionState, useSelection } from './selection.ts';

interface Props {
  ring: Ring;
  drawing: Drawing;
  onTable: (item: string) => void;
}

const HELP =
  'Ring of roles. Use Left and Right to move between roles, Up and Down to move between a role’s ties, Enter to select, Escape to clear, and T to go to the table.';

/** The only tab stop of the ring, on its hub; from there, keys move through it, and each step is announced as a sentence. */
export function RingKeyboard({ ring, drawing, onTable }: Props): JSX.Element {
  const choice = useSelection();
  const [place, setPlace] = useState<Place | null>(null);
  const here = place ?? startPlace(ring);
  const go = (to: Place) => {
    setPlace(to);
    choice.mark([to.tie ?? to.role]);
  };
  const leave = () => {
    setPlace(null);
    choice.mark([]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = moveFocus(ring, here, event.key);
    if (next) go(next);
    else if (!act(event.key, here.tie ?? here.role, choice, onTable)) return;
    event.preventDefault();
  };
  return (
    <>
      <div
        class="picture__hub"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move through the ring from here
        tabIndex={0}
        aria-label={HELP}
        style={hubPlace(drawing)}
        onKeyDown={onKeyDown}
        onFocus={() => go(here)}
        onBlur={leave}
        onClick={() => choice.select(startPlace(ring).role)}
      />
      {place && (
        <SvgDrawing
          drawing={cursor(drawing, place)}
          kinds={['circle']}
          class="picture__layer picture__over"
        />
      )}
      <p class="usa-sr-only" aria-live="polite">
        {place && placeSentence(ring, place)}
      </p>
    </>
  );
}

/** Handles keys other than steps; returns false for a key without a function here. */
function act(key: string, item: string, choice: SelectionState, onTable: (item: string) => void): boolean {
  if (key === 'Enter' || key === ' ') choice.select(item);
  else if (key.toLowerCase() === 't') onTable(item);
  else return false;
  return true;
}

/** The blue focus ring around a slot, white inside; different from the yellow of a selection. */
function cursor(drawing: Drawing, { role }: Place): Drawing {
  const slot = drawing.shapes.filter(isCircle).find(({ id }) => id === role);
  if (!slot) return { ...drawing, shapes: [] };
  const around = (id: string, color: string, width: number, beyond: number): Shape => ({
    ...slot,
    id,
    radius: slot.radius + slot.stroke.width / 2 + beyond,
    fill: 'none',
    stroke: { color, width, dash: [] },
    text: '',
    opacity: 1,
  });
  return { ...drawing, shapes: [around('cursor:inside', WHITE, 2, 1), around('cursor', FOCUS, 4, 4)] };
}
