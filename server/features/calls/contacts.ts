import type { z } from 'zod';
import { holds } from '../../../core/days.ts';
import type { Facts } from '../../../core/facts/index.ts';
import { isPosition } from '../../../core/model/positions.ts';
import type { CanSeePerson, Redact } from '../../changes/redact.ts';
import type { getCalls } from './contract.ts';

type Call = z.input<typeof getCalls.response>['calls'][number];

/** Whom to call there, as a viewer may see it: who holds a role, deputies after those; and which persons that names. */
export function contactOf(
  facts: Facts,
  organizationId: string,
  day: string,
  { maySee, redact }: { maySee: CanSeePerson; redact: Redact },
): { contact: Call['contact']; personIds: readonly string[] } {
  const here = <Row extends { organizationId: string; since: string | null; until: string | null }>(
    rows: readonly Row[],
  ) => rows.filter((row) => row.organizationId === organizationId && holds(row, day));
  const holders = here(facts.holders);
  const personIn = (deputy: boolean) => holders.find((row) => row.deputy === deputy)?.personId;
  const [first, second] = [personIn(false) ?? personIn(true), personIn(false) && personIn(true)];
  const nameOf = (id: string | undefined): string | null =>
    id !== undefined && maySee(id, organizationId)
      ? (facts.people.find((person) => person.id === id)?.name ?? null)
      : null;
  const job = here(facts.employment).find(({ personId }) => personId === first);
  const fills = here(facts.fills).map((row) => redact('fills', row));
  const firstText = (column: 'mailbox' | 'phone') =>
    fills.flatMap((row) => {
      const value = column === 'mailbox' && isPosition(String(row.role)) ? null : row[column];
      return typeof value === 'string' ? [value] : [];
    })[0] ?? null;
  const contact = {
    onFile: first !== undefined,
    name: nameOf(first),
    title: nameOf(first) === null ? null : (job?.title ?? null),
    deputy: nameOf(second),
    ...{ mailbox: firstText('mailbox'), phone: firstText('phone') },
  };
  return {
    contact,
    personIds: [first, second].filter((id) => id !== undefined && nameOf(id) !== null) as string[],
  }; // undefined is filtered out
}

/** The newest call to an organization. */
export function lastCall({ calls }: Facts, organizationId: string, day: string): Call['last'] {
  const [newest] = calls
    .filter((row) => row.organizationId === organizationId && row.at <= day)
    .sort((x, y) => (x.at < y.at ? 1 : -1));
  return newest ? { at: newest.at, channel: newest.channel, outcome: newest.outcome } : null;
}
