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

/** The slider reaches so many months back; the field beside it takes any day. */
const MONTHS_BACK = 60;
/** Ms without a further move until the network of the day is asked for. */
const REST = 250;

/** A day by a slider, by its arrow keys, by buttons or by typing it: dragging is never the only way. */
export function DaySlider({ day, today, onDay }: Props): JSX.Element {
  const [moved, move] = useState(day);
  useEffect(() => move(day), [day]);
  useEffect(() => {
    if (moved === day) return;
    const timer = setTimeout(() => onDay(moved), REST);
    return () => clearTimeout(timer);
  }, [moved]);
  const back = addMonths(today, -MONTHS_BACK);
  const [first = moved] = [moved, back].sort(); // days compare as text
  const last = moved > today ? moved : today;
  return (
    <div class="toolbar day">
      <div class="field day__slider">
        <label class="usa-label" for="day-slider">
          Day: {formatDay(moved)}
        </label>
        <input
          type="range"
          id="day-slider"
          min={0}
          max={age(first, last)}
          value={age(first, moved)}
          aria-valuetext={formatDay(moved)}
          onInput={(event) => move(addDays(first, Number(event.currentTarget.value)))}
        />
      </div>
      <AsOfField key={day} value={day} onChange={(typed) => onDay(isDay(typed) ? typed : today)} />
      <fieldset class="spans">
        <legend class="usa-sr-only">Another day</legend>
        <button type="button" class="link-button" onClick={() => move(addMonths(moved, -1))}>
          A month earlier
        </button>
        <button type="button" class="link-button" onClick={() => move(addMonths(moved, 1))}>
          A month later
        </button>
        <button type="button" class="link-button" onClick={() => move(today)}>
          Today
        </button>
      </fieldset>
    </div>
  );
}
