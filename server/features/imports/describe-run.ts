import type { z } from 'zod';
import { pauses } from '../../changes/pauses.ts';
import { isReady } from '../../import/apply.ts';
import type { DryRun } from '../../import/dry-run.ts';
import { FIELDS, type Field } from '../../import/fields.ts';
import type { ImportLine } from '../../import/lines.ts';
import type { checkImport } from './contract.ts';

type Answer = z.input<(typeof checkImport)['response']>;

/** The most lines a page can show; the summary counts all. */
const SHOWN = 5_000;
const FIRST_VALUES = 4;
/** Shown in place of text that is never stored. */
const HIDDEN = '(hidden)';

/** What needs a person's decision comes first, then what changes, then the rest, each in file order. */
const ORDER = ['question', 'duplicate', 'waiting', 'refused', 'changed', 'new', 'same'] as const;
/** A line that waits for another fact is resolved with that fact, so it comes after it. */
const placeOf = (line: ImportLine): (typeof ORDER)[number] => (isWaiting(line) ? 'waiting' : line.fate);
const isWaiting = ({ fate, judged }: ImportLine): boolean => fate === 'question' && judged !== undefined;

export async function describeRun(run: DryRun, profiles: readonly string[]): Promise<Answer> {
  const { lines, total, ready } = await firstLines(run.lines);
  return {
    summary: run.summary,
    fields: Object.entries(FIELDS).map(([field, words]) => ({ field, words })),
    profiles: [...profiles],
    tables: run.plans.map(({ table, gives, mapping, sampled, refusedIn }) => ({
      sheet: table.sheet,
      holds: gives,
      notes: table.notes,
      columns: table.columns.map((column) => ({
        column,
        field: mapping[column] ?? 'none',
        first: [...new Set(sampled.valuesOf(column))]
          .slice(0, FIRST_VALUES)
          .map((value) => (refusedIn({ [column]: value }) ? HIDDEN : value)),
      })),
    })),
    writable: ready,
    lines: lines.map((line) => lineOf(run, line)),
    total,
  };
}

/** Returns as many lines as are shown, in order, with the total and how many can be written. */
async function firstLines(all: Iterable<ImportLine>): Promise<{
  readonly lines: ImportLine[];
  readonly total: number;
  readonly ready: number;
}> {
  const pause = pauses();
  const byPlace = new Map<(typeof ORDER)[number], ImportLine[]>(ORDER.map((place) => [place, []]));
  let [total, ready] = [0, 0];
  for (const line of all) {
    total += 1;
    if (isReady(line)) ready += 1;
    const sameKind = byPlace.get(placeOf(line));
    if (sameKind && sameKind.length < SHOWN) sameKind.push(line);
    await pause();
  }
  return { lines: ORDER.flatMap((place) => byPlace.get(place) ?? []).slice(0, SHOWN), total, ready };
}

/** The field that the answer to a question about a fact goes into. */
const ASKED: Readonly<Partial<Record<ImportLine['fact'], Field>>> = {
  organizations: 'organization',
  fills: 'role',
  evidence: 'strength',
  people: 'organization',
};

function lineOf(run: DryRun, line: ImportLine): Answer['lines'][number] {
  const { row, sheet, fact, fate, name, districtId, reason, judged } = line;
  const field = fate === 'question' && !isWaiting(line) ? ASKED[fact] : undefined;
  const plan = run.plans.find(({ table }) => table.sheet === sheet);
  const column = field && plan?.table.columns.find((one) => plan.mapping[one] === field);
  const likelyDuplicates =
    fate === 'duplicate' && fact === 'organizations' ? (judged?.likelyDuplicates ?? []) : [];
  const value = column ? (line.value ?? name) : null;
  return {
    row,
    sheet,
    fact,
    fate,
    name,
    districtId,
    reason,
    column: column ?? null,
    value,
    choices: [...likelyDuplicates],
  };
}
