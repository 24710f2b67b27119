import { z } from 'zod';
import { FACTS, type FactKind } from '../../core/facts/mutation.ts';
import { isReference } from './references.ts';

/**
 * Is a column screened for what Tieline never stores (design.md)? Every text is, also one of a column that is new, unless its
 * shape leaves no room for words or it names what is on record. The id of a fact is screened where it is given (entries.ts).
 */
export function isScreened(fact: FactKind, column: string): boolean {
  if (column === 'id' || isReference(column)) return false;
  const shape = new Map<string, z.core.$ZodType>(Object.entries(FACTS[fact].shape)).get(column);
  return !shape || leavesRoom(shape);
}

function leavesRoom(shape: z.core.$ZodType): boolean {
  if (shape instanceof z.ZodNullable) return leavesRoom(shape.unwrap());
  return !(shape instanceof z.ZodEnum || shape instanceof z.ZodISODate);
}
