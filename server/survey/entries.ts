import { createHash } from 'node:crypto';
import { firstDayNotInEffect, holds } from '../../core/days.ts';
import type { FactKind, FactRow, Facts } from '../../core/facts/index.ts';
import { isPosition } from '../../core/model/positions.ts';
import { nameKey } from '../../core/plain-name.ts';
import { areEqual } from '../changes/canonical.ts';
import type { Entry } from '../changes/entries.ts';
import { type Answers, itemOf } from './answers.ts';
import type { Invitation } from './queries.ts';
import { shownFill } from './roster.ts';

const ENTERED = { origin: 'entered' } as const;
const PROVENANCE = { source: 'Answered by link', sourceKind: 'entered', ...ENTERED } as const;
const OPEN = { since: null, until: null };

interface Answered {
  readonly invitation: Pick<Invitation, 'id' | 'districtId' | 'organizationId'>;
  readonly facts: Facts;
  readonly answers: Answers;
  /** The latest day that an entry may be dated. */
  readonly today: string;
  /** Deterministic, so that accepting a later answer corrects the fact that an earlier one entered. */
  readonly idOf: (...parts: readonly string[]) => string;
}

/**
 * Returns the entries to make when an organization's answers are accepted: confirmations of its roles, its contact, and its
 * reports. Facts already on record as answered are left out, so nothing remains once all answers are accepted. If an answer
 * about a role or a partner was removed, so is what it entered before. Removing a contact, or undoing an end date set on a
 * row that others entered, is left to the coordinator.
 */
