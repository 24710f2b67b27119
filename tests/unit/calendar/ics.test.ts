import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, icsOf } from '../../../server/features/calendar/ics.ts';

const DAY = '2026-11-24';
const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'one@tieline',
  day: '2027-01-31',
  summary: 'Invented memorandum ends',
  url: 'https://tieline.example.org/districts/ohnd?tab=evidence',
  ...more,
});
/** RFC 5545, 3.1: lines that were folded are made whole again. */
const linesOf = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valueIn = (ics: string, name: string): string | undefined =>
  linesOf(ics)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
/** RFC 5545, 3.3.11, read back. */
const unescaped = (text = ''): string =>
  text.replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));

describe('a calendar for programs', () => {
  it('has an event of a whole day for each, with all that RFC 5545 asks for', () => {
    expect(linesOf(icsOf(DAY, [event()]))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Tieline//Calendar//EN',
      'CALSCALE:GREGORIAN',
      'NAME:Tieline',
      'X-WR-CALNAME:Tieline',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'BEGIN:VEVENT',
      'UID:one@tieline',
      'DTSTAMP:20261124T000000Z',
      'DTSTART;VALUE=DATE:20270131',
      'SUMMARY:Invented memorandum ends',
      'URL:https://tieline.example.org/districts/ohnd?tab=evidence',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('ends each line with CRLF, has none of more than 75 octets, and cuts no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (summary) => {
        const ics = icsOf(DAY, [event({ summary })]);
        expect(ics.endsWith('\r\n')).toBe(true);
        const lines = ics.split('\r\n').slice(0, -1);
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cc}/u);
          expect(Buffer.from(line).toString()).toBe(line);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives back every text that was put into it', () => {
    const texts = fc.array(
      fc.constantFrom('\\', ';', ',', '\n', ':', '"', 'n', ' ', 'é', '漢', '🙂', 'a'.repeat(40)),
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const summary = parts.join('');
        expect(unescaped(valueIn(icsOf(DAY, [event({ summary })]), 'SUMMARY'))).toBe(summary);
      }),
    );
  });

  it('holds a component where there is no event, and no text makes a line of its own', () => {
    expect(linesOf(icsOf(DAY, []))).toContain('BEGIN:VTIMEZONE');
    const forged = icsOf(DAY, [event({ summary: 'One\r\nEND:VEVENT\r\nBEGIN:VEVENT' })]);
    expect(linesOf(forged).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });
});
