import { z } from 'zod';
import { type PersonInCell, peopleInCell } from './people-in-cell.ts';
import type { Cells } from './table-plan.ts';
import { looksLikeOrganization } from './words.ts';

/** Splits a cell that lists several values. */
export const partsOf = (text: string | undefined): string[] =>
  (text ?? '').split(/\s*[;|\n]\s*|,\s+/).filter(Boolean);

/** Splits a cell with other names. A comma can be part of a name, so it separates only single words. */
export function otherNamesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\s*[;|\n]\s*/)
    .flatMap((part) => (/^[^\s,]+(?:, *[^\s,]+)+$/.test(part) ? part.split(/, */) : part))
    .map((name) => name.replace(/^(?:d\/?b\/?a|a\/?k\/?a)\b[/:. ]*/i, ''))
    .filter(Boolean);
}

/** Splits a cell with names of organizations. A comma can be part of a name, so all parts must be names for it to separate. */
export const partnersOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\s*[;|\n]\s*/)
    .flatMap((part) => {
      const names = part.split(/,\s+(?:and\s+)?/);
      return names.every(looksLikeOrganization) ? names : part;
    })
    .filter(Boolean);

/** Returns the people whom a row names, with their titles. */
export function peopleOf({ person, firstName, lastName, title }: Cells): readonly PersonInCell[] {
  const text = person ?? [firstName, lastName].filter(Boolean).join(' ');
  const [first, ...others] = text ? peopleInCell(text) : [];
  return first ? [{ ...first, title: title ?? first.title }, ...others] : [];
}

const Email = z.email();

/** Returns the first of several email addresses, if it is valid. */
export function emailIn(text: string | undefined): string | null {
  if (!text) return null;
  const read = Email.safeParse(text.split(/[\s;,]+/)[0]);
  return read.success ? read.data : null;
}

export function webAddress(text: string | undefined): string | null {
  const [address] = text?.match(/(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\S*/i) ?? [];
  if (!address || address.includes('@')) return null;
  const url = /^https?:/i.test(address) ? address : `https://${address}`;
  return URL.canParse(url) && url.length <= 500 ? url : null;
}
