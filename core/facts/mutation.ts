import { z } from 'zod';
import { FACT_KINDS, FACTS, type FactKind, type FactRow } from './index.ts';
import { Said } from './said.ts';

/**
 * One fact before and after a change. If `before` is null, it is new. If `after` is null, it was entered by
 * mistake and is withdrawn; the row stays in the graph, marked, and no query returns it. Ending a fact is a
 * mutation that sets `until`. Undo is the same list with before and after swapped, and is itself a change.
 */
export interface Mutation<Kind extends FactKind = FactKind> {
  readonly fact: Kind;
  readonly id: string;
  readonly before: FactRow<Kind> | null;
  readonly after: FactRow<Kind> | null;
  /** Confirmations from the person who entered it, without which it was refused. */
  readonly said?: readonly Said[] | undefined;
}

const mutationOf = (fact: FactKind) =>
  z.strictObject({
    fact: z.literal(fact),
    id: z.string().min(1),
    before: FACTS[fact].shape.nullable(),
    after: FACTS[fact].shape.nullable(),
    said: z.array(Said).min(1).optional(),
  });

/** A mutation as read back from the history. */
const [first, ...others] = FACT_KINDS.map(mutationOf);
export const AnyMutation = z.discriminatedUnion('fact', [first ?? mutationOf('organizations'), ...others]);

export const reversed = (mutations: readonly Mutation[]): Mutation[] =>
  mutations.map(({ fact, id, before, after }) => ({ fact, id, before: after, after: before })).reverse();
