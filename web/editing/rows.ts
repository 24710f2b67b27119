import type { Writes } from '../../server/contract.ts';
import type { EvidenceKind } from './kinds.ts';

type Text = string | null;
interface Period {
  since: Text;
  /** The first day on which it no longer holds. */
  until: Text;
}
interface Origin {
  origin: string;
}
interface Provenance extends Origin {
  source: string;
  sourceKind: string;
}

/** The whole row of each kind of fact, as GET /districts/:districtId/facts gives it and a change sends it (server/facts/shapes.ts). */
export interface Rows {
  organizations: { id: string; name: string; shortName: Text; sector: Text; level: Text; city: Text } & {
    state: Text;
    aliases: readonly string[];
    url: Text;
    parentId: Text;
  } & Provenance;
  countyCoverage: { id: string; organizationId: string; fips: string; basis: string } & {
    sourceKind: string;
  } & Origin;
  fills: { id: string; organizationId: string; districtId: string; role: string } & {
    part: boolean;
    mailbox: Text;
  } & Period &
    Provenance;
  people: { id: string; name: Text } & Origin;
  employment: { id: string; personId: string; organizationId: string; title: Text } & Period & Origin;
  holders: { id: string; personId: string; organizationId: string; districtId: string; role: string } & {
    acting: boolean;
    deputy: boolean;
  } & Period &
    Origin;
  acquaintances: { id: string; personId: string; knownId: string; since: Text } & Provenance;
  evidence: { id: string; kind: EvidenceKind; name: string; districtIds: readonly string[] } & {
    program: Text;
    taskForceId: Text;
    everyDays: number | null;
  } & Period &
    Provenance;
  parties: { id: string; evidenceId: string; organizationId: string; role: Text } & {
    core: boolean;
    host: boolean;
  } & Period &
    Origin;
  maintainers: PartyPerson;
  signers: PartyPerson;
  activityDates: { id: string; evidenceId: string; at: string } & Origin;
  statements: { id: string; districtId: string; role: string; kind: 'confirmed' | 'unfilled' } & {
    organizationId: Text;
    at: string;
  } & Origin;
  reports: {
    id: string;
    districtId: string;
    fromId: string;
    aboutId: string;
    level: number;
    at: string;
  } & Origin;
  tribalLand: { id: string; districtId: string; tribalLand: boolean | null; basis: Text } & {
    source: Text;
    sourceKind: Text;
  } & Origin;
  practices: {
    id: string;
    districtId: string;
    name: string;
    what: Text;
    url: Text;
    since: Text;
  } & Provenance;
  adoptions: { id: string; districtId: string; practiceId: string } & Period & Provenance;
  handoffMarks: { id: string; districtId: string; personId: string; itemId: string } & Said;
  dismissedDuplicates: {
    id: string;
    districtId: string;
    firstId: string;
    secondId: string;
    why: Text;
  } & Said;
}
/** Who says so and when; the server writes both. */
interface Said extends Origin {
  enteredBy: string;
  enteredOn: string;
}
type PartyPerson = { id: string; personId: string; evidenceId: string; partyId: string } & {
  organizationId: string;
} & Origin;

export type FactKind = keyof Rows;
export type Row = Rows[FactKind];

/** One fact as it shall be; null withdraws what was entered by mistake. */
export interface Entry<Kind extends FactKind = FactKind> {
  fact: Kind;
  id: string;
  value: Rows[Kind] | null;
}

type Body = Writes['POST /districts/:districtId/changes']['body'];
export type Action = Body['action'];
export type Effect = Writes['POST /districts/:districtId/preview']['response'];

/** What a form asks the server to write, all or none. */
export interface Change {
  action: Action;
  entries: readonly Entry[];
}

/** Entered by people here; the server says so as the source. */
export const PROVENANCE = { origin: 'entered' } as const;
export const PROVENANCE_WITH_SOURCE = { source: '', sourceKind: 'entered', ...PROVENANCE } as const;

export const STAMPED_BY_SERVER = { enteredBy: '', enteredOn: '', ...PROVENANCE } as const;

/** An entry that puts a row on record as it is given. */
export const entry = <Kind extends FactKind>(fact: Kind, value: Rows[Kind]): Entry => ({
  fact,
  id: value.id,
  value,
});
