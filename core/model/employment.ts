import { hasEnded, holds, newest, type Period } from '../days.ts';
import type { Job } from './snapshot.ts';

/** Where people work, as far as it is on record. */
export interface Employment {
  /** Returns a person's recorded periods at an organization; empty if there are none. */
  onRecord: (person: string, org: string) => readonly Period[];
  /** Returns the day on which a person left an organization; null if no departure is on record. */
  leftOn: (person: string, org: string) => string | null;
}

interface TimesThere {
  times: readonly Period[];
  left: string | null;
}

const NOT_ON_RECORD: TimesThere = { times: [], left: null };

/**
 * Returns the newest day on which employment there ended, if no employment is in effect (MODEL.md, Evidence).
 */
function leavingDay(times: readonly Period[], day: string): string | null {
  if (times.some((time) => holds(time, day))) return null;
  return newest(times.filter((time) => hasEnded(time, day)).map((time) => time.until));
}

export function employmentOn(jobs: readonly Job[], day: string): Employment {
  const byPerson = new Map<string, Map<string, TimesThere>>();
  for (const job of jobs) {
    const ofPerson = byPerson.get(job.person) ?? new Map<string, TimesThere>();
    const times = [...(ofPerson.get(job.org)?.times ?? []), job];
    byPerson.set(job.person, ofPerson.set(job.org, { times, left: leavingDay(times, day) }));
  }
  const at = (person: string, org: string) => byPerson.get(person)?.get(org) ?? NOT_ON_RECORD;
  return {
    onRecord: (person, org) => at(person, org).times,
    leftOn: (person, org) => at(person, org).left,
  };
}
