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

/** True if a text contains a word of a person's name. Words of two letters, such as "de", do not count. */
function mentions(text: string, name: string): boolean {
  const words = new Set(wordsOf(text));
  return wordsOf(name).some((word) => word.length > 2 && words.has(word));
}

/** Queries for the free text that says who spoke for an organization: in reports, calls, and answers by link. */
const SPEAKERS = [
  { read: saidByOf, remove: removeSaidBy },
  { read: talkedToOf, remove: removeTalkedTo },
  { read: answersByLink, remove: removeAnswersByLink },
] as const;

/** Reads who is said to have spoken for or about some organizations, and the districts where that is on record. */
export async function readSpeakers(run: Run, organizationIds: readonly string[]) {
  const ids = distinct(organizationIds);
  const found = [];
  for (const { read, remove } of SPEAKERS)
    for (const row of await run(read, { ids })) found.push({ ...row, remove });
  return found;
}

/**
 * Removes the name of who spoke, current or former, if it is a person's: in reports by and about the employers, and in calls to
 * them.
 * @returns the ids of these facts, so that their values stored for changes are removed too.
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
