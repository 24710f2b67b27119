import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { FactKind } from '../../core/facts/index.ts';
import type { Entry } from '../../server/changes/entries.ts';
import { undoChange } from '../../server/changes/undo.ts';
import { verifyHistory } from '../../server/changes/verify.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { adoptions, practices } from '../../server/practices/queries.ts';
import { writeFacts } from '../../server/store/load.ts';
import { readFacts } from '../../server/store/read-facts.ts';
import { tribalLand } from '../facts.ts';
import type { OpenFresh } from './engines.ts';
import { probe } from './probe.ts';
import { change, DAY, EDITOR, editor, groundOn, revisionOf } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';
import { recorded } from './queries-recorded.ts';

const given = { source: 'A list', sourceKind: 'entered', origin: 'entered' };
const byEditor = { enteredBy: EDITOR.name, enteredOn: DAY, origin: 'entered' };
const PRACTICE = {
  ...{ name: 'Weekly roundtable', what: null, url: null, since: '2024-01-01', mends: ['fbi', 'fbi--hsi'] },
  ...{ forWhom: 'Inspectors', tookWhat: null, effort: 'meetings', whatChanged: 'They call first' },
};

/** Each kind: what is entered in aaa, and the row that then is on record. */
const SAID: [FactKind, string, Record<string, unknown>, Record<string, unknown>][] = [
  [
    'practices',
    'round',
    { ...PRACTICE, source: 'A list', addedOn: '2020-01-01' },
    { ...PRACTICE, districtId: 'aaa', addedOn: DAY, ...given },
  ],
  [
    'adoptions',
    'round-here',
    { practiceId: 'round', since: '2024-01-01', until: null, source: 'A list' },
    {
      ...{ districtId: 'aaa', practiceId: 'round', since: '2024-01-01', until: null, ...given },
      ...{ outcome: null, outcomeOn: null },
    },
  ],
  [
    'handoffMarks',
    'mark',
    { personId: 'ann', itemId: 'role:ann:aaa:fbi', enteredBy: 'Someone Else', enteredOn: '2020-01-01' },
    { districtId: 'aaa', personId: 'ann', itemId: 'role:ann:aaa:fbi', ...byEditor },
  ],
  [
    'calls',
    'a-call',
    { organizationId: 'police', at: '2026-11-03', channel: 'phone', outcome: 'message left' },
    {
      ...{ districtId: 'aaa', organizationId: 'police', at: '2026-11-03' },
      ...{ channel: 'phone', outcome: 'message left', talkedTo: null, ...byEditor },
    },
  ],
  [
    'notes',
    'a-note',
    { question: 'hsi', kind: 'does not know', at: '2026-11-03' },
    {
      ...{ districtId: 'aaa', question: 'hsi', kind: 'does not know', text: null, at: '2026-11-03' },
      origin: 'entered',
    },
  ],
  [
    'leadDecisions',
    'a-decision',
    { leadId: 'aaa-police', decision: 'dismissed', why: 'Two counties away' },
    { districtId: 'aaa', leadId: 'aaa-police', decision: 'dismissed', why: 'Two counties away', ...byEditor },
  ],
  [
    'ownSentences',
    'own-words',
    { sentence: 'gap-fbi', text: 'We ask the office', written: 'FBI: unknown' },
    {
      ...{ districtId: 'aaa', sentence: 'gap-fbi', text: 'We ask the office', written: 'FBI: unknown' },
      ...{ jointWith: null, ...byEditor },
    },
  ],
  [
    'dismissedDuplicates',
    'two',
    { firstId: 'bureau', secondId: 'police', why: 'Two offices' },
    { districtId: 'aaa', firstId: 'bureau', secondId: 'police', why: 'Two offices', ...byEditor },
  ],
];

