import { today } from '../shared/today.ts';
import type { District } from './district-data.ts';

/** Returns true if today is shown. Past and future days can't be edited. */
export const isToday = ({ summary }: Pick<District, 'summary'>): boolean => summary.asOf === today();
