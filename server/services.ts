import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { utcDay } from '../core/days.ts';
import type { Model } from '../core/model/model.ts';
import { type AccessSettings, DEFAULT_ACCESS } from './access/settings.ts';
import { type BackupSettings, type Backups, backupsOf } from './archive/backups.ts';
import { type AssessedDistrict, type Assessments, assessmentsOf } from './assessments/assessments.ts';
import { districtFiles } from './assessments/district-files.ts';
import { type NationRow, nationRow } from './assessments/summary.ts';
import type { Graph, Run } from './graph/graph.ts';
import { type GraphSettings, openGraph } from './graph/open.ts';
import { clock } from './graph/queries.ts';
import { FORMAT } from './migrations/index.ts';
import { migrate } from './migrations/migrate.ts';
import { type OrganizationNames, organizationNamesOf } from './names/organization-names.ts';
import { type NationOn, nationOf, type Patience } from './nation/nation.ts';
import { type Networks, networksOf } from './nation/networks.ts';
import { storedRows } from './nation/stored.ts';
import type { ReferenceFiles } from './reference/files.ts';
import { loadReference } from './reference/load.ts';
import { readModel } from './reference/read-model.ts';
import { loadSample } from './sample/load.ts';
import { assertSampleMode } from './sample/sample-mode.ts';
import { type Search, searchOf } from './search/search-index.ts';
import type { Progress } from './start/progress.ts';

/** The services passed to every feature: opened once by main.ts (or by a test), closed by the code that opened them. */
export interface Services {
  readonly graph: Graph;
  readonly model: Model;
  /** Lists without dates, read at start: statistics, county names, provenance. */
  readonly files: ReferenceFiles;
  readonly assessments: Assessments;
  /** All districts on a day; after an edit only those that it touched are computed again. */
  readonly nation: NationOn<NationRow>;
  /** The networks of several districts, for measuring them together. */
  readonly networks: Networks;
  readonly organizationNames: OrganizationNames;
  /** All that has a name, to be searched. */
  readonly search: Search;
  /** The one clock, for moments; and the UTC day, for requests that say no day. */
  readonly now: () => Date;
  readonly today: () => string;
  /** The moment by the clock of the graph, where processes with clocks of their own must agree. */
  readonly sharedNow: (run: Run) => Promise<Date>;
  readonly access: AccessSettings;
  /** Archives that Tieline makes by itself, where it is told to. */
  readonly backups: Backups | null;
  readonly version: string;
  /** This graph holds a synthetic sample network. */
  readonly sample: boolean;
}

export interface ServicesOptions {
  readonly graph: GraphSettings;
  readonly sample?: boolean;
  readonly access?: AccessSettings;
  readonly backups?: BackupSettings;
  readonly now?: () => Date;
  readonly today?: () => string;
  readonly sharedNow?: Services['sharedNow'];
  /** How long requests wait for the national view, and a search after the start for the names. */
  readonly patience?: Patience;
  readonly onProgress?: (progress: Progress) => void;
}

const clockOfGraph: Services['sharedNow'] = async (run) =>
  new Date((await run(clock, {}))[0]?.at ?? Number.NaN);

const data = fileURLToPath(new URL('../data', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/**
 * Opens the graph, brings it up to this release's format and reference data, and puts together what features need.
 * @throws GraphError, ReferenceDataError: one sentence for the person who starts Tieline; the graph is closed again.
 */
export async function openServices({
  graph: settings,
  sample = false,
  access = DEFAULT_ACCESS,
  backups,
  now = () => new Date(),
  today = () => utcDay(now()),
  sharedNow = clockOfGraph,
  patience,
  onProgress,
}: ServicesOptions): Promise<Services> {
  const model = readModel(data);
  const graph = await openGraph(settings);
  try {
    await assertSampleMode(graph, sample, today());
    await migrate(graph, now);
    const files = await loadReference(graph, data, onProgress, now);
    if (sample) await loadSample(graph, { model, files, ...(onProgress && { onProgress }) });
    const assessments = assessmentsOf(graph, model);
    const stored = storedRows({ graph, today, version: `${files.version} ${FORMAT}` });
    const nation = nationOf({ assessments, stored, rowOf: rowsFrom(files) }, patience);
    const networks = networksOf(assessments, patience);
    const organizationNames = organizationNamesOf(graph, assessments.revisions);
    const search = searchOf(
      { graph, model, files },
      assessments.revisions,
      organizationNames,
      patience?.nothing,
    );
    return {
      ...{ graph, model, files, assessments, nation, networks, organizationNames, search },
      ...{ now, today, sharedNow, access, version, sample },
      backups: backups ? backupsOf({ graph, now }, backups) : null,
    };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

function rowsFrom(files: ReferenceFiles): (assessed: AssessedDistrict) => NationRow {
  const fileOf = districtFiles(files);
  return (assessed) => {
    const file = fileOf(assessed.reading.districtId);
    if (file) return nationRow(file, assessed);
    throw new Error(`The graph holds a district that districts.csv lacks: ${assessed.reading.districtId}`);
  };
}
