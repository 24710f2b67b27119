import type { z } from 'zod';
import { Snapshot } from './snapshot.ts';

type Read = { ok: true; snapshot: Snapshot } | { ok: false; problem: string };

/** `evidence[0].parties[2].org`, as one would write it in JavaScript. */
const pathOf = (keys: readonly PropertyKey[]): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

const describe = (issue: z.core.$ZodIssue): string =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => `${pathOf([...issue.path, key])} is an unknown key`).join('; ')
    : `${pathOf(issue.path) || 'the snapshot'}: ${issue.message}`;

/** A line of JSON as a snapshot, or a sentence that says what is wrong with it and where. */
export function readSnapshot(line: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { ok: false, problem: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const result = Snapshot.safeParse(json);
  if (result.success) return { ok: true, snapshot: result.data };
  return { ok: false, problem: result.error.issues.map(describe).join('; ') };
}
