import type { Freshness, TieState } from '../model/assessment.ts';
import type { Sector } from '../model/snapshot.ts';

export type Status = Freshness;

/** The part of a network on a day that the explorer reads; the API's answer fits it. */
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

/** The part of the gap model that it reads. */
export interface ExploredModel {
  readonly roles: readonly {
    readonly id: string;
    readonly code: string;
    readonly shortName: string;
    readonly sector: Sector;
  }[];
  readonly evidence: readonly { readonly kind: string; readonly level: number }[];
}

/** An organization of the network. */
export interface ExplorerNode {
  readonly id: string;
  /** Short enough for a chip. */
  readonly name: string;
  readonly fullName: string;
  /** All its roles here, in the order of the model's table; empty for one that is only named in evidence. */
  readonly roles: readonly string[];
  readonly sector: Sector | typeof NO_SECTOR;
  /** The best state among its roles. */
  readonly state: 'confirmed' | 'on record' | 'named';
  readonly counties: readonly string[];
  /** True if, as far as is known, it works in the whole district. */
  readonly everywhere: boolean;
  readonly districts: number;
}

/** The sector of organizations that fill no role. */
export const NO_SECTOR = 'other parties';

/** What a line means for the reader. */
export const MEANINGS = ['met', 'fix', 'ask', 'other'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Everything between two organizations, as one line. */
export interface ExplorerLine {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  /** The expected ties that it belongs to; empty if the two only share evidence. */
  readonly ties: readonly string[];
  /** The worst state of these ties; null if none is expected. */
  readonly state: TieState | null;
  readonly meaning: Meaning;
  /** True if it is met while the position at one end is vacant. */
  readonly vacant: boolean;
  /** The highest level of current or aging evidence; 0 if there is none. */
  readonly level: number;
  /** The status of its freshest evidence; null if there is none. */
  readonly status: Status | null;
  readonly evidence: readonly string[];
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
  /** The most recent day on which evidence showed it. */
  readonly seen: string | null;
}

export interface ExplorerNetwork {
  readonly nodes: readonly ExplorerNode[];
  readonly lines: readonly ExplorerLine[];
}