export function entriesOf(
  invitation: Answered['invitation'],
  facts: Facts,
  answers: Answers,
  today: string,
): Entry[] {
  const idOf = (...parts: readonly string[]): string => {
    const text = JSON.stringify([invitation.id, ...parts]);
    return `${parts[0]}-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  };
  // If the organization has since been merged into another, nothing can be entered in its name.
  if (!facts.organizations.some(({ id }) => id === invitation.organizationId)) return [];
  const answered: Answered = { invitation, facts, answers, today, idOf };
  return [...roleEntries(answered), ...contactEntries(answered), ...reportEntries(answered)].filter(
    ({ fact, id, value }) => !areEqual(facts[fact].find((row) => row.id === id) ?? null, value),
  );
}

const entry = <Kind extends FactKind>(fact: Kind, row: FactRow<Kind>): Entry => ({
  fact,
  id: row.id,
  value: { ...row },
});

/** The day of an answer, at most today. */
const dayOf = ({ answers, today }: Answered, item: string): string => {
  const day = answers.at.get(item)?.slice(0, 10) ?? today;
  return day < today ? day : today;
};

/** The row on record that says that the organization fills a role on a day. */
const fillOf = ({ facts, invitation: { organizationId } }: Answered, role: string, day: string) =>
  facts.fills.find((row) => row.organizationId === organizationId && row.role === role && holds(row, day));

function roleEntries(answered: Answered): Entry[] {
  const { districtId, organizationId } = answered.invitation;
  const at = dayOf(answered, 'roles');
  const entered = Object.entries(answered.answers.roles ?? {}).flatMap(([role, answer]): Entry[] => {
    const filled = fillOf(answered, role, at);
    const isOwn = filled?.id === answered.idOf('fills', role);
    // Says only that this organization does not fill the role; others may.
    if (answer === 'no' && filled && !isOwn)
      return [entry('fills', { ...filled, until: firstDayNotInEffect(at) })];
    if (answer !== 'yes') return [];
    const confirmed = { id: answered.idOf('confirmed', role), districtId, role, kind: 'confirmed' as const };
    return [
      ...(filled ? [] : [entry('fills', withContact(answered, newFill(answered, role)))]),
      entry('statements', { ...confirmed, organizationId, at, ...ENTERED }),
    ];
  });
  return [...entered, ...roleRemovals(answered)];
}

/** Removes what earlier answers entered about roles that the organization no longer says it fills. */
function roleRemovals(answered: Answered): Entry[] {
  const { facts, answers, idOf } = answered;
  const isFilled = (role: string): boolean => answers.roles?.[role] === 'yes';
  const confirmed = facts.statements.filter(
    ({ id, role }) => id === idOf('confirmed', role) && !isFilled(role),
  );
  const filled = facts.fills.filter(({ id, role }) => id === idOf('fills', role) && !isFilled(role));
  const held = facts.holders.filter(
    ({ id, role }) => id === holderId(answered, role) && filled.some((row) => row.role === role),
  );
  const remove = (fact: FactKind) => (row: { id: string }) => ({ fact, id: row.id, value: null });
  return [
    ...confirmed.map(remove('statements')),
    ...held.map(remove('holders')),
    ...filled.map(remove('fills')),
  ];
}

/** IDs are derived from when the contact was given, not from the name: an ID outlives a name. */
const momentOf = ({ answers }: Answered): string => answers.at.get('contact') ?? '';
const holderId = (answered: Answered, role: string): string =>
  answered.idOf('holder', momentOf(answered), role);

const newFill = (
  { invitation: { districtId, organizationId }, idOf }: Answered,
  role: string,
): FactRow<'fills'> => ({
  ...{ id: idOf('fills', role), organizationId, districtId, role, part: false, mailbox: null, phone: null },
  ...{ ...OPEN, ...PROVENANCE },
});

/**
 * Sets the answered mailbox and phone where the role has the values that the organization was shown, or none; other values of
 * the role's own stay. A position belongs to a person, so it has no office mailbox.
 */
function withContact({ answers: { contact }, facts, invitation, today }: Answered, row: FactRow<'fills'>) {
  const shown = shownFill(facts, invitation.organizationId, today) ?? row;
  const updated = (key: 'mailbox' | 'phone') =>
    row[key] === null || row[key] === shown[key] ? (contact?.[key] ?? row[key]) : row[key];
  return {
    ...row,
    mailbox: isPosition(row.role) ? row.mailbox : updated('mailbox'),
    phone: updated('phone'),
  };
}

function contactEntries(answered: Answered): Entry[] {
  const { facts, answers, invitation, idOf } = answered;
  const { contact } = answers;
  if (!contact) return [];
  const { organizationId, districtId } = invitation;
  const day = dayOf(answered, 'contact');
  const isNo = (role: string): boolean => answers.roles?.[role] === 'no';
  const removed = new Set(roleRemovals(answered).map(({ id }) => id));
  const own = facts.fills.filter(
    (row) =>
      row.organizationId === organizationId && holds(row, day) && !isNo(row.role) && !removed.has(row.id),
  );
  const claimed = Object.entries(answers.roles ?? {})
    .filter(([, answer]) => answer === 'yes')
    .map(([role]) => role);
  const role = own[0]?.role ?? claimed[0];
  const fills = own.map((row) => entry('fills', withContact(answered, row)));
  if (!contact.name || !role) return fills;
  const staff = facts.employment.filter((row) => row.organizationId === organizationId && holds(row, day));
  const known = staff.find(({ personId }) =>
    facts.people.some(({ id, name }) => id === personId && nameKey(name) === nameKey(contact.name)),
  );
  const moment = momentOf(answered);
  const personId = known?.personId ?? idOf('person', moment);
  const person = { id: personId, name: contact.name, email: null, phone: null, ...ENTERED };
  const job = { id: idOf('job', moment), personId, organizationId, title: null, ...OPEN, ...ENTERED };
  const isHolder = facts.holders.some(
    (row) => row.personId === personId && holds(row, day) && !removed.has(row.id),
  );
  const holding = { personId, organizationId, districtId, role, acting: false, deputy: false };
  const holder = { id: holderId(answered, role), ...holding, ...OPEN, ...ENTERED };
  return [
    ...fills,
    ...(known ? [] : [entry('people', person), entry('employment', job)]),
    ...(isHolder ? [] : [entry('holders', holder)]),
  ];
}

function reportEntries(answered: Answered): Entry[] {
  const { invitation, answers, facts, idOf } = answered;
  const { districtId, organizationId: fromId } = invitation;
  return [...answers.with].flatMap(([aboutId, answer]): Entry[] => {
    const id = idOf('report', aboutId);
    // The partner may have been merged or removed since.
    if (!facts.organizations.some((row) => row.id === aboutId)) return [];
    if (typeof answer?.level !== 'number')
      return facts.reports.some((row) => row.id === id) ? [{ fact: 'reports', id, value: null }] : [];
    const { level } = answer;
    const dates = { since: firstDayOf(answer.since), at: dayOf(answered, itemOf(aboutId)) };
    const source = { toldToId: fromId, saidBy: null };
    return [entry('reports', { id, districtId, fromId, aboutId, level, ...dates, ...source, ...ENTERED })];
  });
}

/** The first day of the year given as an answer. */
const firstDayOf = (year: string | null): string | null => year && `${year}-01-01`;
