import { localDay } from '../../core/days.ts';

/** Today in the browser's time zone: the default day that pages show and enter. */
export const today = (): string => localDay(new Date());
