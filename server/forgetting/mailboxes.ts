import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import { mailboxesOf, removeMailboxes, valuesOfOwners } from './queries.ts';

/** Does an email name a person: by a word of the name, one with an initial, as in `zquagmire@`, or by all of them in one? */
export function namesPerson(email: string, name: string): boolean {
  const [local = ''] = email.toLowerCase().split('@');
  const parts: readonly string[] = local.match(/\p{L}+/gu) ?? [];
  const words = name.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const names = new Set([...words, words.join(''), words.toReversed().join('')]);
  const withInitial = (part: string): string[] => [part.slice(1), part.slice(0, -1)];
  return parts.some(
    (part) => names.has(part) || withInitial(part).some((rest) => rest.length > 3 && names.has(rest)),
  );
}

/**
 * Removes official emails that are the address of a person, as they are and as they were, in the roles of the employers.
 * @returns the ids of these fillings: what is kept for them beside changes goes too.
 */
export async function forgetMailboxes(
  run: Run,
  name: string,
  employers: readonly string[],
): Promise<string[]> {
  const now = await run(mailboxesOf, { ids: distinct(employers) });
  const before = await run(valuesOfOwners, { ids: distinct(now.map(({ id }) => id)) });
  const isPersons = (email: string | null): boolean => email !== null && namesPerson(email, name);
  const current = now.flatMap(({ id, mailbox }) => (isPersons(mailbox) ? id : []));
  if (current.length > 0)
    await run(removeMailboxes, { ids: distinct(employers), fillIds: distinct(current) });
  return distinct([...current, ...before.flatMap(({ id, value }) => (isPersons(value) ? id : []))]);
}
