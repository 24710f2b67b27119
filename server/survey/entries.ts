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

interface Desk {
  readonly invitation: Pick<Invitation, 'id' | 'districtId' | 'organizationId'>;
  readonly facts: Facts;
  readonly answers: Answers;
  /** The most recent day on which something may have been said. */
  readonly today: string;
  /** Ids of one fact are the same each time, so that what is accepted again corrects what was accepted before. */
  readonly idOf: (...parts: readonly string[]) => string;
}

/**
 * What accepting the answers of an organization enters: confirmations of its roles, its contact, and its reports. Facts that
 * are on record as answered are left out, so that nothing is left once all is accepted. An answer about a role or a partner
 * that was taken back takes back what it entered before. A contact, and the end of a filling that others had entered, are the
 * coordinator's to correct.
 */
export function entriesOf(
  invitation: Desk['invitation'],
  facts: Facts,
  answers: Answers,
  today: string,
): Entry[] {
  const idOf = (...parts: readonly string[]): string => {
    const text = JSON.stringify([invitation.id, ...parts]);
    return `${parts[0]}-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  };
  // An organization that was merged into another since is not on record, and cannot be quoted.
  if (!facts.organizations.some(({ id }) => id === invitation.organizationId)) return [];
  const desk: Desk = { invitation, facts, answers, today, idOf };
  return [...roleEntries(desk), ...contactEntries(desk), ...reportEntries(desk)].filter(
    ({ fact, id, value }) => !areEqual(facts[fact].find((row) => row.id === id) ?? null, value),
  );
}

const entry = <Kind extends FactKind>(fact: Kind, row: FactRow<Kind>): Entry => ({
  fact,
  id: row.id,
  value: { ...row },
});

/** The day of an answer. */
const dayOf = ({ answers, today }: Desk, item: string): string => {
  const day = answers.at.get(item)?.slice(0, 10) ?? today;
  return day < today ? day : today;
};

/** The filling of a role by the organization that is on record, ended or not. */
const fillOf = ({ facts, invitation: { organizationId } }: Desk, role: string, day: string) =>
  facts.fills.find((row) => row.organizationId === organizationId && row.role === role && holds(row, day));

function roleEntries(desk: Desk): Entry[] {
  const { districtId, organizationId } = desk.invitation;
  const at = dayOf(desk, 'roles');
  const said = Object.entries(desk.answers.roles ?? {}).flatMap(([role, says]): Entry[] => {
    const filled = fillOf(desk, role, at);
    const isOwn = filled?.id === desk.idOf('fills', role);
    // What the organization says of itself: who else may fill the role, it was not asked.
    if (says === 'no' && filled && !isOwn)
      return [entry('fills', { ...filled, until: firstDayNotInEffect(at) })];
    if (says !== 'yes') return [];
    const confirmed = { id: desk.idOf('confirmed', role), districtId, role, kind: 'confirmed' as const };
    return [
      ...(filled ? [] : [entry('fills', withContact(desk, newFill(desk, role)))]),
      entry('statements', { ...confirmed, organizationId, at, ...ENTERED }),
    ];
  });
  return [...said, ...rolesTakenBack(desk)];
}

/** What answers before entered of roles that the organization does not say any more that it fills. */
function rolesTakenBack(desk: Desk): Entry[] {
  const { facts, answers, idOf } = desk;
  const isSaid = (role: string): boolean => answers.roles?.[role] === 'yes';
  const confirmed = facts.statements.filter(
    ({ id, role }) => id === idOf('confirmed', role) && !isSaid(role),
  );
  const filled = facts.fills.filter(({ id, role }) => id === idOf('fills', role) && !isSaid(role));
  const held = facts.holders.filter(
    ({ id, role }) => id === holderId(desk, role) && filled.some((row) => row.role === role),
  );
  const back = (fact: FactKind) => (row: { id: string }) => ({ fact, id: row.id, value: null });
  return [...confirmed.map(back('statements')), ...held.map(back('holders')), ...filled.map(back('fills'))];
}

/** Not of the name, but of the moment: an id outlives the name. */
const momentOf = ({ answers }: Desk): string => answers.at.get('contact') ?? '';
const holderId = (desk: Desk, role: string): string => desk.idOf('holder', momentOf(desk), role);

const newFill = (
  { invitation: { districtId, organizationId }, idOf }: Desk,
  role: string,
): FactRow<'fills'> => ({
  ...{ id: idOf('fills', role), organizationId, districtId, role, part: false, mailbox: null, phone: null },
  ...{ ...OPEN, ...PROVENANCE },
});

/**
 * What the organization was shown to mend takes another value, and a role without one gets it; what another role has of its
 * own stays. A position is a person's, so it has no mailbox of an office.
 */
function withContact({ answers: { contact }, facts, invitation, today }: Desk, row: FactRow<'fills'>) {
  const shown = shownFill(facts, invitation.organizationId, today) ?? row;
  const mended = (key: 'mailbox' | 'phone') =>
    row[key] === null || row[key] === shown[key] ? (contact?.[key] ?? row[key]) : row[key];
  return { ...row, mailbox: isPosition(row.role) ? row.mailbox : mended('mailbox'), phone: mended('phone') };
}

function contactEntries(desk: Desk): Entry[] {
  const { facts, answers, invitation, idOf } = desk;
  const { contact } = answers;
  if (!contact) return [];
  const { organizationId, districtId } = invitation;
  const day = dayOf(desk, 'contact');
  const isNo = (role: string): boolean => answers.roles?.[role] === 'no';
  const goes = new Set(rolesTakenBack(desk).map(({ id }) => id));
  const here = facts.fills.filter(
    (row) => row.organizationId === organizationId && holds(row, day) && !isNo(row.role) && !goes.has(row.id),
  );
  const said = Object.entries(answers.roles ?? {})
    .filter(([, says]) => says === 'yes')
    .map(([role]) => role);
  const role = here[0]?.role ?? said[0];
  const reached = here.map((row) => entry('fills', withContact(desk, row)));
  if (!contact.name || !role) return reached;
  const staff = facts.employment.filter((row) => row.organizationId === organizationId && holds(row, day));
  const known = staff.find(({ personId }) =>
    facts.people.some(({ id, name }) => id === personId && nameKey(name) === nameKey(contact.name)),
  );
  const moment = momentOf(desk);
  const personId = known?.personId ?? idOf('person', moment);
  const person = { id: personId, name: contact.name, email: null, phone: null, ...ENTERED };
  const job = { id: idOf('job', moment), personId, organizationId, title: null, ...OPEN, ...ENTERED };
  const isHolder = facts.holders.some(
    (row) => row.personId === personId && holds(row, day) && !goes.has(row.id),
  );
  const post = { personId, organizationId, districtId, role, acting: false, deputy: false };
  const holder = { id: holderId(desk, role), ...post, ...OPEN, ...ENTERED };
  return [
    ...reached,
    ...(known ? [] : [entry('people', person), entry('employment', job)]),
    ...(isHolder ? [] : [entry('holders', holder)]),
  ];
}

function reportEntries(desk: Desk): Entry[] {
  const { invitation, answers, facts, idOf } = desk;
  const { districtId, organizationId: fromId } = invitation;
  return [...answers.with].flatMap(([aboutId, says]): Entry[] => {
    const id = idOf('report', aboutId);
    // Who was merged or corrected away since cannot be spoken of.
    if (!facts.organizations.some((row) => row.id === aboutId)) return [];
    if (typeof says?.level !== 'number')
      return facts.reports.some((row) => row.id === id) ? [{ fact: 'reports', id, value: null }] : [];
    const said = { level: says.level, since: firstDayOf(says.since), at: dayOf(desk, itemOf(aboutId)) };
    const told = { toldToId: fromId, saidBy: null };
    return [entry('reports', { id, districtId, fromId, aboutId, ...said, ...told, ...ENTERED })];
  });
}

/** Of a year that was answered, its first day. */
const firstDayOf = (year: string | null): string | null => year && `${year}-01-01`;
