import type { Mark } from './states.ts';

/** Each mark in a 16 by 16 box, with a stroke width of 1.6. */
export const MARK_PATHS: Record<Mark, string> = {
  check: 'M4 8.5 7 11.5 12 5',
  cross: 'M5 5 11 11M11 5 5 11',
  down: 'M8 4V11.5M4.8 8.5 8 11.7 11.2 8.5',
  clock: 'M8 4.6V8H10.8',
  document: 'M5.5 4H9L11 6V12H5.5ZM7 8H9.5M7 10H9.5',
  speech: 'M4.5 5H11.5V9.5H8L6 11.8V9.5H4.5Z',
  half: 'M4.5 8H11.5M4.5 8A3.5 3.5 0 0 0 11.5 8',
  question: 'M6 6.4A2 2 0 1 1 8.6 8.3C8.1 8.5 8 8.8 8 9.4M8 11.4V11.9',
  dash: 'M5 8H11',
  plus: 'M8 4.5V11.5M4.5 8H11.5',
  up: 'M8 11.5V4M4.8 7.5 8 4.3 11.2 7.5',
  renew: 'M11.3 6.2A3.7 3.7 0 1 0 11.7 8.6M11.6 3.8V6.4H9',
};
