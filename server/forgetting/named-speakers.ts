import { distinct } from '../../core/order.ts';
import { wordsOf } from '../../core/plain-name.ts';
import type { Run } from '../graph/graph.ts';
import {
  answersByLink,
  removeAnswersByLink,
  removeSaidBy,
  removeTalkedTo,
  saidByOf,
  talkedToOf,
  valuesOfOwners,
} from './queries.ts';

/** Does a text have a word of a person's name in it? Words of two letters, such as "de", are no one's. */
export function mentions(text: string, name: string): boolean {
  const words = new Set(wordsOf(text));
  return wordsOf(name).some((word) => word.length > 2 && words.has(word));
}

/** Where people write in words of their own who of an organization speaks: in reports, of calls, and in answers by link. */
const SPEAKERS = [
  { read: saidByOf, remove: removeSaidBy },
  { read: talkedToOf, remove: removeTalkedTo },
  { read: answersByLink, remove: removeAnswersByLink },
] as const;

/** Who is said to have spoken for some organizations or about them, and in which districts that is on record. */
export async function readSpeakers(run: Run, organizationIds: readonly string[]) {
  const ids = distinct(organizationIds);
  const found = [];
  for (const { read, remove } of SPEAKERS)
    for (const row of await run(read, { ids })) found.push({ ...row, remove });
  return found;
}

/**
 * Removes who is said to have spoken where it names a person, as it is and as it was: in reports of the employers and about
 * them, and in calls to them.
 * @returns the ids of these facts: what is kept for them beside changes goes too.
 */
export async function forgetSpeakers(
  run: Run,
  name: string,
  employers: readonly string[],
): Promise<string[]> {
  const said = await readSpeakers(run, employers);
  const before = await run(valuesOfOwners, { ids: distinct(said.map(({ id }) => id)) });
  const current = said.filter(({ speaker }) => speaker !== null && mentions(speaker, name));
  for (const { id, remove } of current) await run(remove, { ids: distinct(employers), factIds: [id] });
  return distinct([...current, ...before.filter(({ value }) => mentions(value, name))].map(({ id }) => id));
}
