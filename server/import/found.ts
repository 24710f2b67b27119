import type { Period } from '../../core/days.ts';
import type { FactKind } from '../../core/facts/index.ts';
import type { EvidenceKind } from '../../core/model/snapshot.ts';
import type { Place } from './places.ts';
import type { Format } from './read/file.ts';
import type { RefusedCell } from './screen-row.ts';

/** A position in the file. */
interface Where {
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
  /** Its places according to its rows, in order. */
  places: readonly Place[];
  sector: string | null;
  city: string | null;
  state: string | null;
  url: string | null;
  phone: string | null;
  email: string | null;
  parentKey: string | null;
  /** The id of its parent node, until all nodes have been read. */
  parentNode: string | null;
  /** Set after all rows have been read. */
  districtId: string | null;
  /** True if a row that was not refused names it, so that its name has been screened. */
  isScreened: boolean;
  /** True if a row enters it, without a question about the whole row. */
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
  /** The file’s word for it. */
  readonly words: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** A fact that a row would enter, with the key of the organization, person or tie. */
export interface Draft {
  readonly fact: FactKind;
  readonly of: 'organization' | 'role' | 'person' | 'tie';
  readonly key: string;
  readonly role?: string;
}

/** A question that a person must answer first, about the whole row or about facts of one kind. */
export interface Question {
  readonly about: 'row' | FactKind;
  readonly text: string;
  /** The text in the file that the answer replaces; by default the name of the fact. */
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

/** The rows of a file in order; can be iterated repeatedly. */
export interface Rows extends Iterable<RowFound> {
  readonly length: number;
}

/** The contents of a file, before the comparison with what is on record. */
export interface Found {
  readonly format: Format;
  readonly rows: Rows;
  readonly dataRows: number;
  readonly organizations: ReadonlyMap<string, FoundOrganization>;
  readonly people: ReadonlyMap<string, FoundPerson>;
  readonly ties: ReadonlyMap<string, FoundTie>;
  readonly selfLoops: number;
  /** True if a column or a kind of node says organization, agency or provider. */
  readonly saysOrganization: boolean;
  /** The numbers of rows in and outside the United States, as far as rows say so. */
  readonly here: number;
  readonly abroad: number;
}
