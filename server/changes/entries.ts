import type { z } from 'zod';
import type { Facts } from '../../core/facts/index.ts';
import { FACTS, type FactKind, type FactRow } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { Said } from '../../core/facts/said.ts';
import { tidyText } from '../../core/text.ts';
import type { FieldError } from '../http/errors.ts';
import { screenField } from '../screening/screen.ts';
import { areEqual } from './canonical.ts';
import { checkRow, type RowLimits } from './check-row.ts';
import type { ChangeRequest } from './contract.ts';
import { pauses } from './pauses.ts';
import { rowIn } from './planned.ts';
import { refuseFields } from './refuse.ts';

export type Entry = z.output<typeof ChangeRequest>['entries'][number];
type Row = FactRow<FactKind>;

/** The context for reading entries. */
export interface EntryContext extends RowLimits {
  readonly facts: Facts;
  readonly withdrawn: Facts;
  /** For facts that record who entered them, and their local date. */
  readonly actorName: string;
  readonly enteredOn: string;
}

/** The random keys that pages put in ids; by chance these can look like forbidden content. */
const RANDOM = /[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Returns the part of an id other than its random key and the fact's name; the name itself is screened separately. */
function ownWords(id: string, name: unknown): string {
  const words = typeof name === 'string' ? name.toLowerCase().split(/[^a-z0-9]+/) : [];
  const ofName = words.filter(Boolean).join('-').slice(0, 60);
  return (id.startsWith(ofName) ? id.slice(ofName.length) : id).replaceAll(RANDOM, '');
}

/**
 * Converts entries to mutations: parses each value by its kind and adds the previous row. The server sets ids, origin and kind
 * of source, whatever the value says. Entries that change nothing are left out.
 * @throws AppError 400 naming every invalid field, such as `entries[2].value.since`.
 */
export function mutationsOf(entries: readonly Entry[], context: EntryContext): Mutation[] {
  const { read, end } = readerOf(context);
  for (const entry of entries) read(entry);
  return end();
}

/** Like `mutationsOf` for thousands of entries; yields to other requests. */
export async function mutationsInPieces(
  entries: readonly Entry[],
  context: EntryContext,
): Promise<Mutation[]> {
  const { read, end } = readerOf(context);
  const pause = pauses();
  for (const entry of entries) {
    read(entry);
    await pause();
  }
  return end();
}

function readerOf(context: EntryContext): { read: (entry: Entry) => void; end: () => Mutation[] } {
  const faults: FieldError[] = [];
  const mutations: Mutation[] = [];
  const seen = new Set<string>();
  let index = 0;
  const read = (entry: Entry): void => {
    const path = `entries[${index}]`;
    index += 1;
    const key = `${entry.fact} ${entry.id}`;
    if (seen.has(key))
      faults.push({ field: `${path}.id`, message: 'repeats a fact that an earlier entry already changes' });
    seen.add(key);
    mutations.push(...mutationOf(entry, context, path, faults));
  };
  const end = (): Mutation[] => {
    if (faults.length === 0 && mutations.length === 0)
      faults.push({ field: 'entries', message: 'change nothing: every fact already has these values' });
    refuseFields(faults);
    return mutations;
  };
  return { read, end };
}

function mutationOf(entry: Entry, context: EntryContext, path: string, faults: FieldError[]): Mutation[] {
  const { fact, id, value, said = [] } = entry;
  const find = (facts: Facts): Row | undefined => rowIn(facts, fact, id);
  const before = find(context.facts) ?? null;
  if (value === null) {
    if (before) return [{ fact, id, before, after: null }];
    faults.push({ field: `${path}.id`, message: 'is not a fact of this district' });
    return [];
  }
  const base = before ?? find(context.withdrawn) ?? null;
  if (!base && !/^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/.test(id))
    faults.push({ field: `${path}.id`, message: 'must be an ID of letters, digits and . _ : - only' });
  if (said.length > 0 && fact !== 'organizations')
    faults.push({ field: `${path}.said`, message: 'applies only to an organization' });
  const known = faults.length;
  const after = readValue(entry, value, base, context, path, faults);
  // If the name is rejected, the id is not reported as well.
  if (!base && faults.length === known) faults.push(...screenField(`${path}.id`, ownWords(id, value.name)));
  if (!after || (before && areEqual(before, after))) return [];
  return [
    {
      fact,
      id,
      before,
      after,
      ...(said.length > 0 && { said: Said.options.filter((one) => said.includes(one)) }),
    },
  ];
}

function readValue(
  { fact, id, said }: Entry,
  given: Record<string, unknown>,
  base: Row | null,
  context: EntryContext,
  path: string,
  faults: FieldError[],
): Row | null {
  const value = tidied(given, base);
  const parsed = FACTS[fact].shape.safeParse({ ...value, ...setByServer(fact, id, value, base, context) });
  if (!parsed.success) {
    faults.push(...parsed.error.issues.flatMap((issue) => faultsOf(issue, `${path}.value`)));
    return null;
  }
  const row = parsed.data;
  const columns = new Map<string, unknown>(Object.entries(row));
  const was = new Map<string, unknown>(Object.entries(base ?? {}));
  const fixed: readonly string[] = FACTS[fact].fixed ?? [];
  for (const column of base ? fixed : [])
    if (columns.get(column) !== was.get(column))
      faults.push({
        field: `${path}.value.${column}`,
        message: 'identifies the fact and cannot be changed; remove the fact and add another',
      });
  faults.push(...checkRow(fact, row, base, context, `${path}.value`, said));
  return row;
}

/** Normalizes all texts (core/text.ts) except unchanged ones, which can be older than that rule. */
function tidied(value: Record<string, unknown>, base: Row | null): Record<string, unknown> {
  const was = new Map<string, unknown>(Object.entries(base ?? {}));
  const tidy = (one: unknown, column: string): unknown => {
    if (Array.isArray(one)) return one.map((item) => tidy(item, column));
    return typeof one !== 'string' || [was.get(column)].flat().includes(one) ? one : tidyText(one);
  };
  return Object.fromEntries(Object.entries(value).map(([column, one]) => [column, tidy(one, column)]));
}

/** The author is only in the history, because not every viewer of a source may read that. */
const ENTERED = 'Entered here';

/** Sets ids and provenance: a corrected fact keeps its origin, and its kind of source while the source is unchanged. */
function setByServer(
  fact: FactKind,
  id: string,
  value: Record<string, unknown>,
  base: Row | null,
  { districtId, actorName, enteredOn }: EntryContext,
): Record<string, unknown> {
  const columns: object = FACTS[fact].columns;
  const before = new Map<string, unknown>(Object.entries(base ?? {}));
  const set = {
    id,
    origin: base?.origin ?? 'entered',
    ...('districtId' in columns && { districtId: value.districtId ?? districtId }),
    ...('enteredBy' in columns && { enteredBy: actorName, enteredOn }),
    ...('addedOn' in columns && { addedOn: base ? (before.get('addedOn') ?? null) : enteredOn }),
  };
  if (!('sourceKind' in columns)) return set;
  const column = 'source' in columns ? 'source' : 'basis';
  const given = typeof value[column] === 'string' ? value[column].trim() : '';
  // A different answer does not have the source of the previous one.
  const stays = fact !== 'tribalLand' || before.get('tribalLand') === value.tribalLand;
  const source = given || (stays && before.get(column)) || ENTERED;
  const isKept = before.get(column) === source;
  return { ...set, [column]: source, sourceKind: isKept ? before.get('sourceKind') : 'entered' };
}

function faultsOf(issue: z.core.$ZodIssue, path: string): FieldError[] {
  const at = (keys: readonly PropertyKey[]): string => [path, ...keys.map(String)].join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: at([...issue.path, key]), message: 'is not known here' }));
  const message = /^(is|must|may)\b/.test(issue.message) ? issue.message : `is not valid: ${issue.message}`;
  return [{ field: at(issue.path), message }];
}
