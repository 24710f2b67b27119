import { utcDay } from '../../core/days.ts';
import type { Services } from '../services.ts';

/** By so much, in milliseconds, the first clocks on earth are ahead of UTC. */
const AHEAD = 14 * 3_600_000;

/**
 * Brings the rows of the day up in the background, and before them asks for those of the day that has begun elsewhere, so that
 * midnight finds them there.
 */
export const warmNation = ({ nation, now, today }: Pick<Services, 'nation' | 'now' | 'today'>) =>
  Promise.all([nation(utcDay(new Date(now().getTime() + AHEAD))), nation(today())]);
