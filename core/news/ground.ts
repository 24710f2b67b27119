import type { FactKind } from '../facts/index.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Adopted, Mender } from '../practices/mending.ts';
import type { Names } from '../words/phrases.ts';

export const NEWS_KINDS = ['gap', 'answer', 'departure', 'training', 'practice'] as const;

/**
 * Something new in a district. It names no person, and of the names people entered only those of organizations.
 */
export interface NewsItem {
  readonly kind: (typeof NEWS_KINDS)[number];
  /** Stable for the same item in this district. */
  readonly key: string;
  /** The moment it came on record; if only a date is known, the start of that date in UTC. */
  readonly at: string;
  readonly text: string;
  /** The page that shows it. */
  readonly link: string;
}

/** A fact that a change wrote, without columns that name anyone. */
export interface WrittenFact {
  readonly fact: FactKind;
  readonly id: string;
  /** The moment of the change. */
  readonly at: string;
  readonly isNew: boolean;
  readonly row: Readonly<Record<string, unknown>>;
}

/** An organization's answers by link that no one has accepted yet. */
export interface LinkAnswers {
  readonly invitationId: string;
  readonly organizationName: string;
  readonly answers: number;
  readonly at: string;
}

/** A district now, and what was recently written in it. */
export interface NewsGround {
  readonly districtId: string;
  readonly asOf: string;
  readonly names: Names;
  readonly assessment: Assessment;
  /** As known before the period; null if the installation did not exist yet. */
  readonly before: Assessment | null;
  readonly snapshot: Pick<Snapshot, 'employment' | 'holders'>;
  readonly evidence: readonly {
    readonly id: string;
    readonly kind: string;
    readonly since: string | null;
    readonly topicId: string | null;
  }[];
  readonly parties: readonly {
    readonly evidenceId: string;
    readonly organizationId: string;
    readonly host: boolean;
  }[];
  /** Facts that are still on record. */
  readonly statements: readonly { readonly id: string }[];
  readonly reports: readonly { readonly id: string }[];
  readonly topic: (id: string) => string;
  /** From all districts, with their adoptions. */
  readonly practices: readonly Mender[];
  readonly adoptions: readonly Adopted[];
  readonly districtName: (id: string) => string;
  readonly written: readonly WrittenFact[];
  /** Empty for a reader who may not accept them. */
  readonly byLink: readonly LinkAnswers[];
}

/** Returns the last moment of a day. */
export const endOf = (day: string): string => `${day}T23:59:59.999Z`;

/** Returns the start of a day, as a moment that can be compared with others as text. */
export const startOf = (day: string): string => `${day}T00:00:00.000Z`;
