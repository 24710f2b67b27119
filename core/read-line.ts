import type { z } from 'zod';

export type ReadLine<T> = { ok: true; value: T } | { ok: false; problem: string };

/** How many problems are listed; a completely different object has dozens. */
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

/** Parses a line of JSON in the given shape, or returns what is wrong with it and where. */
export function readLine<T>(line: string, shape: z.ZodType<T>): ReadLine<T> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { ok: false, problem: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const result = shape.safeParse(json);
  if (result.success) return { ok: true, value: result.data };
  const { issues } = result.error;
  const problems = [...issues.flatMap(unknownKeys), ...issues.flatMap(otherProblem)];
  const untold = problems.length - TOLD;
  return {
    ok: false,
    problem: [...problems.slice(0, TOLD), ...(untold > 0 ? [`and ${untold} more`] : [])].join('; '),
  };
}
