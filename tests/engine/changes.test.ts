import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_KINDS, type Facts } from '../../core/facts/index.ts';
import { assessmentsOf } from '../../server/assessments/assessments.ts';
import { applyMutations } from '../../server/changes/apply.ts';
import { effectOf } from '../../server/changes/effect.ts';
import type { Entry } from '../../server/changes/entries.ts';
import { planEntries } from '../../server/changes/plan.ts';
import { verifyHistory } from '../../server/changes/verify.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { readDistrictsOf } from '../../server/store/elsewhere.ts';
import { writeFacts } from '../../server/store/load.ts';
import { readFacts, visible } from '../../server/store/read-facts.ts';
import { readSnapshot } from '../../server/store/snapshot.ts';
import { snapshotOf } from '../../server/store/to-snapshot.ts';
import { onBothEngines } from './engines.ts';
import { change, DAY, editor, groundOn, model } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';

const anOrganization = fc.constantFrom('bureau', 'police', 'shelter', 'usao-aaa');
const aRole = fc.constantFrom('fbi', 'hsi', 'lead-police', 'victim-services', 'shelter', 'usao-coordinator');
const aDay = fc.constantFrom('2024-01-01', '2025-11-24', '2026-03-01', '2026-11-01', DAY);
const aPeriod = fc.constantFrom(
  ...[null, '2026-01-01'].flatMap((since) =>
    [null, '2026-06-01', '2027-01-01'].map((until) => ({ since, until })),
  ),
);
let made = 0;
const entry = (fact: Entry['fact'], value: Record<string, unknown>): Entry => ({
  fact,
  id: `made-${made++}`,
  value,
});

const aNewFact: fc.Arbitrary<Entry[]> = fc.oneof(
  fc
    .record({ organizationId: anOrganization, role: aRole, at: aDay })
    .map((value) => [entry('statements', { kind: 'confirmed', ...value })]),
  fc
    .record({ role: aRole, at: aDay, organizationId: fc.option(anOrganization) })
    .map((value) => [entry('statements', { kind: 'unfilled', ...value })]),
  fc
    .record({
      fromId: anOrganization,
      aboutId: anOrganization,
      level: fc.integer({ min: 0, max: 4 }),
      at: aDay,
      toldToId: fc.constant('usao-aaa'),
    })
    .map((value) => [entry('reports', value)]),
  fc
    .record({
      organizationId: anOrganization,
      role: aRole,
      period: aPeriod,
      mailbox: fc.constantFrom(null, 'a@b.example'),
    })
    .map(({ period, ...value }) => [entry('fills', { part: false, ...value, ...period })]),
  fc
    .record({
      period: aPeriod,
      kind: fc.constantFrom('mou', 'meeting', 'joint-activity'),
      parties: fc.uniqueArray(anOrganization, { minLength: 1 }),
      at: aDay,
    })
    .map(({ period, kind, parties, at }) => {
      const piece = entry('evidence', {
        kind,
        name: 'Invented',
        districtIds: ['aaa'],
        program: null,
        taskForceId: null,
        everyDays: null,
        ...period,
      });
      const of = { evidenceId: piece.id };
      const rest = { role: null, core: false, host: false, since: null, until: null };
      return [
        piece,
        ...parties.map((organizationId) => entry('parties', { ...of, organizationId, ...rest })),
        entry('activityDates', { ...of, at }),
      ];
    }),
);
/** Withdraws a fact that is there, whichever the number hits. */
const aWithdrawal = fc.nat().map((number) => (facts: Facts): Entry[] => {
  const all = FACT_KINDS.flatMap((fact) => facts[fact].map(({ id }) => ({ fact, id, value: null })));
  return all.slice(number % all.length, (number % all.length) + 1);
});

/** The facts worked out are those that are read, and so is the snapshot that is made of them. */
async function expectSameFacts(graph: Graph, expected: Facts): Promise<void> {
  const [reading, snapshot] = await graph.read((run) =>
    Promise.all([readFacts(run, 'aaa'), readSnapshot(run, 'aaa', DAY)]),
  );
  if (!reading) throw new Error('The district is there.');
  for (const kind of [
    'fills',
    'evidence',
    'parties',
    'activityDates',
    'statements',
    'reports',
    'holders',
  ] as const)
    expect(visible(reading.facts)[kind]).toEqual(visible(expected)[kind]);
  const ids = reading.facts.organizations.map(({ id }) => id);
  const elsewhere = await graph.read((run) => readDistrictsOf(run, ids, DAY));
  expect(snapshotOf(reading.district, visible(reading.facts), elsewhere, DAY)).toEqual(snapshot?.snapshot);
}

/** Random changes, one after another on one graph. */
onBothEngines((open) => {
  describe('a preview', () => {
    const assessed = async (graph: Graph) => {
      const district = await assessmentsOf(graph, model).district('aaa', DAY);
      if (!district) throw new Error('The district is there.');
      return district.assessment;
    };

    it('of any change is what the assessment is once it is written', async () => {
      const graph = await open();
      await graph.write((run) => writeFacts(run, ['aaa'], networkFacts));
      const aChange = fc.tuple(fc.array(aNewFact, { minLength: 1, maxLength: 3 }), fc.option(aWithdrawal));
      let written = 0;
      await fc.assert(
        fc.asyncProperty(aChange, async ([added, withdrawal]) => {
          const reading = await graph.read((run) => readFacts(run, 'aaa'));
          if (!reading) throw new Error('The district is there.');
          const entries = [...added.flat(), ...(withdrawal?.(visible(reading.facts)) ?? [])];
          const plan = await planEntries(groundOn(graph), editor, 'aaa', entries).catch(() => null);
          fc.pre(plan !== null); // it withdraws what others name, or reports on itself
          const before = await assessed(graph);
          const { effect } = await change(graph, 'aaa', entries);
          written += 1;
          expect(effect).toEqual(plan?.effect);
          expect(effect).toEqual(effectOf(model, before, await assessed(graph)));
          await expectSameFacts(graph, applyMutations(reading.facts, plan?.mutations ?? []));
        }),
        { numRuns: 30, endOnFailure: true }, // shrinking would go on from another graph
      );
      const { links, breaks } = await verifyHistory(graph);
      expect(breaks).toEqual([]);
      expect(links).toBeGreaterThanOrEqual(written);
    }, 240_000);
  });
});
