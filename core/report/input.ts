import type { Covers, ReachState } from '../counties/reach.ts';
import type { Shares } from '../counties/shares.ts';
import type { Funding } from '../funding/shape.ts';
import type { Link, SideOfTies } from '../industries/inspector-links.ts';
import type { Weight } from '../industries/weight.ts';
import type { Freshness, RoleState, TieState } from '../model/assessment.ts';
import type { EvidenceKind } from '../model/snapshot.ts';
import type { Context } from '../words/context.ts';
import type { Profile } from './profile.ts';

/** The score of a district, in points. */
export interface Points {
  readonly confirmed: number;
  readonly recorded: number;
  readonly possible: number;
}

interface ReportedSummary {
  readonly requiredRoles: number;
  readonly requiredRolesOnRecord: number;
  readonly requiredRolesConfirmed: number;
  readonly requiredTies: number;
  readonly requiredTiesMet: number;
  readonly gaps: number;
  readonly questions: number;
  readonly confirmations: number;
  readonly coverageShown: boolean;
  readonly score: Points;
  readonly parts: Readonly<Record<'roles' | 'ties' | 'resilience' | 'confirmation', Points>>;
  readonly triad: 'yes' | 'partly' | 'no' | 'unknown';
  readonly triadTies: Readonly<Record<string, TieState>>;
}

/** Evidence that has begun by the day. */
export interface ReportedEvidence {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly name: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly status: Freshness;
  readonly publicRecord: boolean;
  readonly seen: string | null;
  readonly activityDates: readonly string[];
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly readOn: string | null;
  readonly sourceInWords: string;
  /** How many people attended a training, as far as they were counted; null if they were not. */
  readonly people: number | null;
  readonly parties: readonly {
    readonly organizationId: string;
    readonly role: string | null;
    readonly core: boolean;
    readonly host: boolean;
    readonly since: string | null;
    readonly until: string | null;
    readonly signed: boolean;
    /** The position of the signer; null if there is none, or if the reader may not see it. */
    readonly signerPosition: string | null;
  }[];
}

export interface Split {
  readonly before: number;
  readonly corrected: number;
  readonly newlyKnown: number;
  readonly changed: number;
  readonly after: number;
}
interface Moves<More> {
  readonly roles: readonly ({ readonly role: string; before: RoleState; after: RoleState } & More)[];
  readonly ties: readonly ({ readonly tie: string; before: TieState; after: TieState } & More)[];
}

/** The changes between the two dates of the reporting period, by cause. */
interface ReportedChange {
  readonly began: string | null;
  readonly text: string;
  readonly points: { readonly confirmed: Split; readonly recorded: Split; readonly possible: Split };
  readonly changed: Moves<{ readonly how: 'better' | 'worse' | 'renewed' | 'ended' }>;
  readonly newlyKnown: Moves<{ readonly gapFound: boolean }>;
  readonly corrected: Moves<unknown>;
}

/** A sentence of the report in the district's own words. */
interface OwnSentence {
  readonly id: string;
  readonly sentence: string;
  readonly text: string;
  /** The generated sentence at the time of writing. */
  readonly written: string;
  readonly enteredOn: string;
  /** For a joint report: its districts (`jointSetOf`). */
  readonly jointWith: string | null;
}

/** A published figure shown next to the score. */
export interface ReportedStatistic {
  readonly scope: string;
  readonly measure: string;
  readonly year: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly note: string | null;
}

/** Which counties the service providers reach, and how much of the district each role reaches. */
export interface ReportedReach {
  readonly headline: string;
  readonly roles: readonly ({ readonly id: string; readonly name: string } & Shares)[];
  readonly counties: readonly {
    readonly fips: string;
    readonly title: string;
    readonly people: number;
    readonly ruralCode: number | null;
    readonly state: ReachState;
    readonly covers: Covers | null;
    readonly offices: readonly { readonly name: string; readonly covers: Covers }[];
    readonly nearest: { readonly title: string; readonly miles: number } | null;
  }[];
  /** True if there is a map of them. */
  readonly hasMap: boolean;
}

/** Industries at risk of labor trafficking, and how their inspectors are linked. */
export interface ReportedIndustries {
  readonly headline: string;
  readonly inspectors: readonly {
    readonly role: string;
    readonly name: string;
    readonly offices: readonly { readonly name: string }[];
    readonly sides: readonly { readonly side: SideOfTies; readonly link: Link }[];
  }[];
  readonly industries: readonly {
    readonly id: string;
    readonly name: string;
    readonly weight: Weight;
    readonly weightKnown: string;
    readonly links: readonly { readonly link: Link }[];
    readonly source: string;
    readonly readOn: string;
  }[];
}

/** A mailbox on record; its address is null if the reader may not see it. */
interface ReportedMailbox {
  readonly address: string | null;
}

/** Everything a report is made from. */
export interface ReportInput {
  readonly place: {
    readonly id: string;
    readonly name: string;
    readonly abbreviation: string;
    readonly counties: number;
  };
  readonly when: {
    readonly asOf: string;
    readonly knownOn: string;
    /** The first day of the reporting period. */
    readonly from: string;
    readonly revision: number;
    readonly publicRecordDay: string;
    readonly sample: boolean;
  };
  readonly summary: ReportedSummary;
  readonly context: Context;
  /** The U.S. Attorney's Office. */
  readonly officeId: string;
  readonly evidence: readonly ReportedEvidence[];
  /** Returns the mailbox of an organization in a role; null if there is none. */
  readonly mailbox: (role: string, organizationId: string) => ReportedMailbox | null;
  readonly change: ReportedChange;
  readonly reach: ReportedReach;
  readonly industries: ReportedIndustries;
  readonly ownSentences: readonly OwnSentence[];
  readonly statistics: readonly ReportedStatistic[];
  /** The ring described in a sentence. */
  readonly ringInWords: string;
  /** Says which ties the ring leaves out; empty if none. */
  readonly ringLeavesOut: string;
  readonly profile: Profile;
  /** What picked gaps and questions would bring; null if none are picked. */
  readonly funding: { readonly items: readonly string[]; readonly plan: Funding } | null;
}
