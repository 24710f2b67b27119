import { localDay } from '../../core/days.ts';

/** The day here, where the browser is: what pages ask for and enter unless someone says another. */
export const today = (): string => localDay(new Date());
