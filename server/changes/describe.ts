import { levelWord, listOf, longDay } from '../explain/words.ts';
import type { Model } from '../gap-model/model.ts';
import type { FactKind } from './mutation.ts';

/** A mutation as the history shows it: rows may lack what their reader must not see. */
export interface ShownMutation {
  readonly fact: FactKind;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** Names by id for sentences; an id without a name is shown as it is. */
export interface FactNames {
  readonly organization: (id: string) => string;
  readonly evidence: (id: string) => string;
  readonly person: (id: string) => string;
  readonly model: Model;
}

/** What a change did, in a sentence: `Entered Memorandum of understanding; corrected FBI Cleveland as FBI (until).` */
export function describeChange(names: FactNames, mutations: readonly ShownMutation[]): string {
  const parts = mutations.map(
    (mutation) => `${verbOf(mutation)} ${subjectOf(names, mutation)}${fieldsOf(mutation)}`,
  );
  const text = parts.length > 3 ? listOf(parts) : parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function verbOf({ before, after }: ShownMutation): string {
  if (!before) return 'entered';
  if (!after) return 'withdrew';
  return before.until !== after.until && after.until !== null && after.until !== undefined
    ? 'ended'
    : 'corrected';
}

function fieldsOf({ before, after }: ShownMutation): string {
  if (!before || !after) return '';
  const changed = Object.keys(after).filter(
    (column) => JSON.stringify(after[column]) !== JSON.stringify(before[column]),
  );
  return changed.length > 0 ? ` (${changed.join(', ')})` : '';
}

const SUBJECTS: Readonly<Record<FactKind, (say: Say) => string>> = {
  organizations: ({ text }) => text('name'),
  countyCoverage: ({ row, organization }) =>
    `${organization('organizationId')} as covering the county ${row.fips}`,
  fills: ({ organization, role }) => `${organization('organizationId')} as ${role()}`,
  people: ({ text }) => text('name'),
  employment: ({ person, organization }) => `${person()} at ${organization('organizationId')}`,
  holders: ({ person, role }) => `${person()} as who holds ${role()}`,
  acquaintances: ({ person }) => `that ${person()} knows ${person('knownId')}`,
  evidence: ({ text }) => text('name'),
  parties: ({ organization, evidence }) => `${organization('organizationId')} as party to ${evidence()}`,
  carriers: ({ person, evidence }) => `${person()} as who carries ${evidence()}`,
  signatories: ({ person, evidence }) => `${person()} as who signed ${evidence()}`,
  sightings: ({ evidence, day }) => `that ${evidence()} took place on ${day()}`,
  statements: ({ row, organization, role, day }) =>
    row.kind === 'nobody'
      ? `that ${row.organizationId ? `${organization('organizationId')} no longer fills` : 'nobody fills'} ${role()} (${day()})`
      : `that ${organization('organizationId')} fills ${role()} (${day()})`,
  reports: ({ row, organization, day }) =>
    `what ${organization('fromId')} said of ${organization('aboutId')}: ${levelWord(Number(row.level))} (${day()})`,
};

interface Say {
  readonly row: Readonly<Record<string, unknown>>;
  readonly text: (column: string) => string;
  readonly organization: (column: string) => string;
  readonly person: (column?: string) => string;
  readonly evidence: () => string;
  readonly role: () => string;
  readonly day: () => string;
}

function subjectOf(names: FactNames, { fact, before, after }: ShownMutation): string {
  const row = after ?? before ?? {};
  const id = (column: string): string => String(row[column]);
  return SUBJECTS[fact]({
    row,
    text: (column) => (typeof row[column] === 'string' ? row[column] : 'a person'), // a name is null for who may not see it
    organization: (column) => names.organization(id(column)),
    person: (column = 'personId') => names.person(id(column)),
    evidence: () => names.evidence(id('evidenceId')),
    role: () => names.model.roles.find((role) => role.id === row.role)?.name ?? id('role'),
    day: () => longDay(id('at')),
  });
}
