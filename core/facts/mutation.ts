import { z } from 'zod';
import * as shape from './shapes.ts';

/** Each kind of fact that people change, with the shape of its row. Ids are given by whoever enters the fact. */
export const FACTS = {
  organizations: shape.OrganizationFact,
  countyCoverage: shape.CountyCoverageFact,
  fills: shape.FillFact,
  people: shape.PersonFact,
  employment: shape.EmploymentFact,
  holders: shape.HolderFact,
  acquaintances: shape.AcquaintanceFact,
  evidence: shape.EvidenceFact,
  parties: shape.PartyFact,
  maintainers: shape.PartyPersonFact,
  signers: shape.PartyPersonFact,
  activityDates: shape.ActivityDateFact,
  statements: shape.StatementFact,
  reports: shape.ReportFact,
  tribalLand: shape.TribalLandFact,
  practices: shape.PracticeFact,
  adoptions: shape.AdoptionFact,
  handoffMarks: shape.HandoffMarkFact,
  dismissedDuplicates: shape.DismissedDuplicateFact,
} as const;

export type FactKind = keyof typeof FACTS;
export type FactRow<Kind extends FactKind> = z.output<(typeof FACTS)[Kind]>;
export const FACT_KINDS = Object.keys(FACTS) as readonly FactKind[]; // the keys of the object above

/**
 * One fact as it was and as it becomes. `before` null: it is new. `after` null: it was entered by mistake and is withdrawn; the
 * row stays in the graph, marked, and no reading sees it. Ending a fact is a mutation that sets `until`.
 * Undo is the same list with before and after exchanged, itself a change.
 */
export interface Mutation<Kind extends FactKind = FactKind> {
  readonly fact: Kind;
  readonly id: string;
  readonly before: FactRow<Kind> | null;
  readonly after: FactRow<Kind> | null;
}

const mutationOf = <Kind extends FactKind>(fact: Kind) =>
  z.strictObject({
    fact: z.literal(fact),
    id: z.string().min(1),
    before: FACTS[fact].nullable(),
    after: FACTS[fact].nullable(),
  });

/** A mutation as it comes back from the history. */
export const AnyMutation = z.discriminatedUnion('fact', [
  mutationOf('organizations'),
  mutationOf('countyCoverage'),
  mutationOf('fills'),
  mutationOf('people'),
  mutationOf('employment'),
  mutationOf('holders'),
  mutationOf('acquaintances'),
  mutationOf('evidence'),
  mutationOf('parties'),
  mutationOf('maintainers'),
  mutationOf('signers'),
  mutationOf('activityDates'),
  mutationOf('statements'),
  mutationOf('reports'),
  mutationOf('tribalLand'),
  mutationOf('practices'),
  mutationOf('adoptions'),
  mutationOf('handoffMarks'),
  mutationOf('dismissedDuplicates'),
]);

export const reversed = (mutations: readonly Mutation[]): Mutation[] =>
  mutations.map(({ before, after, ...fact }) => ({ ...fact, before: after, after: before })).reverse();
