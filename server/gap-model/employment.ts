import { hasEnded, holds, newest, type Period } from './days.ts';
import type { Post } from './snapshot.ts';

/** Where people work, as far as it is on record. */
export interface Employment {
  /** The times on record of a person at an organization; empty where nothing is on record. */
  onRecord: (person: string, org: string) => readonly Period[];
  /** The day on which a person left an organization, null when it is not on record that they left. */
  leftOn: (person: string, org: string) => string | null;
}

/** MODEL.md, Evidence: a person has left when employment there has ended and none holds, on the newest such day. */
export function employmentOn(posts: readonly Post[], day: string): Employment {
  const byPerson = new Map<string, Post[]>();
  for (const post of posts) {
    const known = byPerson.get(post.person);
    if (known) known.push(post);
    else byPerson.set(post.person, [post]);
  }
  const onRecord = (person: string, org: string): Post[] =>
    (byPerson.get(person) ?? []).filter((post) => post.org === org);
  return {
    onRecord,
    leftOn: (person, org) => {
      const times = onRecord(person, org);
      if (times.some((time) => holds(time, day))) return null;
      return newest(times.filter((time) => hasEnded(time, day)).map((time) => time.until));
    },
  };
}
