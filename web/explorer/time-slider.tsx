import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type NetworkEvent, stopAt, stopsOf } from '../../core/explorer/events.ts';
import { formatDay, formatShortDay, listInWords } from '../../core/words/format.ts';

interface Props {
  day: string;
  today: string;
  events: readonly NetworkEvent[];
  /** True while the network of the chosen day is loading. */
  waiting: boolean;
  onDay: (day: string, how: 'push' | 'replace') => void;
}

/** Ms for which each month is shown during playback, so that changes can be seen. */
const A_MONTH = 1400;
/** Ms without a move after which the network of the day is loaded. */
const REST = 250;

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The position of the slider and its playback. The network of a stop is loaded once the slider rests. */
function useMonths({ day, today, events, waiting, onDay }: Props) {
  const stops = useMemo(() => stopsOf(today, events), [today, events]);
  const [at, setAt] = useState(stopAt(stops, day));
  const [playing, setPlaying] = useState(false);
  const last = stops.length - 1;
  // Days that are loading: when one arrives, a slider that has moved on since stays where it is.
  const asked = useRef<readonly string[]>([]);
  useEffect(() => {
    const place = asked.current.indexOf(day);
    asked.current = place < 0 ? [] : asked.current.slice(place + 1);
    if (place < 0) setAt(stopAt(stops, day));
  }, [day, stops]);
  const moved = stops[at] ?? today;
  useEffect(() => {
    if (at === stopAt(stops, asked.current.at(-1) ?? day)) return;
    const ask = () => {
      asked.current = [...asked.current, moved];
      onDay(moved, playing ? 'replace' : 'push');
    };
    const timer = setTimeout(ask, playing ? 0 : REST);
    return () => clearTimeout(timer);
  }, [at]);
  useEffect(() => {
    if (!playing || waiting) return;
    if (at >= last) return setPlaying(false);
    const timer = setTimeout(() => setAt(at + 1), A_MONTH);
    return () => clearTimeout(timer);
  }, [playing, waiting, at]);
  const play = () => {
    if (at >= last) setAt(0);
    setPlaying(!playing);
  };
  return { stops, at, setAt, last, playing, play };
}

/** Chooses a month by slider, arrow keys or buttons, and shows its events; plays unless reduced motion is set. */
export function TimeSlider({ day, today, events, waiting, onDay }: Props): JSX.Element {
  const { stops, at, setAt, last, playing, play } = useMonths({ day, today, events, waiting, onDay });
  const moved = stops[at] ?? today;
  return (
    <section class="explorer-time" aria-label="Over time">
      {!isStill() && (
        <button type="button" class="row-button" aria-pressed={playing} onClick={play}>
          {playing ? 'Pause' : 'Play'}
        </button>
      )}
      <button
        type="button"
        class="row-button"
        aria-label="A month earlier"
        disabled={at === 0}
        onClick={() => setAt(at - 1)}
      >
        ‹
      </button>
      <label class="explorer-time__day" for="explorer-day">
        {formatShortDay(at === stopAt(stops, day) ? day : moved)}
      </label>
      <button
        type="button"
        class="row-button"
        aria-label="A month later"
        disabled={at === last}
        onClick={() => setAt(at + 1)}
      >
        ›
      </button>
      <div class="explorer-time__track">
        <input
          type="range"
          id="explorer-day"
          min={0}
          max={last}
          value={at}
          aria-valuetext={formatDay(moved)}
          onInput={(event) => setAt(Number(event.currentTarget.value))}
        />
        <Marks stops={stops} events={events} />
      </div>
      <p class="explorer-time__events" role="status">
        {eventsInWords(stops, at, events)}
      </p>
    </section>
  );
}

/** Events after the previous stop, up to this one. */
function eventsInWords(stops: readonly string[], at: number, events: readonly NetworkEvent[]): string {
  const [before = '', until = ''] = [stops[at - 1], stops[at]];
  const here = events.filter(({ day }) => day > before && day <= until);
  if (at === 0 || here.length === 0) return 'No dated event in this month.';
  return `${listInWords(
    here.map(({ words, day }) => `${words} (${formatShortDay(day)})`),
    4,
  )}.`;
}

/** Years below the track, and a dot for each month with events. */
function Marks({ stops, events }: Pick<Props, 'events'> & { stops: readonly string[] }): JSX.Element {
  const last = Math.max(1, stops.length - 1);
  const left = (at: number) => ({ left: `${(100 * at) / last}%` });
  const years = stops.flatMap((stop, at) =>
    at > 0 && stop.slice(0, 4) !== stops[at - 1]?.slice(0, 4) ? [{ year: stop.slice(0, 4), at }] : [],
  );
  const step = Math.ceil(years.length / 8);
  const busy = [...new Set(events.map(({ day }) => stops.findIndex((stop) => stop >= day)))].filter(
    (at) => at > 0,
  );
  return (
    <div class="explorer-time__marks" aria-hidden="true">
      {busy.map((at) => (
        <i key={at} style={left(at)} />
      ))}
      {years
        .filter((_, place) => place % step === 0)
        .map(({ year, at }) => (
          <span key={year} style={left(at)}>
            {year}
          </span>
        ))}
    </div>
  );
}
