import type { FactKind } from '../facts/index.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Adopted, Mender } from '../practices/mending.ts';
import type { Names } from '../words/phrases.ts';

export const NEWS_KINDS = ['gap', 'answer', 'departure', 'training', 'practice'] as const;

/** Something that is new in a district. No person is named, and nothing that people named themselves but organizations. */
export interface NewsItem {
  readonly kind: (typeof NEWS_KINDS)[number];
  /** The same while it refers to the same item, in this district. */
  readonly key: string;
  /** The moment from which it is on record; of what comes with a day alone, the beginning of that day in UTC. */
  readonly at: string;
  readonly text: string;
  /** The page that shows it. */
  readonly link: string;
}

/** A fact that a change wrote, in the columns that name no one. */
export interface WrittenFact {
  readonly fact: FactKind;
  readonly id: string;
  /** The moment of the change. */
  readonly at: string;
  readonly isNew: boolean;
  readonly row: Readonly<Record<string, unknown>>;
}

/** What an organization answered by link, and no one has accepted yet. */
export interface LinkAnswers {
  readonly invitationId: string;
  readonly organizationName: string;
  readonly answers: number;
  readonly at: string;
}

/** A district now, and what was written in it lately. */
export interface NewsGround {
  readonly districtId: string;
  readonly asOf: string;
  readonly names: Names;
  readonly assessment: Assessment;
  /** As known before the time that is looked at; null where the installation was not there yet. */
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
  /** Of all districts, with who adopted them. */
  readonly practices: readonly Mender[];
  readonly adoptions: readonly Adopted[];
  readonly districtName: (id: string) => string;
  readonly written: readonly WrittenFact[];
  /** None for a reader who may not accept them. */
  readonly byLink: readonly LinkAnswers[];
}

/** The last moment of a day. */
export const endOf = (day: string): string => `${day}T23:59:59.999Z`;

/** The beginning of a day, as a moment that compares with others as text. */
export const startOf = (day: string): string => `${day}T00:00:00.000Z`;
