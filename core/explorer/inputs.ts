import type { Freshness, TieState } from '../model/assessment.ts';
import type { Sector } from '../model/snapshot.ts';

export type Status = Freshness;

/** What the explorer reads of a network on a day; the API's answer fits. */
export interface ExploredNetwork {
  readonly districtId: string;
  readonly asOf: string;
  readonly organizations: readonly {
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
    readonly level: string | null;
    readonly districts: number;
    readonly counties: readonly string[];
    readonly sourceKind: string;
    readonly roles: readonly {
      readonly role: string;
      readonly state: 'confirmed' | 'on record';
      readonly part: boolean;
      readonly since: string | null;
    }[];
  }[];
  readonly evidence: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly status: Status;
    readonly since: string | null;
    readonly until: string | null;
    readonly seen: string | null;
    readonly sourceKind: string;
    readonly activityDates: readonly string[];
    readonly parties: readonly { readonly organizationId: string }[];
  }[];
  readonly ties: readonly {
    readonly id: string;
    readonly state: TieState;
    readonly pairs: readonly {
      readonly a: string;
      readonly b: string;
      readonly state: TieState;
      readonly evidence: readonly {
        readonly id: string;
        readonly level: number;
        readonly status: Status;
      }[];
      readonly reports: readonly { readonly level: number }[];
    }[];
  }[];
}

/** What it reads of the gap model. */
export interface ExploredModel {
  readonly roles: readonly {
    readonly id: string;
    readonly code: string;
    readonly shortName: string;
    readonly sector: Sector;
  }[];
  readonly evidence: readonly { readonly kind: string; readonly level: number }[];
}

/** Who may be chosen: an organization of the network. */
export interface ExplorerNode {
  readonly id: string;
  /** Short enough for a chip. */
  readonly name: string;
  readonly fullName: string;
  /** All its roles here, in the order of the model's table; empty for one that is only named in evidence. */
  readonly roles: readonly string[];
  readonly sector: Sector | typeof NO_SECTOR;
  /** Of the best-known of its roles. */
  readonly state: 'confirmed' | 'on record' | 'named';
  readonly counties: readonly string[];
  /** It works in the whole district, as far as is known. */
  readonly everywhere: boolean;
  readonly districts: number;
}

/** Of organizations that fill no role. */
export const NO_SECTOR = 'other parties';

/** What a line means for the reader. */
export const MEANINGS = ['met', 'fix', 'ask', 'other'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Everything between two organizations, as one line. */
export interface ExplorerLine {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  /** The expected ties that it belongs to; none for two that only stand in the same evidence. */
  readonly ties: readonly string[];
  /** The worst state of them; null where no tie is expected. */
  readonly state: TieState | null;
  readonly meaning: Meaning;
  /** Met, while no one holds the position at one end. */
  readonly vacant: boolean;
  /** The highest level that is current or aging; 0 for none. */
  readonly level: number;
  /** Of its freshest piece of evidence; null where there is none. */
  readonly status: Status | null;
  readonly evidence: readonly string[];
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
  /** The most recent day on which anything showed it. */
  readonly seen: string | null;
}

export interface ExplorerNetwork {
  readonly nodes: readonly ExplorerNode[];
  readonly lines: readonly ExplorerLine[];
}
