import type { Assessment } from '../../core/model/assessment.ts';
import { compare, ONE } from '../../core/model/fraction.ts';

/** Justice, Homeland Security and Labor, pairwise, as in an Anti-Trafficking Coordination Team (announcements of 2011 and 2015). */
const TRIAD = ['usao-coordinator--hsi', 'usao-coordinator--dol-whd', 'hsi--dol-whd'];

/** Do the three departments work together: all three ties met, a gap in one, some met, or not known? */
export function triadOf({ ties }: Assessment): 'yes' | 'partly' | 'no' | 'unknown' {
  const three = ties.filter(({ id }) => TRIAD.includes(id));
  const met = three.filter(({ state }) => state === 'met').length;
  if (met === TRIAD.length) return 'yes';
  if (three.some(({ possible }) => compare(possible, ONE) < 0)) return 'no';
  return met > 0 ? 'partly' : 'unknown';
}
