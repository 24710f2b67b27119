import type { FactNames, ShownMutation } from '../../server/changes/names.ts';
import type { FactKind } from '../facts/mutation.ts';
import { columnWords, HIDDEN_COLUMNS } from './differences.ts';
import { levelWord, listOf, longDay } from './phrases.ts';

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
    (column) =>
      !HIDDEN_COLUMNS.includes(column) && JSON.stringify(after[column]) !== JSON.stringify(before[column]),
  );
  return changed.length > 0 ? ` (${changed.map(columnWords).join(', ')})` : '';
}

const SUBJECTS: Readonly<Record<FactKind, (say: Say) => string>> = {
  organizations: ({ text }) => text('name'),
  countyCoverage: ({ organization, county }) =>
    `${organization('organizationId')} as covering the county ${county()}`,
  fills: ({ organization, role }) => `${organization('organizationId')} as ${role()}`,
  people: ({ text }) => text('name'),
  employment: ({ person, organization }) => `${person()} at ${organization('organizationId')}`,
  holders: ({ person, role }) => `${person()} as who holds ${role()}`,
  acquaintances: ({ person }) => `that ${person()} knows ${person('knownId')}`,
  evidence: ({ text }) => text('name'),
  parties: ({ organization, evidence }) => `${organization('organizationId')} as party to ${evidence()}`,
  maintainers: ({ person, evidence }) => `${person()} as who carries ${evidence()}`,
  signers: ({ person, evidence }) => `${person()} as who signed ${evidence()}`,
  activityDates: ({ evidence, day }) => `that ${evidence()} took place on ${day()}`,
  statements: ({ row, organization, role, day }) =>
    row.kind === 'unfilled'
      ? `that ${row.organizationId ? `${organization('organizationId')} no longer fills` : 'nobody fills'} ${role()} (${day()})`
      : `that ${organization('organizationId')} fills ${role()} (${day()})`,
  reports: ({ row, organization, day }) =>
    `what ${organization('fromId')} said of ${organization('aboutId')}: ${levelWord(Number(row.level))} (${day()})`,
  tribalLand: ({ row }) =>
    row.tribalLand === null
      ? 'that nothing is known of tribal land in the district'
      : `that ${row.tribalLand ? 'land of a federally recognized tribe lies' : 'no land of a federally recognized tribe lies'} in the district`,
  practices: ({ text }) => `the practice ${text('name')}`,
  adoptions: ({ practice }) => `that the district uses ${practice()}`,
  handoffMarks: ({ row, person }) =>
    `the mark for handing off ${itemWords(String(row.itemId))} of ${person()}`,
  dismissedDuplicates: ({ organization }) =>
    `that ${organization('firstId')} and ${organization('secondId')} are two`,
};

/** What an item of the list of departures is, by its id. */
const itemWords = (itemId: string): string => {
  const [kind] = itemId.split(':');
  return kind === 'acquaintance' ? 'an acquaintance' : kind === 'evidence' ? 'evidence' : `a ${kind}`;
};

interface Say {
  readonly row: Readonly<Record<string, unknown>>;
  readonly text: (column: string) => string;
  readonly organization: (column: string) => string;
  readonly person: (column?: string) => string;
  readonly evidence: () => string;
  readonly role: () => string;
  readonly county: () => string;
  readonly practice: () => string;
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
    role: () => names.role(id('role')),
    county: () => names.county(id('fips')),
    practice: () => names.practice(id('practiceId')),
    day: () => longDay(id('at')),
  });
}
