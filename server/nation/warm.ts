import { utcDay } from '../../core/days.ts';
import { HOUR } from '../access/time.ts';
import type { Services } from '../services.ts';

/** How far the earliest time zone is ahead of UTC, in milliseconds. */
const AHEAD = 14 * HOUR;

/**
 * Computes today's rows in the background, after first requesting those of the date that has already begun elsewhere, so
 * that they are ready at midnight.
 */
export const warmNation = ({ nation, now, today }: Pick<Services, 'nation' | 'now' | 'today'>) =>
  Promise.all([nation(utcDay(new Date(now().getTime() + AHEAD))), nation(today())]);
