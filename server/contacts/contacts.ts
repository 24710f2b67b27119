import type { z } from 'zod';
import { addDays, holds, newest, RECENT_DAYS } from '../../core/days.ts';
import type { FactRow, Facts } from '../../core/facts/index.ts';
import type { AssessedDistrict } from '../assessments/assessments.ts';
import type { Contact } from './contract.ts';
import { newestCall, peopleToCall } from './people.ts';
import type { Viewed } from './viewed.ts';

type Answer = z.input<typeof Contact>;

/** Returns whom to call in each role, in table order. */
export const contactsOf = ({ assessment, reading }: AssessedDistrict, viewed: Viewed): Answer[] =>
  assessment.roles.flatMap(({ role, organizations }) =>
    organizations.map((organizationId) => contactOf(viewed, { role, organizationId, asOf: reading.asOf })),
  );

interface Place {
  readonly role: string;
  readonly organizationId: string;
  readonly asOf: string;
}

/** Returns whom to call at an organization in a role on a date. */
export function contactOf(viewed: Viewed, place: Place): Answer {
  const { facts, redact } = viewed;
  const { role, organizationId, asOf } = place;
  const isHere = (row: {
    role: string;
    organizationId: string;
    since: string | null;
    until: string | null;
  }) => row.role === role && row.organizationId === organizationId && holds(row, asOf);
  const fill = facts.fills.find(isHere);
  const shown = fill ? redact('fills', fill) : null;
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    ...{ role, organizationId, fillId: fill?.id ?? null },
    ...peopleOf(viewed, facts.holders.filter(isHere), organizationId, asOf),
    hasMailbox: fill?.mailbox != null,
    mailbox: text(shown?.mailbox),
    hasPhone: fill?.phone != null,
    phone: text(shown?.phone),
    lastCall: lastCall(viewed, place),
    ...confirmedOf(facts, place),
  };
}

function peopleOf(
  viewed: Viewed,
  holders: readonly FactRow<'holders'>[],
  organizationId: string,
  asOf: string,
) {
  const { holder, name, title, deputy, deputyName } = peopleToCall(viewed, holders, organizationId, asOf);
  return {
    ...{ onFile: holder !== undefined, personId: holder?.personId ?? null, name, title },
    ...{ acting: holder?.acting ?? false, deputyOnFile: deputy !== undefined, deputy: deputyName },
  };
}

/** Returns the newest call; who spoke with whom only for viewers who may see the district's people. */
function lastCall({ facts, redact }: Viewed, { organizationId, asOf }: Place): Answer['lastCall'] {
  const call = newestCall(facts, organizationId, asOf);
  if (!call) return null;
  const { at, channel, outcome, enteredBy } = call;
  // Redaction sets a hidden column to null. A filled-in name shows whether it is hidden, even if the call names no one.
  const isSeen = redact('calls', { ...call, talkedTo: 'someone' }).talkedTo !== null;
  return { at, channel, outcome, talkedTo: isSeen ? call.talkedTo : null, by: isSeen ? enteredBy : null };
}

function confirmedOf({ statements }: Facts, { role, organizationId, asOf }: Place) {
  const days = statements
    .filter((row) => row.kind === 'confirmed' && row.role === role && row.organizationId === organizationId)
    .map(({ at }) => at)
    .filter((at) => at <= asOf);
  const confirmedOn = newest(days);
  return { confirmedOn, confirmedThrough: confirmedOn && addDays(confirmedOn, RECENT_DAYS) };
}
