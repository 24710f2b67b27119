import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import type { Graph } from '../graph/graph.ts';
import type { Revision } from '../names/kept-by-revisions.ts';
import type { OrganizationNames } from '../names/organization-names.ts';
import type { ReferenceFiles } from '../reference/files.ts';
import { screen } from '../screening/screen.ts';
import { revisions } from '../store/place-queries.ts';
import type { Existing } from './beside.ts';
import { readCities } from './cities.ts';
import { countiesByPoint } from './county-at.ts';
import { declinedFor, type SaidOfPlaces } from './decline.ts';
import type { Field, Mapping } from './fields.ts';
import type { Found } from './found.ts';
import { gather } from './gather.ts';
import { judgeOf } from './judge.ts';
import { type ImportLine, linesOf } from './lines.ts';
import { type Matched, matchAll } from './match.ts';
import { withOwnCells } from './of-columns.ts';
import { readOnRecord } from './on-record.ts';
import { countiesIn } from './place-of-row.ts';
import { type Places, placesIn } from './places.ts';
import type { ReadFile } from './read/file.ts';
import { withoutReasons } from './refused-rows.ts';
import { LONGEST } from './screen-row.ts';
import { type Summary, summaryOf } from './summary.ts';
import { planTable, type TablePlan } from './table-plan.ts';
import type { Watch } from './watch.ts';

interface ImportContext {
  readonly graph: Graph;
  readonly organizationNames: OrganizationNames;
  readonly files: Pick<ReferenceFiles, 'counties' | 'districts'>;
  readonly today: () => string;
}

