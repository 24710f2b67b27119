import { localDay } from '../../core/days.ts';

/** Today in the browser's time zone: the default day that pages show and enter. */
export const today = (): string => localDay(new Date());

/** A day as addresses write it: empty for today, so that a link opened later shows the day on which it is opened. */
export const dayInAddress = (day: string): string => (day === today() ? '' : day);
