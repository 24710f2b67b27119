import type { z } from 'zod';
import { holds } from '../../core/days.ts';
import { isPosition } from '../../core/model/positions.ts';
import type { OfficeContact } from './contract.ts';
import { peopleToCall } from './people.ts';
import type { Viewed } from './viewed.ts';

/** Whom to call at an organization, as a viewer may see it, and the people that this names. */
interface ContactFound {
  readonly contact: z.input<typeof OfficeContact>;
  readonly personIds: readonly string[];
}

/**
 * Returns whom to call at an organization on a date.
 * @param role only holders of this role; otherwise of any.
 */
export function officeContact(
  viewed: Viewed,
  organizationId: string,
  day: string,
  role?: string,
): ContactFound {
  const { facts, redact } = viewed;
  const here = <Row extends { organizationId: string; since: string | null; until: string | null }>(
    rows: readonly Row[],
  ) => rows.filter((row) => row.organizationId === organizationId && holds(row, day));
  const holders = here(facts.holders).filter((row) => role === undefined || row.role === role);
  const { holder, name, title, deputy, deputyName } = peopleToCall(viewed, holders, organizationId, day);
  const fills = here(facts.fills).map((row) => redact('fills', row));
  const firstText = (column: 'mailbox' | 'phone') =>
    fills.flatMap((row) => {
      const value = column === 'mailbox' && isPosition(String(row.role)) ? null : row[column];
      return typeof value === 'string' ? [value] : [];
    })[0] ?? null;
  const contact = {
    ...{ onFile: holder !== undefined, name, title, deputy: deputyName },
    ...{ mailbox: firstText('mailbox'), phone: firstText('phone') },
  };
  const named = [name === null ? undefined : holder, deputyName === null ? undefined : deputy];
  return { contact, personIds: named.flatMap((row) => row?.personId ?? []) };
}

/** True if a response tells how to reach an office, which is recorded like a name. */
export const tellsHowToReach = ({
  mailbox,
  phone,
}: Pick<ContactFound['contact'], 'mailbox' | 'phone'>): boolean => (mailbox ?? phone) !== null;
