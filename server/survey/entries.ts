import { createHash } from 'node:crypto';
import { firstDayNotInEffect, holds } from '../../core/days.ts';
import type { FactKind, FactRow, Facts } from '../../core/facts/index.ts';
import { isPosition } from '../../core/model/positions.ts';
import { nameKey } from '../../core/plain-name.ts';
import { areEqual } from '../changes/canonical.ts';
import type { Entry } from '../changes/entries.ts';
import { type Answers, itemOf } from './answers.ts';
import type { Invitation } from './queries.ts';

const ENTERED = { origin: 'entered' } as const;
const PROVENANCE = { source: 'Answered by link', sourceKind: 'entered', ...ENTERED } as const;
const OPEN = { since: null, until: null };

interface Desk {
  readonly invitation: Pick<Invitation, 'id' | 'districtId' | 'organizationId'>;
  readonly facts: Facts;
  readonly answers: Answers;
  /** The newest day on which something may have been said. */
  readonly today: string;
  /** Ids of one fact are the same each time, so that what is accepted again corrects what was accepted before. */
  readonly idOf: (...parts: readonly string[]) => string;
}

/**
 * What accepting the answers of an organization enters: confirmations of its roles, its contact, and its reports. Facts that
 * are on record as answered are left out, so that nothing is left once all is accepted. An answer that was taken back takes
 * back its report.
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
  return Object.entries(desk.answers.roles ?? {}).flatMap(([role, says]): Entry[] => {
    const filled = fillOf(desk, role, at);
    // What the organization says of itself: who else may fill the role, it was not asked.
    if (says === 'no' && filled) return [entry('fills', { ...filled, until: firstDayNotInEffect(at) })];
    if (says !== 'yes') return [];
    const said = { id: desk.idOf('confirmed', role), districtId, role, kind: 'confirmed' as const };
    return [
      ...(filled ? [] : [entry('fills', withContact(desk, newFill(desk, role)))]),
      entry('statements', { ...said, organizationId, at, ...ENTERED }),
    ];
  });
}

const newFill = (
  { invitation: { districtId, organizationId }, idOf }: Desk,
  role: string,
): FactRow<'fills'> => ({
  ...{ id: idOf('fills', role), organizationId, districtId, role, part: false, mailbox: null, phone: null },
  ...{ ...OPEN, ...PROVENANCE },
});

/** A position is a person's, so it has no mailbox of an office. */
const withContact = ({ answers: { contact } }: Desk, row: FactRow<'fills'>): FactRow<'fills'> => ({
  ...row,
  mailbox: isPosition(row.role) ? row.mailbox : (contact?.mailbox ?? row.mailbox),
  phone: contact?.phone ?? row.phone,
});

function contactEntries(desk: Desk): Entry[] {
  const { facts, answers, invitation, idOf } = desk;
  const { contact } = answers;
  if (!contact) return [];
  const { organizationId, districtId } = invitation;
  const day = dayOf(desk, 'contact');
  const isNo = (role: string): boolean => answers.roles?.[role] === 'no';
  const here = facts.fills.filter(
    (row) => row.organizationId === organizationId && holds(row, day) && !isNo(row.role),
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
  const moment = answers.at.get('contact') ?? ''; // not of the name: an id outlives it
  const personId = known?.personId ?? idOf('person', moment);
  const person = { id: personId, name: contact.name, email: null, phone: null, ...ENTERED };
  const job = { id: idOf('job', moment), personId, organizationId, title: null, ...OPEN, ...ENTERED };
  const isHolder = facts.holders.some((row) => row.personId === personId && holds(row, day));
  const post = { personId, organizationId, districtId, role, acting: false, deputy: false };
  const holder = { id: idOf('holder', moment), ...post, ...OPEN, ...ENTERED };
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
    if (typeof says?.level !== 'number')
      return facts.reports.some((row) => row.id === id) ? [{ fact: 'reports', id, value: null }] : [];
    const at = dayOf(desk, itemOf(aboutId));
    const told = { toldToId: fromId, saidBy: null };
    return [
      entry('reports', { id, districtId, fromId, aboutId, level: says.level, at, ...told, ...ENTERED }),
    ];
  });
}