/** A cell as a person corrects it. */
interface Correction {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

/** Options for reading a file. */
interface ReadingOptions {
  /** The name of the file, as people see it. */
  readonly name?: string;
  /** What columns contain, as far as a person or a profile has set it. */
  readonly mapping?: Mapping;
  readonly corrections?: readonly Correction[];
}

interface ImportOptions extends ReadingOptions {
  readonly name: string;
  readonly districtId: string | null;
  readonly existing?: Existing;
  /** The organization on record chosen for a name in the file, or `new`. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Returns true for districts that the account may edit; what is on record in others is not revealed. */
  readonly mayEdit?: (districtId: string) => boolean;
}

/** What an import would do; nothing is written. */
export interface DryRun {
  readonly plans: readonly TablePlan[];
  readonly found: Found;
  readonly matched: ReadonlyMap<string, Matched>;
  /** The revisions of all districts when the file was compared with what is on record. */
  readonly seen: readonly Revision[];
  /** Computed on each iteration, because all lines of a large file would need too much memory. */
  readonly lines: Iterable<ImportLine>;
  readonly summary: Summary;
}

const countyAt = countiesByPoint();
const hasPoint = (point: readonly [number, number]): boolean => countyAt(point) !== null;
const kept = new WeakMap<ImportContext['files'], Places>();

function placesOf(files: ImportContext['files']): Places {
  const places = kept.get(files) ?? placesIn({ ...files, cities: readCities() }, countyAt);
  kept.set(files, places);
  return places;
}

/** How each table of a file is read. */
export async function planFile(
  read: ReadFile,
  { name, mapping, corrections = [] }: ReadingOptions,
  today: string,
): Promise<{ readonly file: ReadFile; readonly plans: readonly TablePlan[] }> {
  const file = withOwnCells(corrected(withoutReasons(read), corrections));
  const plans = await Promise.all(file.tables.map((table) => planTable(table, today, mapping, name)));
  return { file, plans };
}

/** Reads a file and compares each fact of each row with what is on record. */
export async function dryRun(
  tieline: ImportContext,
  read: ReadFile,
  options: ImportOptions,
  watch: Watch = {},
): Promise<DryRun> {
  const { districtId, choices = {} } = options;
  const places = placesOf(tieline.files);
  const { file, plans } = await planFile(read, options, tieline.today());
  const said = placesOfFile(plans, places);
  const homeState = districtId ? places.stateOf(districtId) : said.state;
  const found = await gather(file, plans, { places, hasPoint, districtId, homeState }, watch);
  const seen = await tieline.graph.read((run) => run(revisions, {}));
  const onRecord = await tieline.organizationNames(seen);
  const { matched, namesOnRecord } = await matchAll(found, onRecord, places, choices, watch);
  const declined = declinedFor(found, namesOnRecord, { ...said, isAnywhere: places.isAnywhere });
  const summary = summaryOf(file, found, declined);
  if (declined) return { plans, found, matched, seen, lines: [], summary };
  const known = [...matched.values()].filter(({ isOnRecord }) => isOnRecord);
  const districtIds = [...found.organizations.values()].flatMap((one) => one.districtId ?? []);
  const record = await readOnRecord(
    tieline.graph,
    known.map(({ id }) => id),
    districtIds,
  );
  const judge = judgeOf({
    ...{ found, matched, record, source: sourceOf(options.name) },
    ...{ existing: options.existing ?? 'update', mayEdit: options.mayEdit ?? (() => true) },
  });
  const nameOf = (id: string): string =>
    tieline.files.districts.find((district) => district.id === id)?.abbreviation ?? id;
  const lines = { [Symbol.iterator]: () => reachable(linesOf(found, judge), { ...options, nameOf }) };
  return { plans, found, matched, seen, lines, summary };
}

/** Returns the source of the facts; a file name that cannot be stored is left out. */
const sourceOf = (name: string): string => {
  const source = `Imported from ${name}`;
  return source.length > LONGEST || screen(source) ? 'Imported from a file' : source;
};

interface Reach extends Pick<ImportOptions, 'mayEdit'> {
  /** Returns the name of a district for sentences. */
  readonly nameOf: (districtId: string) => string;
}

function* reachable(lines: Iterable<ImportLine>, reach: Reach): Generator<ImportLine> {
  for (const line of lines) yield withinReach(line, reach);
}

function withinReach(line: ImportLine, { mayEdit, nameOf }: Reach): ImportLine {
  const closed = [line.districtId, line.judged?.alsoIn].find((id) => id && mayEdit && !mayEdit(id));
  if (!closed || line.fate === 'refused') return line;
  const { judged: _judged, value: _value, ...rest } = line;
  return {
    ...rest,
    fate: 'question',
    reason: `It belongs to ${nameOf(closed)}, which your account has no permission to edit`,
  };
}

/** Applies corrections to a file. */
function corrected(file: ReadFile, corrections: readonly Correction[]): ReadFile {
  if (corrections.length === 0) return file;
  const of = groupBy(corrections, ({ sheet, row }) => JSON.stringify([sheet, row]));
  const tables = file.tables.map((table) => ({
    ...table,
    async *rows() {
      for await (const { row, cells } of table.rows()) {
        const mended = of(JSON.stringify([table.sheet, row])).filter(({ column }) =>
          table.columns.includes(column),
        );
        yield {
          row,
          cells: { ...cells, ...Object.fromEntries(mended.map(({ column, value }) => [column, value])) },
        };
      }
    },
  }));
  return { ...file, tables };
}

/** Fewer names may be neighborhoods of one town. */
const ENOUGH_PLACES = 5;

const SAYS_STATE: ReadonlySet<Field> = new Set(['state', 'country', 'fromState', 'toState']);

/** Infers a state from the cities and counties of a file whose rows name no state. */
function placesOfFile(
  plans: readonly TablePlan[],
  places: Places,
): Omit<SaidOfPlaces, 'isAnywhere'> & { readonly state: string | null } {
  const columns = plans.flatMap(({ mapping, sampled }) =>
    Object.entries(mapping).map(([column, field]) => ({ field, values: sampled.valuesOf(column) })),
  );
  if (columns.some(({ field }) => SAYS_STATE.has(field)))
    return { state: null, areKnown: false, areNowhere: false };
  const valuesIn = (wanted: Field): readonly string[] =>
    columns.flatMap(({ field, values }) => (field === wanted ? values : []));
  const listed = (...fields: Field[]): readonly string[] => fields.flatMap(valuesIn).flatMap(countiesIn);
  const served = listed('served').filter(places.isAnywhere);
  const state =
    places.stateOfCounties(listed('county', 'fromCounty', 'toCounty')) ?? places.stateOfCounties(served);
  const areKnown = state !== null || places.areOfOneState(valuesIn('city'));
  const named = distinct([...valuesIn('county'), ...valuesIn('city').map((city) => city.replace(/,.*/, ''))]);
  const areNowhere = named.length >= ENOUGH_PLACES && !named.some(places.isAnywhere);
  return { state, areKnown, areNowhere };
}
