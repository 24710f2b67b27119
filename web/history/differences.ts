import type { Answer } from '../shared/api.ts';

export type HistoryEntry = Answer<'/districts/:districtId/history'>['items'][number];
export type Mutation = HistoryEntry['mutations'][number];

/** One field of a fact, as it was and as it became, in words. */
export interface Difference {
  field: string;
  before: string;
  after: string;
}

/** What each kind of fact is called; the contract's words are for programs. */
export const FACT_WORDS: Readonly<Record<Mutation['fact'], string>> = {
  organizations: 'Organization',
  countyCoverage: 'County covered',
  fills: 'Organization in a role',
  people: 'Person',
  employment: 'Post',
  holders: 'Holder of a role',
  acquaintances: 'Who knows whom',
  evidence: 'Evidence',
  parties: 'Party to evidence',
  carriers: 'Who carries evidence',
  signatories: 'Signatory',
  sightings: 'Sighting',
  statements: 'Statement',
  reports: 'Report',
};

/** Fields that say where a row came from, or only tie rows together: not what a person changed. */
const SILENT = new Set(['id', 'origin', 'sourceKind', 'editedFields', 'redacted']);

const FIELD_WORDS: Readonly<Record<string, string>> = {
  shortName: 'short name',
  aliases: 'other names',
  knownId: 'knows',
  fips: 'county',
  parentId: 'part of',
  organizationId: 'organization',
  districtId: 'district',
  districtIds: 'districts',
  personId: 'person',
  evidenceId: 'evidence',
  partyId: 'party',
  fromId: 'from',
  aboutId: 'about',
  everyDays: 'every so many days',
  taskForceId: 'task force',
  url: 'web address',
  until: 'ended on',
  at: 'on',
};

const words = (field: string): string => {
  const text = FIELD_WORDS[field] ?? field.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** `null` and an empty list are "nothing", never the empty cell that looks like an oversight. */
const shown = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length > 0 ? value.map(shown).join(', ') : 'nothing';
  return String(value);
};

/** The fields in which a fact differs before and after; of a new or withdrawn fact, those that say anything. */
export function differencesOf({ before, after }: Pick<Mutation, 'before' | 'after'>): Difference[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .filter((field) => !SILENT.has(field))
    .map((field) => ({ field: words(field), before: shown(before?.[field]), after: shown(after?.[field]) }))
    .filter(({ before, after }) => before !== after);
}

/** "Added", "Withdrawn" or "Changed". */
export const kindOfChange = ({ before, after }: Pick<Mutation, 'before' | 'after'>): string => {
  if (before === null) return 'Added';
  return after === null ? 'Withdrawn' : 'Changed';
};
