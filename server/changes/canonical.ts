import { hash } from 'node:crypto';
import { AppError } from '../http/errors.ts';

/**
 * Serializes JSON by RFC 8785, the same for the same content in every language: no spaces, keys sorted by UTF-16 code
 * units. Omits undefined; in a list it becomes null.
 * @throws AppError 400 for text that is not valid Unicode, which the RFC does not allow.
 */
export function canonicalJson(value: unknown): string {
  const text = sortedJson(value);
  if (LONE_SURROGATE.test(text))
    throw new AppError(
      400,
      'invalid-request',
      'This text contains half of a character. Please enter it again.',
    );
  return text;
}

/** JSON.stringify escapes only lone surrogates in this way. */
const LONE_SURROGATE = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/** Like `canonicalJson` without that check, as for the hashes of the first links. */
export function sortedJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`No JSON has ${value}.`);
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const columns = value as Readonly<Record<string, unknown>>; // its properties by name
  let text = '';
  // Without a comparison, keys are sorted by their UTF-16 units.
  for (const key of Object.keys(columns).sort()) {
    const item = columns[key];
    if (item !== undefined) text += `${text && ','}${JSON.stringify(key)}:${sortedJson(item)}`;
  }
  return `{${text}}`;
}

/** Hashes in one call: a `Hash` object for each of 100,000 names outlives many collections of garbage. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

export const areEqual = (x: unknown, y: unknown): boolean => canonicalJson(x) === canonicalJson(y);
