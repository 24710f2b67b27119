import { today } from '../shared/today.ts';
import type { District } from './district-data.ts';

/** Is it today that is shown? Past and future days offer no editing. */
export const isToday = ({ summary }: Pick<District, 'summary'>): boolean => summary.asOf === today();
