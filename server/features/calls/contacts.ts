import type { z } from 'zod';
import { holds } from '../../../core/days.ts';
import { isPosition } from '../../../core/model/positions.ts';
import { newestCall, peopleToCall } from '../../contacts/people.ts';
import type { Viewed } from '../../contacts/viewed.ts';
import type { getCalls } from './contract.ts';

type Call = z.input<typeof getCalls.response>['calls'][number];

/** Whom to call there in whichever role, as a viewer may see it; and which persons that names. */
export function contactOf(
  viewed: Viewed,
  organizationId: string,
  day: string,
): { contact: Call['contact']; personIds: readonly string[] } {
  const { facts, redact } = viewed;
  const here = <Row extends { organizationId: string; since: string | null; until: string | null }>(
    rows: readonly Row[],
  ) => rows.filter((row) => row.organizationId === organizationId && holds(row, day));
  const { holder, name, title, deputy, deputyName } = peopleToCall(
    viewed,
    here(facts.holders),
    organizationId,
    day,
  );
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

/** The newest call to an organization. */
export function lastCall({ facts }: Viewed, organizationId: string, day: string): Call['last'] {
  const call = newestCall(facts, organizationId, day);
  return call ? { at: call.at, channel: call.channel, outcome: call.outcome } : null;
}
