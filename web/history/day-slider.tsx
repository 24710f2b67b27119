import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addDays, addMonths, age, isDay } from '../../core/days.ts';
import { formatDay } from '../../core/words/format.ts';
import { AsOfField } from '../shared/as-of.tsx';

interface Props {
  day: string;
  today: string;
  onDay: (day: string) => void;
}

/** How many months back the slider goes; the field beside it accepts any day. */
const MONTHS_BACK = 60;
/** Wait this long after the last move before loading the day, in milliseconds. */
const PAUSE = 250;

/** Chooses a day by slider, arrow keys, buttons or typing, so that dragging is never required. */
export function DaySlider({ day, today, onDay }: Props): JSX.Element {
  const [chosen, choose] = useState(day);
  useEffect(() => choose(day), [day]);
  useEffect(() => {
    if (chosen === day) return;
    const timer = setTimeout(() => onDay(chosen), PAUSE);
    return () => clearTimeout(timer);
  }, [chosen]);
  const back = addMonths(today, -MONTHS_BACK);
  const [first = chosen] = [chosen, back].sort(); // ISO dates sort as text
  const last = chosen > today ? chosen : today;
  return (
    <div class="toolbar day">
      <div class="field day__slider">
        <label class="usa-label" for="day-slider">
          Day: {formatDay(chosen)}
        </label>
        <input
          type="range"
          id="day-slider"
          min={0}
          max={age(first, last)}
          value={age(first, chosen)}
          aria-valuetext={formatDay(chosen)}
          onInput={(event) => choose(addDays(first, Number(event.currentTarget.value)))}
        />
      </div>
      <AsOfField key={day} value={day} onChange={(typed) => onDay(isDay(typed) ? typed : today)} />
      <fieldset class="spans">
        <legend class="usa-sr-only">Another day</legend>
        <button type="button" class="link-button" onClick={() => choose(addMonths(chosen, -1))}>
          A month earlier
        </button>
        <button type="button" class="link-button" onClick={() => choose(addMonths(chosen, 1))}>
          A month later
        </button>
        <button type="button" class="link-button" onClick={() => choose(today)}>
          Today
        </button>
      </fieldset>
    </div>
  );
}
