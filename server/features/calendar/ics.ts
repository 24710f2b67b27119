/** An all-day event. */
export interface CalendarEvent {
  /** Stays the same for the same event, even if its date moves. */
  readonly uid: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly summary: string;
  readonly url: string;
}

/** RFC 5545, 3.1: the most octets per line, without its line break. */
const MAX_OCTETS = 75;

/**
 * Formats the events as iCalendar (RFC 5545). Every event has the as-of date as its time stamp, so the same date gives
 * the same bytes.
 */
export function icsOf(asOf: string, events: readonly CalendarEvent[]): string {
  const components = events.length > 0 ? events.flatMap((event) => linesOf(event, asOf)) : NO_EVENT;
  return ['BEGIN:VCALENDAR', ...HEAD, ...components, 'END:VCALENDAR']
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const HEAD = [
  ...['VERSION:2.0', 'PRODID:-//Tieline//Calendar//EN', 'CALSCALE:GREGORIAN'],
  ...['NAME:Tieline', 'X-WR-CALNAME:Tieline', 'REFRESH-INTERVAL;VALUE=DURATION:PT12H'],
];

/** A calendar must contain at least one component (3.6), so a calendar without events contains a time zone. */
const NO_EVENT = [
  ...['BEGIN:VTIMEZONE', 'TZID:UTC', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
  ...['TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE'],
];

const compact = (day: string): string => day.replaceAll('-', '');

const linesOf = ({ uid, day, summary, url }: CalendarEvent, asOf: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${compact(asOf)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `SUMMARY:${escaped(summary)}`,
  `URL:${url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** RFC 5545, 3.3.11; other control characters are not allowed in a text. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r?\n/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, ' ');

/** Folds a long line: each continuation starts with a space, and no character is split. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MAX_OCTETS) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
