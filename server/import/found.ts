import type { Period } from '../../core/days.ts';
import type { FactKind } from '../../core/facts/index.ts';
import type { EvidenceKind } from '../../core/model/snapshot.ts';
import type { Place } from './places.ts';
import type { Format } from './read/file.ts';
import type { RefusedCell } from './screen-row.ts';

/** Where something stands in the file. */
export interface Where {
  readonly row: number;
  readonly sheet: string | null;
}

/** An organization as the file has it, from all rows that name it. */
export interface FoundOrganization {
  readonly key: string;
  readonly name: string;
  otherNames: ReadonlySet<string>;
  /** Its roles, and when it filled each; `until` is the last day. */
  roles: ReadonlyMap<string, Period>;
  /** What rows say of where it is, in their order. */
  places: readonly Place[];
  sector: string | null;
  city: string | null;
  state: string | null;
  url: string | null;
  phone: string | null;
  email: string | null;
  parentKey: string | null;
  /** The id of the node in which it lies, until all nodes were read. */
  parentNode: string | null;
  /** Known once all rows were read. */
  districtId: string | null;
  /** A row that was not refused names it, so that the name was screened. */
  isScreened: boolean;
  /** A row gives it, and asks nothing about all of it. */
  isGiven: boolean;
}

export interface FoundPerson {
  readonly key: string;
  readonly name: string;
  organizationKey: string | null;
  title: string | null;
}

/** Two organizations that are tied; a pair has one tie for each kind. */
export interface FoundTie {
  readonly key: string;
  /** The two in the order of their keys. */
  readonly pair: readonly [string, string];
  readonly kind: EvidenceKind;
  /** What the file calls it. */
  readonly words: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** A fact that a row gives, by the key of what it is about. */
export interface Draft {
  readonly fact: FactKind;
  readonly of: 'organization' | 'role' | 'person' | 'tie';
  readonly key: string;
  readonly role?: string;
}

/** What someone must answer first: about all that the row gives, or about facts of one kind. */
export interface Question {
  readonly about: 'row' | FactKind;
  readonly text: string;
  /** What an answer replaces in the file; without it, the name of the fact. */
  readonly value?: string;
}

export interface RowFound {
  readonly where: Where;
  readonly drafts: readonly Draft[];
  readonly questions: readonly Question[];
  readonly refused: RefusedCell | null;
  /** The organizations that it names, by their keys. */
  readonly names: readonly string[];
  readonly isRepeated: boolean;
}

/** The rows of a file in their order, as often as they are asked for. */
export interface Rows extends Iterable<RowFound> {
  readonly length: number;
}

/** All that a file holds, before anything is compared with what is on record. */
export interface Found {
  readonly format: Format;
  readonly rows: Rows;
  readonly dataRows: number;
  readonly organizations: ReadonlyMap<string, FoundOrganization>;
  readonly people: ReadonlyMap<string, FoundPerson>;
  readonly ties: ReadonlyMap<string, FoundTie>;
  readonly selfLoops: number;
  /** Does a column or a kind of node say organization, agency or provider? */
  readonly saysOrganization: boolean;
  /** Rows that say they are in the United States, and rows that say they are not. */
  readonly here: number;
  readonly abroad: number;
}
