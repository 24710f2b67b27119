import type { Period } from '../../../../core/days.ts';
import type { Freshness } from '../../../../core/model/assessment.ts';

/** What readers must know about a network wherever the file ends up. */
export interface AboutNetwork {
  readonly title: string;
  readonly districts: readonly { readonly id: string; readonly name: string; readonly revision: number }[];
  readonly asOf: string;
  readonly knownOn: string;
  /** The date of the reference data edition. */
  readonly publicRecordDay: string;
  readonly modelVersion: string;
  /** Which organizations it includes, in words. */
  readonly filter: string;
  readonly isSample: boolean;
}

export interface ExportedOrganization {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly otherNames: readonly string[];
  readonly sector: string | null;
  readonly level: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly website: string | null;
  readonly partOfId: string | null;
  readonly partOf: string | null;
  /** Which of the requested districts it is in. */
  readonly districtIds: readonly string[];
}

/** An organization in a role, now or in the past. */
export interface ExportedRole extends Period {
  readonly organizationId: string;
  readonly districtId: string;
  readonly role: string;
  readonly roleName: string;
  readonly state: 'confirmed' | 'on record' | 'ended';
  readonly part: boolean;
  /** Null if there is none, or the viewer may not see it. */
  readonly mailbox: string | null;
  readonly phone: string | null;
}

/** All evidence of one kind between two organizations; `a` comes first by code point. */
export interface ExportedTie extends Period {
  readonly a: string;
  readonly b: string;
  readonly kind: string;
  /** The highest level of current or aging evidence; if there is none, of all of it. */
  readonly level: number;
  /** The status of the freshest piece. */
  readonly status: Freshness;
  /** The most recent day that supports it. */
  readonly seen: string | null;
  readonly evidence: readonly { readonly id: string; readonly name: string }[];
  /** When any of it held: sorted, without overlaps. */
  readonly spells: readonly Period[];
  readonly districtIds: readonly string[];
}

/** A person in a job; only for viewers who may see the person. */
export interface ExportedJob extends Period {
  readonly personId: string;
  readonly person: string;
  readonly title: string | null;
  /** The person's own work address. */
  readonly email: string | null;
  readonly phone: string | null;
  readonly organizationId: string;
  readonly districtIds: readonly string[];
  readonly roles: readonly string[];
}

/** Everything that a viewer may see of one or several districts on a date, as a network. Lists are sorted by id. */
export interface ExportedNetwork {
  readonly about: AboutNetwork;
  readonly organizations: readonly ExportedOrganization[];
  readonly roles: readonly ExportedRole[];
  readonly ties: readonly ExportedTie[];
  readonly jobs: readonly ExportedJob[];
}
