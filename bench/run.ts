import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../server/app.ts';
import type { GraphSettings } from '../server/graph/open.ts';
import { openServices, type Services } from '../server/services.ts';
import { readDistrictRows } from '../server/store/district-rows.ts';
import { writeFacts } from '../server/store/load.ts';
import { bumpRevisions } from '../server/store/place-queries.ts';
import { startNeo4j } from '../tests/neo4j/start.ts';
import { largeDistrict } from './large-district.ts';
import { median, ratioLine, timed } from './measure.ts';

/** `npm run bench`: ratios in one run on one machine, on both engines; a figure by itself says nothing on another machine. */
const DISTRICT = 'wyd';
const RUNS = 15;

const edit = (tieline: Services): Promise<unknown> =>
  tieline.graph.write((run) => run(bumpRevisions, { districtIds: [DISTRICT] }));

/** The district page's answer, made anew after an edit, against the reading of the same rows alone. */
async function districtAnswer(tieline: Services): Promise<string> {
  await tieline.graph.write((run) => writeFacts(run, [DISTRICT], largeDistrict(DISTRICT, tieline.model)));
  const app = await buildApp(tieline);
  const raw = await median(RUNS, () => tieline.graph.read((run) => readDistrictRows(run, [DISTRICT])));
  const answer = await median(
    RUNS,
    () => app.inject(`/api/districts/${DISTRICT}/network`),
    () => edit(tieline),
  );
  await app.close();
  return ratioLine(
    tieline.graph.engine,
    'district network, 500 organizations, 5,000 pieces:',
    answer,
    'raw queries',
    raw,
    'under 3',
  );
}

/** The national summary after one edit against the first one of a process. */
async function nationalSummary(tieline: Services): Promise<string> {
  const { today, nation } = tieline;
  const first = await timed(() => nation(today()));
  const afterEdit = await median(RUNS, async () => {
    await edit(tieline);
    await nation(today());
  });
  return ratioLine(
    tieline.graph.engine,
    'national summary after one edit:',
    afterEdit,
    'the first',
    first,
    'under 0.1',
  );
}

async function measure(graph: GraphSettings): Promise<void> {
  const tieline = await openServices({ graph });
  try {
    console.log(await nationalSummary(tieline));
    console.log(await districtAnswer(tieline));
  } finally {
    await tieline.graph.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'tieline-bench-'));
await measure({ url: `embedded:${join(folder, 'graph')}` });
rmSync(folder, { recursive: true });

const neo4j = await startNeo4j();
if (neo4j) {
  await measure(neo4j);
  await neo4j.stop();
}
