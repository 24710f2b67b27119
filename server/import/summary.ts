import { sameName } from '../names/same-name.ts';
import { NO_ORGANIZATIONS } from './decline.ts';
import type { Found } from './found.ts';
import type { Encoding, Format, ReadFile } from './read/file.ts';

export interface Summary {
  readonly format: Format;
  readonly encoding: Encoding | null;
  readonly rows: number;
  readonly organizations: number;
  readonly people: number;
  readonly ties: number;
  readonly parents: number;
  readonly roles: number;
  readonly isolated: number;
  readonly selfLoops: number;
  readonly repeated: number;
  readonly refused: number;
  readonly questions: number;
  readonly declined: string | null;
}

/** Counts for a file without organizations: nodes and lines of another kind of network do not count. */
const NONE = { organizations: 0, ties: 0, parents: 0, roles: 0, isolated: 0 };

/** Counts rows or distinct things in a file. A declined file has no questions. */
export function summaryOf(
  { format, encoding, tables }: ReadFile,
  found: Found,
  declined: string | null,
): Summary {
  const organizations = [...found.organizations.values()];
  const pairs = new Set([...found.ties.values()].map(({ pair }) => pair.join('\u0001')));
  const tied = new Set([...found.ties.values()].flatMap(({ pair }) => pair));
  const rows = counted(found, new Set(tables.flatMap(({ isBeside, sheet }) => (isBeside ? sheet : []))));
  return {
    ...{ format, encoding, rows: found.dataRows, organizations: organizations.length },
    people: new Set([...found.people.values()].map(({ name }) => sameName(name))).size,
    ties: pairs.size,
    parents: organizations.filter(({ parentKey }) => parentKey !== null).length,
    roles: organizations.reduce((sum, { roles }) => sum + roles.size, 0),
    isolated: organizations.filter(({ key }) => !tied.has(key)).length,
    selfLoops: found.selfLoops,
    repeated: rows.repeated,
    refused: rows.refused,
    questions: declined ? 0 : rows.questions,
    declined,
    ...(declined === NO_ORGANIZATIONS && NONE),
  };
}

/**
 * Counts repeated and refused rows and rows with questions in one pass; each row of a matrix has many cells. What tables beside
 * the rows ask about is asked in the rows of the organizations.
 */
function counted(
  { format, rows }: Found,
  beside: ReadonlySet<string | null>,
): Record<'repeated' | 'refused' | 'questions', number> {
  const of = { repeated: new Set<number>(), refused: new Set<number>(), questions: new Set<number>() };
  let at = 0;
  for (const { where, isRepeated, refused, questions } of rows) {
    at += 1;
    const id = format === 'matrix' ? where.row : at;
    if (isRepeated) of.repeated.add(id);
    if (refused) of.refused.add(id);
    if (questions.length > 0 && !beside.has(where.sheet)) of.questions.add(id);
  }
  return { repeated: of.repeated.size, refused: of.refused.size, questions: of.questions.size };
}
