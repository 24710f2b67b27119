import type { Period } from '../days.ts';
import type { Facts } from '../facts/index.ts';
import type { Link } from './best-paths.ts';

/** A node of a path: a person, or an office if none of its people is on record. */
export const personNode = (id: string): string => `person:${id}`;
export const officeNode = (organizationId: string): string => `office:${organizationId}`;
export const idOfNode = (node: string): string => node.slice(node.indexOf(':') + 1);
export const isPersonNode = (node: string): boolean => node.startsWith('person:');

/** Why two people know each other. */
export interface Knowing extends Link {
  readonly by: 'evidence' | 'job' | 'acquaintance';
  /** The id of the evidence, or for a job that of the organization. */
  readonly id: string;
  /** When; `since` is the as-of day if the start is not on record. */
  readonly time: Period;
  /** True if it is current or aging, and both are still there. */
  readonly live: boolean;
}

/** The facts that show who knows whom, as returned by `visible`, for one district or several together. */
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

/**
 * The level for people who know each other, worked together, or took part in evidence that has
 * ended.
 */
export const ACQUAINTED = 1;
