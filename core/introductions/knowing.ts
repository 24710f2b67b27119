import type { Period } from '../days.ts';
import type { Facts } from '../facts/index.ts';
import type { Link } from './best-paths.ts';

/** Someone on a path: a person, or an office where no person of it is on record. */
export const personNode = (id: string): string => `person:${id}`;
export const officeNode = (organizationId: string): string => `office:${organizationId}`;
export const idOfNode = (node: string): string => node.slice(node.indexOf(':') + 1);
export const isPersonNode = (node: string): boolean => node.startsWith('person:');

/** Why two know each other. */
export interface Knowing extends Link {
  readonly by: 'evidence' | 'job' | 'acquaintance';
  /** Of evidence, the piece; of a job, the organization. */
  readonly id: string;
  /** When; `since` is the day asked for where it is not on record. */
  readonly time: Period;
  /** Current or aging, and both are still there. */
  readonly live: boolean;
}

/** The facts that tell who knows whom: as `visible` gives them, of one district or of several together. */
export type KnowingFacts = Pick<
  Facts,
  | 'acquaintances'
  | 'employment'
  | 'holders'
  | 'evidence'
  | 'parties'
  | 'maintainers'
  | 'signers'
  | 'activityDates'
>;

/** The level of those who know each other, worked together, or stood for evidence that has ended. */
export const ACQUAINTED = 1;
