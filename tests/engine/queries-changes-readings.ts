import type { FactKind } from '../../core/facts/index.ts';
import type { Snapshot } from '../../core/model/snapshot.ts';
import { nearby } from '../../server/features/assessment/queries.ts';
import * as o from '../../server/features/organizations/queries.ts';
import type { Run } from '../../server/graph/graph.ts';
import { allNames, namesOf } from '../../server/names/queries.ts';
import * as q from '../../server/store/place-queries.ts';
import { readFacts, visible } from '../../server/store/read-facts.ts';
import { readSnapshots } from '../../server/store/snapshot.ts';

const both = ['aaa', 'bbb'];
export const asOf = '2026-05-01';

const PARTS_OF_EVIDENCE = ['evidence', 'parties', 'maintainers', 'signers', 'activityDates'] as const;

/** Of what people alone say, queries-changes-said.ts tests the same. */
const SAID = [
  'tribalLand',
  'practices',
  'adoptions',
  'handoffMarks',
  'dismissedDuplicates',
  'calls',
  'notes',
  'leadDecisions',
  'ownSentences',
] as const;

type Reading = (run: Run) => Promise<object[]>;

/** What readings of these districts see of a kind, or that one of it. */
const seen =
  (kind: FactKind, districtIds: readonly string[], id?: string): Reading =>
  async (run) => {
    const readings = await Promise.all(districtIds.map((districtId) => readFacts(run, districtId)));
    const rows = readings.flatMap((reading) => (reading ? [...visible(reading.facts)[kind]] : []));
    return rows.filter((row) => id === undefined || row.id === id);
  };

/** What the gap model sees of these districts. */
const assessed =
  (part: (snapshot: Snapshot) => readonly object[], districtIds: string[]): Reading =>
  async (run) =>
    (await readSnapshots(run, districtIds, asOf)).flatMap(({ snapshot }) => part(snapshot));

/** Each kind of fact: one of it, and every reading that sees it. */
export const READINGS: Record<
  Exclude<FactKind, (typeof SAID)[number]>,
  { district: string; id: string; readings: Reading[] }
> = {
  organizations: {
    ...{ district: 'aaa', id: 'bureau' },
    readings: [
      seen('organizations', ['aaa'], 'bureau'),
      assessed(({ organizations }) => organizations.filter(({ id }) => id === 'bureau'), both),
      (run) => run(o.rowsOf, { ids: ['bureau'] }),
      (run) => run(namesOf, { ids: ['bureau'] }),
      async (run) => (await run(allNames, {})).filter(({ id }) => id === 'bureau'),
      (run) => run(o.officesOf, { id: 'headquarters' }),
    ],
  },
  countyCoverage: {
    ...{ district: 'aaa', id: 'c1' },
    readings: [seen('countyCoverage', ['aaa'])],
  },
  acquaintances: {
    ...{ district: 'aaa', id: 'k1' },
    readings: [seen('acquaintances', ['aaa'])],
  },
  fills: {
    ...{ district: 'aaa', id: 'bureau:aaa:fbi' },
    readings: [
      seen('fills', both, 'bureau:aaa:fbi'),
      assessed(({ fills }) => fills.filter(({ org }) => org === 'bureau'), ['aaa']),
      async (run) =>
        (await run(q.rolesElsewhere, { organizationIds: ['bureau'], asOf })).filter(
          (r) => r.districtId === 'aaa',
        ),
      async (run) =>
        (await run(o.fillsOf, { id: 'bureau' })).filter(({ districtId }) => districtId === 'aaa'),
      (run) => run(nearby, { districtIds: ['aaa'], roles: ['fbi'], asOf }),
      (run) => run(o.filling, { districtIds: ['aaa'], role: 'fbi', asOf }),
      async (run) =>
        (await run(o.placesOf, { ids: ['bureau'] })).filter(({ districtId }) => districtId === 'aaa'),
    ],
  },
  people: {
    ...{ district: 'aaa', id: 'ann' },
    readings: [seen('people', ['aaa'], 'ann')],
  },
  employment: {
    ...{ district: 'aaa', id: 'w1' },
    readings: [
      seen('employment', ['aaa'], 'w1'),
      assessed(({ employment }) => employment.filter(({ org }) => org === 'bureau'), ['aaa']),
    ],
  },
  holders: {
    ...{ district: 'aaa', id: 'ann:aaa:fbi' },
    readings: [seen('holders', ['aaa']), assessed(({ holders }) => holders, ['aaa'])],
  },
  evidence: {
    ...{ district: 'aaa', id: 'm1' },
    readings: [
      ...PARTS_OF_EVIDENCE.map((kind) => seen(kind, ['aaa'])),
      assessed(({ evidence }) => evidence, ['aaa']),
      (run) => run(o.evidenceOf, { id: 'shelter' }),
    ],
  },
  parties: {
    ...{ district: 'aaa', id: 'm1:shelter:shelter' },
    readings: [
      seen('parties', both, 'm1:shelter:shelter'),
      assessed(
        ({ evidence }) => evidence.flatMap(({ parties }) => parties.filter(({ org }) => org === 'shelter')),
        both,
      ),
      (run) => run(o.evidenceOf, { id: 'shelter' }),
    ],
  },
  maintainers: {
    ...{ district: 'aaa', id: 'm1:police:ann' },
    readings: [
      seen('maintainers', both),
      assessed(
        ({ evidence }) =>
          evidence.flatMap(({ parties }) => parties.filter(({ maintainers }) => maintainers.length > 0)),
        both,
      ),
    ],
  },
  signers: {
    ...{ district: 'aaa', id: 'm1:shelter:shelter:bob' },
    readings: [
      seen('signers', both),
      assessed(
        ({ evidence }) => evidence.flatMap(({ parties }) => parties.filter(({ signer }) => signer !== null)),
        both,
      ),
    ],
  },
  activityDates: {
    ...{ district: 'aaa', id: 's1' },
    readings: [
      seen('activityDates', ['aaa']),
      assessed(({ evidence }) => evidence.filter(({ activityDates }) => activityDates.length > 0), ['aaa']),
    ],
  },
  statements: {
    ...{ district: 'aaa', id: 'q1' },
    readings: [
      seen('statements', both, 'q1'),
      assessed(({ statements }) => statements.filter(({ kind }) => kind === 'confirmed'), both),
    ],
  },
  reports: {
    ...{ district: 'bbb', id: 'r1' },
    readings: [seen('reports', both), assessed(({ reports }) => reports, both)],
  },
};
