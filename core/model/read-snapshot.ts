import type { z } from 'zod';
import { Snapshot } from './snapshot.ts';

type Read = { ok: true; snapshot: Snapshot } | { ok: false; problem: string };

/** So many of the things that are wrong are told; a wholly different object has dozens. */
const TOLD = 5;

/** `evidence[0].parties[2].org` */
const pathOf = (keys: readonly PropertyKey[]): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

const unknownKeys = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => `${pathOf([...issue.path, key])}: unknown key`)
    : [];

const otherProblem = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'unrecognized_keys' ? [] : [`${pathOf(issue.path) || 'the line'}: ${issue.message}`];

/** A line of JSON as a snapshot, or what is wrong with it and where. */
export function readSnapshot(line: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { ok: false, problem: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const result = Snapshot.safeParse(json);
  if (result.success) return { ok: true, snapshot: result.data };
  const { issues } = result.error;
  const problems = [...issues.flatMap(unknownKeys), ...issues.flatMap(otherProblem)];
  const untold = problems.length - TOLD;
  return {
    ok: false,
    problem: [...problems.slice(0, TOLD), ...(untold > 0 ? [`and ${untold} more`] : [])].join('; '),
  };
}
