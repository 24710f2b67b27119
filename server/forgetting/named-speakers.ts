import { distinct } from '../../core/order.ts';
import { wordsOf } from '../../core/plain-name.ts';
import type { Run } from '../graph/graph.ts';
import { removeSaidBy, saidByOf, valuesOfOwners } from './queries.ts';

/** Does a text have a word of a person's name in it? Words of two letters, such as "de", are no one's. */
export function mentions(text: string, name: string): boolean {
  const words = new Set(wordsOf(text));
  return wordsOf(name).some((word) => word.length > 2 && words.has(word));
}

/**
 * Removes who is said to have spoken where it names a person, as it is and as it was, in reports of the employers and about them.
 * @returns the ids of these reports: what is kept for them beside changes goes too.
 */
export async function forgetSaidBy(run: Run, name: string, employers: readonly string[]): Promise<string[]> {
  const now = await run(saidByOf, { ids: distinct(employers) });
  const before = await run(valuesOfOwners, { ids: distinct(now.map(({ id }) => id)) });
  const current = now.flatMap(({ id, saidBy }) => (saidBy !== null && mentions(saidBy, name) ? id : []));
  await run(removeSaidBy, { ids: distinct(current) });
  return distinct([...current, ...before.flatMap(({ id, value }) => (mentions(value, name) ? id : []))]);
}
