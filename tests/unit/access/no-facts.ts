import type { Facts } from '../../../server/store/read-facts.ts';

/** A district with nothing on record. */
export const nothing: Facts = {
  organizations: [],
  fills: [],
  people: [],
  employment: [],
  holders: [],
  countyCoverage: [],
  acquaintances: [],
  evidence: [],
  parties: [],
  maintainers: [],
  signers: [],
  activityDates: [],
  statements: [],
  reports: [],
  tribalLand: [],
  practices: [],
  adoptions: [],
  handoffMarks: [],
  dismissedDuplicates: [],
};