/** What people alone say: practices, marks for handing off, dismissed twins and tribal land, on each engine. */
export function saidSuite(open: OpenFresh): void {
  describe('what people alone say', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa', 'bbb', 'ccc'], networkFacts));
    });
    const enter = (fact: FactKind, id: string, value: Entry['value'], districtId = 'aaa') =>
      change(graph, districtId, [{ fact, id, value }]);
    const factsOf = async (districtId = 'aaa') => {
      const reading = await graph.read((run) => readFacts(run, districtId));
      if (!reading) throw new Error('The district is there.');
      return reading.facts;
    };
    const undo = async (changeId: string, districtId = 'aaa') =>
      undoChange(groundOn(graph), editor, {
        ...{ districtId, changeId, why: undefined, key: undefined },
        ifMatch: `"${await revisionOf(graph, districtId)}"`,
      });

    it.each(SAID)(
      '%s: are on record as entered, withdrawn, and there again after an undo',
      async (...said) => {
        const [fact, id, value, row] = said;
        await enter(fact, id, value);
        expect((await factsOf())[fact]).toEqual([{ id, ...row }]);
        const { changeId } = await enter(fact, id, null);
        expect((await factsOf())[fact]).toEqual([]);
        await undo(changeId);
        expect((await factsOf())[fact]).toEqual([{ id, ...row }]);
      },
    );

    it('practices are seen in every district, and listed with who has adopted them', async () => {
      expect((await factsOf('bbb')).practices).toMatchObject([{ id: 'round', districtId: 'aaa' }]);
      await enter('adoptions', 'round-there', { practiceId: 'round', since: DAY, until: null }, 'bbb');
      const [listed, used] = await graph.read((run) => Promise.all([run(practices, {}), run(adoptions, {})]));
      expect(listed).toMatchObject([{ id: 'round', districtId: 'aaa', ...PRACTICE, addedOn: DAY }]);
      expect(used).toMatchObject([{ outcome: null }, { outcome: null }]);
      expect(used.map(({ districtId }) => districtId).sort()).toEqual(['aaa', 'bbb']);
    });

    it('a practice that other districts use is not withdrawn', async () => {
      await enter('adoptions', 'round-here', null);
      await expect(enter('practices', 'round', null)).rejects.toMatchObject({
        fields: [{ field: 'entries[0].id', message: 'is still named in other districts' }],
      });
      await enter('adoptions', 'round-there', null, 'bbb');
      await enter('practices', 'round', null);
      expect(await graph.read((run) => run(practices, {}))).toEqual([]);
    });

    it('tribal land is said once for a district, and newer reference data leave it so', async () => {
      const before = (await factsOf()).tribalLand[0]?.tribalLand ?? null;
      const land = { tribalLand: before !== true, basis: 'A reservation', source: 'The tribe' };
      const { changeId } = await enter('tribalLand', 'aaa', land);
      const said = { id: 'aaa', districtId: 'aaa', ...land, sourceKind: 'entered' };
      expect((await factsOf()).tribalLand).toMatchObject([said]);
      const reloaded = { tribalLand: [tribalLand('aaa', before, { basis: 'A newer list' })] };
      await graph.write((run) => writeFacts(run, ['aaa'], reloaded));
      expect((await factsOf()).tribalLand).toMatchObject([said]);
      await expect(enter('tribalLand', 'elsewhere', land)).rejects.toMatchObject({ status: 400 });
      await expect(enter('tribalLand', 'aaa', null)).rejects.toMatchObject({ status: 400 });
      await undo(changeId);
      expect((await factsOf()).tribalLand).toMatchObject([{ tribalLand: before }]);
    });

    it('a mark from before marks were facts keeps no one from reading the district', async () => {
      const old = probe(
        `MATCH (d:District {id: 'aaa'}) MATCH (p:Person {id: 'ann'})
         MERGE (p)-[x:HANDS_OFF {id: 'old'}]->(d) SET x.marked = true, x.itemId = 'role:ann:aaa:fbi'`,
        z.object({}),
      );
      await graph.write((run) => run(old, {}));
      expect((await factsOf()).handoffMarks.map(({ id }) => id)).toEqual(['mark']);
    });

    it('all of it is in the chain', async () => {
      const { breaks, links } = await verifyHistory(graph);
      expect(breaks).toEqual([]);
      expect(links).toBeGreaterThanOrEqual(17);
    });
  });
}
