import { z } from 'zod';

/** What a link may show. The ring and the table of partners show gaps only if the part `gaps` is included. */
export const SHARED_PARTS = ['network', 'partners', 'gaps', 'counties', 'report'] as const;
export type SharedPart = (typeof SHARED_PARTS)[number];

export const SHARED_PART_WORDS: Readonly<Record<SharedPart, { name: string; hint: string }>> = {
  network: { name: 'Ring and coverage', hint: 'roles, expected ties between them, and how many are met' },
  partners: { name: 'Partner table', hint: 'organizations by role, their ties and memorandums' },
  gaps: {
    name: 'Gaps',
    hint: 'in sentences, in the ring and in the tables; without it, all show only what is met',
  },
  counties: { name: 'Counties', hint: 'the service providers that reach each county' },
  report: { name: 'Report', hint: 'as Word, PDF and Excel; includes all of these' },
};

export interface SharedScope {
  readonly parts: readonly SharedPart[];
  /** True to include mailboxes of roles. Names, emails and phones of people are never shared. */
  readonly mailboxes: boolean;
}

/** Returns the parts that a choice includes, in a fixed order; a report includes all of them. */
export const partsOf = (chosen: readonly SharedPart[]): SharedPart[] =>
  SHARED_PARTS.filter((part) => chosen.includes(part) || chosen.includes('report'));

export const SharedParts = z.array(z.enum(SHARED_PARTS)).min(1).max(SHARED_PARTS.length);
