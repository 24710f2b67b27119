import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { onBothEngines } from './engines.ts';
import { assessmentsSuite } from './queries-assessments.ts';
import { calendarSuite } from './queries-calendar.ts';
import { changesSuite } from './queries-changes.ts';
import { overtakenSuite } from './queries-changes-overtaken.ts';
import { saidSuite } from './queries-changes-said.ts';
import { togetherSuite } from './queries-changes-together.ts';
import { withdrawnSuite } from './queries-changes-withdrawn.ts';
import { digestsSuite } from './queries-digests.ts';
import { evidenceFactsSuite } from './queries-facts-evidence.ts';
import { factKindsSuite } from './queries-facts-kinds.ts';
import { placeFactsSuite } from './queries-facts-places.ts';
import { featuresSuite } from './queries-features.ts';
import { filtersSuite } from './queries-filters.ts';
import { importsSuite } from './queries-imports.ts';
import { importsTogetherSuite } from './queries-imports-together.ts';
import { knownOnSuite } from './queries-known-on.ts';
import { namesSuite } from './queries-names.ts';
import { nationSuite } from './queries-nation.ts';
import { networkSuite } from './queries-network.ts';
import { networkNamesSuite } from './queries-network-names.ts';
import { publicPageSuite } from './queries-public-page.ts';
import { ran } from './queries-recorded.ts';
import { referenceSuite } from './queries-reference.ts';
import { sharingSuite } from './queries-sharing.ts';
import { snapshotSuite } from './queries-snapshot.ts';
import { surveySuite } from './queries-survey.ts';
import { trainingsSuite } from './queries-trainings.ts';

/** What each engine read of the same districts, engine after engine. */
const bytes: string[] = [];

/** Every query on both engines, with the same fixtures and the same expected rows. */
onBothEngines((open) => {
  placeFactsSuite(open);
  evidenceFactsSuite(open);
  factKindsSuite(open);
  namesSuite(open);
  networkNamesSuite(open);
  networkSuite(open);
  featuresSuite(open);
  withdrawnSuite(open);
  changesSuite(open);
  overtakenSuite(open);
  togetherSuite(open);
  saidSuite(open);
  snapshotSuite(open, bytes);
  assessmentsSuite(open);
  nationSuite(open);
  knownOnSuite(open);
  referenceSuite(open);
  importsSuite(open);
  importsTogetherSuite(open);
  trainingsSuite(open);
  surveySuite(open);
  sharingSuite(open);
  publicPageSuite(open);
  filtersSuite(open);
  calendarSuite(open);
  digestsSuite(open);
});

it('reads the same bytes from both engines', () => {
  expect(new Set(bytes).size).toBe(4);
});

/** Folders whose queries run in tests of their own. */
const ELSEWHERE = ['archive', 'graph', 'migrations', 'sample', 'accounts', 'duplicates', 'forgetting'];
/** Daily work, which runs in changes-twice.test.ts. */
const DAILY = 'changes/delete-expired-requests';

it('leaves out no query file, but for those of folders with tests of their own', () => {
  const folder = new URL('../../cypher/', import.meta.url).pathname;
  const files = globSync('*/*.cypher', { cwd: folder, ignore: ELSEWHERE.map((name) => `${name}/*`) });
  const names = files.map((file) => file.replace('.cypher', ''));
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !ran.includes(name))).toEqual([DAILY]);
});
