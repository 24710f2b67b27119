import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Ids } from './columns.ts';
import { readCsv } from './csv.ts';
import { ReferenceDataError } from './errors.ts';
import * as industry from './industry-rows.ts';
import * as place from './place-rows.ts';
import { readModel } from './read-model.ts';
import * as row from './rows.ts';

type RowsOf<Schema extends (...ids: Ids[]) => z.ZodType> = readonly z.output<ReturnType<Schema>>[];

/** The reference data of the release, with rows in the order of the files. `version` is the release and a hash of the files. */
export interface ReferenceFiles {
  readonly version: string;
  /** The edition of the reference data, and its date. */
  readonly edition: z.output<ReturnType<typeof row.editionRow>>;
  readonly organizations: RowsOf<typeof row.organizationRow>;
  readonly districts: RowsOf<typeof row.districtRow>;
  readonly counties: RowsOf<typeof row.countyRow>;
  readonly tribalLand: RowsOf<typeof row.tribalLandRow>;
  readonly jurisdictions: RowsOf<typeof row.jurisdictionRow>;
  readonly fills: RowsOf<typeof row.fillRow>;
  readonly programs: RowsOf<typeof row.programRow>;
  readonly awards: RowsOf<typeof row.awardRow>;
  readonly statistics: RowsOf<typeof row.statisticRow>;
  /** Organizations to ask about that no one has confirmed: never facts. */
  readonly leads: RowsOf<typeof row.leadRow>;
  readonly districtNeighbors: RowsOf<typeof row.districtNeighborRow>;
  readonly districtFacts: RowsOf<typeof place.districtFactRow>;
  readonly countyFacts: RowsOf<typeof place.countyFactRow>;
  /** Industries at risk of labor trafficking, and what is published about each. */
  readonly industries: RowsOf<typeof industry.industryRow>;
  readonly industryCounts: RowsOf<typeof industry.industryCountRow>;
  readonly goods: RowsOf<typeof industry.goodRow>;
  readonly importOrders: RowsOf<typeof industry.importOrderRow>;
}

/** The latest result, so that unchanged files are parsed and checked once, however many graphs a process opens. */
let readLast: ReferenceFiles | undefined;

/**
 * Reads and checks every reference file of a data folder, including that ids from other files exist there.
 * @throws ReferenceDataError that names file, line and column of the first thing that is wrong.
 */
export function readReferenceFiles(dataFolder: string): ReferenceFiles {
  try {
    const version = versionOf(dataFolder);
    if (readLast?.version !== version) readLast = { version, ...readRows(dataFolder) };
    return readLast;
  } catch (cause) {
    throw new ReferenceDataError(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function readRows(dataFolder: string): Omit<ReferenceFiles, 'version'> {
  const read = <Row>(file: string, schema: z.ZodType<Row>): Row[] => readCsv(join(dataFolder, file), schema);
  const parents = read('organizations.csv', row.organizationRow(ANY)); // a parent can be listed after its parts
  const organizations = idsIn(
    'organizations.csv',
    parents.map((organization) => organization.id),
  );
  const districtRows = read('districts.csv', row.districtRow(organizations));
  const districts = idsIn(
    'districts.csv',
    districtRows.map(({ id }) => id),
  );
  const roles = idsIn(
    'model-roles.csv',
    readModel(dataFolder).roles.map(({ id }) => id),
  );
  const countyRows = read('counties.csv', row.countyRow(districts));
  const counties = idsIn(
    'counties.csv',
    countyRows.map(({ fips }) => fips),
  );
  const [edition, another] = read('edition.csv', row.editionRow());
  if (!edition || another) throw new Error(`${join(dataFolder, 'edition.csv')} must have one row`);
  return {
    edition,
    organizations: read('organizations.csv', row.organizationRow(organizations)),
    districts: districtRows,
    counties: countyRows,
    tribalLand: read('tribal-land.csv', row.tribalLandRow(districts)),
    jurisdictions: read('jurisdictions.csv', row.jurisdictionRow(organizations, districts)),
    fills: read('fills.csv', row.fillRow(organizations, districts, roles)),
    programs: read('programs.csv', row.programRow(organizations, districts)),
    awards: read('awards.csv', row.awardRow(organizations, districts)),
    statistics: read('statistics.csv', row.statisticRow(districts)),
    leads: read('leads.csv', row.leadRow(districts, roles, organizations)),
    districtNeighbors: read('district-neighbors.csv', row.districtNeighborRow(districts)),
    districtFacts: read('district-facts.csv', place.districtFactRow(districts)),
    countyFacts: read('county-facts.csv', place.countyFactRow(counties)),
    ...readIndustries(read, { districts, roles }),
  };
}

type Read = <Row>(file: string, schema: z.ZodType<Row>) => Row[];

function readIndustries(read: Read, { districts, roles }: Record<'districts' | 'roles', Ids>) {
  const industryRows = read('industries.csv', industry.industryRow(roles));
  const industries = idsIn(
    'industries.csv',
    industryRows.map(({ id }) => id),
  );
  return {
    industries: industryRows,
    industryCounts: read('industry-counts.csv', industry.industryCountRow(districts, industries)),
    goods: read('goods.csv', industry.goodRow(industries)),
    importOrders: read('import-orders.csv', industry.importOrderRow(industries)),
  };
}

const ANY: Ids = { file: '', has: () => true };

function idsIn(file: string, ids: readonly string[]): Ids {
  const known = new Set(ids);
  return { file, has: (id) => known.has(id) };
}

/** Returns a text that depends only on the release and the content of the files, not on the order in which a disk lists them. */
function versionOf(dataFolder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(dataFolder).sort())
    if (file.endsWith('.csv')) hash.update(`${file}\0`).update(readFileSync(join(dataFolder, file)));
  const { version }: { version: string } = JSON.parse(readFileSync(RELEASE, 'utf8'));
  return `${version}-${hash.digest('hex').slice(0, 16)}`;
}
const RELEASE = new URL('../../package.json', import.meta.url);
