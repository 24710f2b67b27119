import { createHash } from 'node:crypto';
import { byCodePoint, sorted } from '../../core/order.ts';

/** JSON that is the same for the same content: no spaces, keys in the order of their code points. Undefined is null. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const inOrder = sorted(entries, ([x], [y]) => byCodePoint(x, y));
  return `{${inOrder.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const areEqual = (x: unknown, y: unknown): boolean => canonicalJson(x) === canonicalJson(y);
