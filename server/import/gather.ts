import { hash } from 'node:crypto';
import { sameName } from '../names/same-name.ts';
import { districtFor, withDistricts } from './district-of.ts';
import type { Found, RowFound, Rows } from './found.ts';
import { whereabouts } from './place-of-row.ts';
import type { Places } from './places.ts';
import type { FileRow, ReadFile } from './read/file.ts';
import { NOTHING, type RowRead, readThing, setParent } from './read-row.ts';
import { placeOfEnd, readTie } from './read-tie.ts';
import { rowKeeper } from './rows.ts';
import type { Cells, TablePlan } from './table-plan.ts';
import { type Register, register } from './things.ts';
import { pacer, type Watch } from './watch.ts';
import { askingForWork } from './without-work.ts';
import { filled } from './words.ts';

export interface GatherContext {
  readonly places: Places;
  readonly hasPoint: (point: readonly [number, number]) => boolean;
  /** The district for rows that do not say it; asked once per file. */
  readonly districtId: string | null;
  /** The state of rows that name none. */
  readonly homeState: string | null;
}

/** Reads the contents of a file, nodes before ties, and checks each row by itself. */
export async function gather(
  file: ReadFile,
  plans: readonly TablePlan[],
  context: GatherContext,
  watch: Watch = {},
): Promise<Found> {
  const things = register();
  const reading: Reading = {
    file,
    things,
    context,
    seen: new Set(),
    count: { selfLoops: 0, here: 0, abroad: 0 },
  };
  const data = plans.filter(({ gives }) => gives !== 'nothing');
  const { add, all } = rowKeeper();
  const pace = pacer(watch, 'reading', null);
  for (const gives of ['things', 'ties'])
    for (const plan of data.filter((one) => one.gives === gives))
      for await (const row of plan.table.rows()) {
        await pace(add(readRow(reading, plan, row)));
      }
  settle(things, context);
  const rows = askingForWork(withDistricts(all(), things.organizations, context), things.people);
  await settleGiven(rows, things.organizations, pacer(watch, 'reading', null));
  return {
    ...{ format: file.format, dataRows: data.length > 0 ? rowsOf(file, rows, data) : await rowsOfAll(plans) },
    rows,
    ...{ organizations: things.organizations, people: things.people, ties: things.ties, ...reading.count },
    saysOrganization: file.format.startsWith('hsds') || data.some(({ saysOrganization }) => saysOrganization),
  };
}

interface Reading {
  readonly file: ReadFile;
  readonly things: Register;
  readonly context: GatherContext;
  /** Digests of earlier rows. */
  readonly seen: Set<string>;
  readonly count: { selfLoops: number; here: number; abroad: number };
}

function readRow({ file, things, context, seen, count }: Reading, plan: TablePlan, row: FileRow): RowFound {
  const where = { row: row.row, sheet: plan.table.sheet };
  const cells = plan.cellsOf(row);
  const place = plan.gives === 'things' ? cells : placeOfEnd(cells, 'from');
  const side = whereabouts(place, context.hasPoint);
  if (side) count[side] += 1;
  const refused = plan.refusedIn(row.cells);
  const mark = markOf(file, plan, row, cells);
  if (!refused && seen.has(mark)) return { where, isRepeated: true, refused: null, ...NOTHING };
  seen.add(mark);
  const read = (plan.gives === 'ties' ? readTie : readThing)(things, plan, row, cells, context, refused);
  if (read.isSelfLoop) count.selfLoops += 1;
  if (!refused) screened(things, read);
  const { drafts, questions, names } = refused ? { ...NOTHING, names: read.names } : read;
  return { where, isRepeated: false, refused, drafts, questions, names };
}

function screened({ organizations }: Register, { names, drafts }: RowRead): void {
  for (const key of [...names, ...drafts.flatMap((one) => (one.of === 'organization' ? one.key : []))]) {
    const one = organizations.get(key);
    if (one) one.isScreened = true;
  }
}

/** Sets what is known only after all rows have been read: parents and districts. */
function settle({ organizations, byId }: Register, context: GatherContext): void {
  for (const one of organizations.values()) {
    const parent = one.parentNode ? byId.get(one.parentNode) : undefined;
    if (parent?.is === 'organization') setParent(one, parent.key);
    one.districtId = districtFor(one, context);
  }
  for (const { parentKey, districtId } of organizations.values()) {
    const parent = organizations.get(parentKey ?? '');
    if (parent) parent.districtId ??= districtId; // for a parent without rows of its own, its parts are the best guide
  }
}

/** Marks the organizations that the file enters: those with a row that is neither refused nor a question as a whole. */
async function settleGiven(
  rows: Rows,
  organizations: Found['organizations'],
  pace: ReturnType<typeof pacer>,
): Promise<void> {
  let done = 0;
  for (const { drafts, questions, refused } of rows) {
    done += 1;
    await pace(done);
    if (refused || questions.some(({ about }) => about === 'row')) continue;
    for (const { fact, key } of drafts) {
      const one = fact === 'organizations' ? organizations.get(key) : undefined;
      if (one) one.isGiven = true;
    }
  }
}

/** Gephi’s words for ties without direction. */
const UNDIRECTED = /^(?:undirected|mutual)$/i;

/** Returns a digest that is equal for repeated rows: all cells except a running number; in an undirected network, in either order. */
function markOf(
  { isDirected, format }: ReadFile,
  { table, mapping, gives }: TablePlan,
  row: FileRow,
  cells: Cells,
): string {
  if (format === 'matrix')
    return `${table.sheet} ${row.row} ${cells.from} ${cells.to} ${JSON.stringify(row.cells)}`;
  const hasNoDirection = isDirected === false || UNDIRECTED.test(row.cells.direction ?? '');
  const isTurned =
    gives === 'ties' && hasNoDirection && sameName(cells.from ?? '') > sameName(cells.to ?? '');
  const others = table.columns.flatMap((column) => {
    const field = mapping[column];
    const value = filled(row.cells[column]);
    if (!value || field === 'number') return [];
    const name =
      isTurned && field === 'from' ? 'to' : isTurned && field === 'to' ? 'from' : (field ?? column);
    return [`${name}=${sameName(value)}`];
  });
  return digest(`${gives} ${others.sort().join('\u0001')}`);
}

/** Rows are long and are only compared for equality. */
const digest = (text: string): string => hash('sha256', text, 'binary');

/** A matrix has a row for each organization, and ties in its cells. */
function rowsOf({ format }: ReadFile, rows: Rows, data: readonly TablePlan[]): number {
  if (format === 'matrix') return new Set([...rows].map(({ where }) => `${where.sheet} ${where.row}`)).size;
  const beside = new Set(data.flatMap(({ table }) => (table.isBeside ? table.sheet : [])));
  if (beside.size === 0) return rows.length;
  return [...rows].filter(({ where }) => !beside.has(where.sheet)).length;
}

/** Counts the rows of all tables if none names an organization or a person. */
async function rowsOfAll(plans: readonly TablePlan[]): Promise<number> {
  let rows = 0;
  for (const { table } of plans) for await (const _ of table.rows()) rows += 1;
  return rows;
}
