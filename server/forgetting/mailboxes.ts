import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import { mailboxesOf, removeMailboxes, valuesOfOwners } from './queries.ts';

/** True if an email contains a person's name: a word of it, a word with an initial as in `zquagmire@`, or all words joined. */
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
 * Removes current and former official emails of the employers' roles that are the address of a person.
 * @returns the ids of these fillings, so that their values stored for changes are removed too.
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
