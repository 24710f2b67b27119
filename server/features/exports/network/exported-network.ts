import type { Period } from '../../../../core/days.ts';
import type { Freshness } from '../../../../core/model/assessment.ts';

/** What must be known of a network wherever it lands. */
export interface AboutNetwork {
  readonly title: string;
  readonly districts: readonly { readonly id: string; readonly name: string; readonly revision: number }[];
  readonly asOf: string;
  readonly knownOn: string;
  /** The day of the edition of the reference data. */
  readonly publicRecordDay: string;
  readonly modelVersion: string;
  /** Which organizations it holds, in words. */
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
  /** Of the districts asked for, those in which it is. */
  readonly districtIds: readonly string[];
}

/** An organization in a role, now or once. */
export interface ExportedRole extends Period {
  readonly organizationId: string;
  readonly districtId: string;
  readonly role: string;
  readonly roleName: string;
  readonly state: 'confirmed' | 'on record' | 'ended';
  readonly part: boolean;
  /** Null where there is none, and where the viewer may not see it. */
  readonly mailbox: string | null;
  readonly phone: string | null;
}

/** All evidence of one kind between two organizations, the first of them first by code point. */
export interface ExportedTie extends Period {
  readonly a: string;
  readonly b: string;
  readonly kind: string;
  /** The highest of what is current or aging; of all where nothing is. */
  readonly level: number;
  /** Of the freshest piece. */
  readonly status: Freshness;
  /** The most recent day that speaks for it. */
  readonly seen: string | null;
  readonly evidence: readonly { readonly id: string; readonly name: string }[];
  /** When any of it held, in order and apart from each other. */
  readonly spells: readonly Period[];
  readonly districtIds: readonly string[];
}

/** A person in a job, only for who may see the person. */
export interface ExportedJob extends Period {
  readonly personId: string;
  readonly person: string;
  readonly title: string | null;
  /** The person's own at work. */
  readonly email: string | null;
  readonly phone: string | null;
  readonly organizationId: string;
  readonly districtIds: readonly string[];
  readonly roles: readonly string[];
}

/** All that a person may see of one or several districts as a network on a day. Lists are in the order of ids. */
export interface ExportedNetwork {
  readonly about: AboutNetwork;
  readonly organizations: readonly ExportedOrganization[];
  readonly roles: readonly ExportedRole[];
  readonly ties: readonly ExportedTie[];
  readonly jobs: readonly ExportedJob[];
}
